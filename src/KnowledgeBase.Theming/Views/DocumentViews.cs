using System.Collections.Concurrent;

namespace KnowledgeBase.Theming.Views;

/// <summary>The views of all documents of a site: cards for lists, pages for their own addresses. Safe for several threads.</summary>
sealed class DocumentViews(SiteModel site, DateOnly today)
{
    readonly FieldViews fields = new(site.Settings, today);
    readonly ShownFields shown = new(site.Settings);
    readonly ConcurrentDictionary<SiteDocument, View> cards = new(ReferenceEqualityComparer.Instance);

    /// <summary>The folders of the site.</summary>
    public SiteTree Tree { get; } = new(site);

    /// <summary>What lists show of a document: where it is, what it is, and all its fields. Made once; never to be changed.</summary>
    public View Card(SiteDocument document) => cards.GetOrAdd(document, MakeCard);

    /// <summary>What the page of a document shows: the card's values, the body, and what points to the document.</summary>
    public View Page(SiteDocument document)
    {
        var body = new BodyView(document);
        View[] sections = document.Document.Type.Typed ? body.Sections : [];
        return new View(Card(document))
        {
            ["heading"] = body.Heading,
            ["titleAnchor"] = body.TitleAnchor,
            ["lead"] = body.BeginsWith(document.Document.Record.Summary) ? null : document.Document.Record.Summary,
            ["lang"] = document.Document.Record.Lang,
            ["direction"] = document.Document.Record.Lang is { } language ? ReadingDirection.Of(language) : null,
            ["html"] = body.Html,
            ["intro"] = body.Intro,
            ["contents"] = body.Contents,
            ["sectionList"] = sections,
            ["sections"] = OpenView.Of(sections, Name, section => section),
            ["otherSections"] = Undeclared(document, sections),
            ["fields"] = shown.Of(site.Values(document)),
            ["references"] = References(document),
            ["children"] = Children(document.Address),
        };
    }

    /// <summary>The pages and folders directly under an address.</summary>
    public View[] Children(Address address) =>
    [
        .. Tree.Children(address).Select(child => new View
        {
            ["title"] = Tree.TitleOf(child),
            ["url"] = site.Settings.Href(child),
            ["summary"] = site.At(child)?.Document.Record.Summary,
            ["isFolder"] = Tree.HasChildren(child),
            ["count"] = Tree.Children(child).Length,
        }),
    ];

    View MakeCard(SiteDocument document) => new(fields.Group(site.Values(document)))
    {
        ["id"] = document.Id,
        ["type"] = document.Type,
        ["typeTitle"] = document.Document.Type.Title,
        ["typePlural"] = document.Document.Type.Plural,
        ["title"] = document.Title,
        ["summary"] = document.Document.Record.Summary,
        ["url"] = site.Settings.Href(document.Address),
        ["example"] = document.IsExample,
        ["facts"] = OpenView.Of(site.VisibleFacts(document).Where(fact => fact.OnCards), fact => fact.Name, fact => fact.View!(site)),
        ["withdrawn"] = NoticeViews.Withdrawal(document.Document.Record, today),
        ["corrections"] = NoticeViews.Corrections(document.Document.Record, today),
    };

    static string Name(View section) => (string)section["name"]!;

    static View[] Undeclared(SiteDocument document, View[] sections)
    {
        ImmutableArray<string> declared = [.. document.Document.Type.Sections.Select(s => Names.Camel(s.Title))];
        return [.. sections.Where(s => !declared.Contains(Name(s)))];
    }

    /// <summary>By type, then by the field that names this document; <c>all</c> holds each document once.</summary>
    OpenView References(SiteDocument document) => OpenView.Of(site.ReferencesTo(document).GroupBy(r => r.From.Type), type => type.Key, ByField);

    OpenView ByField(IEnumerable<SiteReference> references) => OpenView.Of(
        references.GroupBy(r => FieldName(r.Field)).Select(field => (Name: field.Key, Cards: Cards(field))).Prepend((Name: "all", Cards: Cards(references))),
        field => field.Name, field => field.Cards);

    View[] Cards(IEnumerable<SiteReference> references) =>
        [.. references.Select(r => r.From).DistinctBy(d => d.Address).Select(Card)];

    /// <summary><c>supported_by[0].case</c> becomes <c>supportedBy</c>.</summary>
    static string FieldName(string path)
    {
        int end = path.AsSpan().IndexOfAny('[', '.');
        return Names.Camel(end < 0 ? path : path[..end]);
    }
}
