using KnowledgeBase.Theming.Views;

namespace KnowledgeBase.Theming.Pages;

/// <summary>The home page of a site that has no <c>content/index.md</c>.</summary>
sealed class HomePage(SiteViews views, string[] searches) : IGenerator
{
    const int NewestShown = 6;

    static readonly Address Contribute = new("/contribute/"), About = new("/about/");

    public IEnumerable<Output> Generate(SiteModel site, StepContext context)
    {
        if (site.At(Address.Home) is not null) yield break;
        DocumentViews documents = views.Of(site, context);
        yield return new Page(Address.Home, "home", site.Settings.Title, site.Settings.Description, () => new View
        {
            ["types"] = Types(site),
            ["documents"] = ByType(site, documents),
            ["searches"] = searches.Select(words => Search(site, words)).ToArray(),
            ["newest"] = Newest(site).Select(d => New(documents, d, context.Today)).ToArray(),
            ["aboutUrl"] = site.At(About) is null ? null : site.Settings.Href(About),
            ["children"] = documents.Children(Address.Home),
            ["contributeUrl"] = site.At(Contribute) is null ? null : site.Settings.Href(Contribute),
            ["doors"] = site.At(Contribute) is { } contribute ? Doors(contribute, site.Settings) : [],
        });
    }

    /// <summary>The ways to contribute: the headings below the first heading of that page that has some.</summary>
    static View[] Doors(SiteDocument contribute, SiteSettings settings) =>
    [
        .. contribute.Sections.SkipWhile(s => s.Level != 3).TakeWhile(s => s.Level > 2).Where(s => s.Level == 3)
            .Select(s => new View { ["title"] = s.Title.TrimStart("0123456789. ".ToCharArray()), ["url"] = settings.Href(contribute.Address, s.Anchor) }),
    ];

    static View Search(SiteModel site, string words) => new()
    {
        ["words"] = words,
        ["url"] = $"{site.Settings.Href(new Address("/search/"))}?q={Uri.EscapeDataString(words)}",
    };

    static View[] Types(SiteModel site) =>
    [
        .. site.ListedTypes.Select(type => new View
        {
            ["name"] = type.Name,
            ["label"] = type.Plural,
            ["one"] = type.Title.ToLowerInvariant(),
            ["many"] = type.Plural.ToLowerInvariant(),
            ["help"] = type.Help,
            ["count"] = site.OfType(type.Name).Count(),
            ["url"] = site.Settings.Href(Address.Of(type.Folder)),
        }),
    ];

    /// <summary>The documents of every type, best known first: those that most others name.</summary>
    static OpenView ByType(SiteModel site, DocumentViews documents) => OpenView.Of(site.Types.Where(t => t.Typed), t => t.Name, type => site.OfType(type.Name)
        .OrderBy(d => d.Document.Record.Order ?? int.MaxValue)
        .ThenByDescending(d => site.ReferencesTo(d).Count())
        .ThenBy(d => d.Address)
        .Select(d => WithCounts(site, documents, d)).ToArray());

    static View WithCounts(SiteModel site, DocumentViews documents, SiteDocument document) => new()
    {
        ["card"] = documents.Card(document),
        ["counts"] = OpenView.Of(site.Naming(document).CountBy(d => d.Type), type => type.Key, type => type.Value),
    };

    static View New(DocumentViews documents, SiteDocument document, DateOnly today) => new()
    {
        ["card"] = documents.Card(document),
        ["changed"] = document.Document.Record.Revised != document.Document.Record.Created,
        ["date"] = ValueViews.Of(PartialDate.Of(document.Document.Record.Revised!.Value), today),
    };

    static IEnumerable<SiteDocument> Newest(SiteModel site) => site.Shown
        .Where(d => d.Document.Type.Typed && d.Document.Record.Revised is not null)
        .OrderByDescending(d => d.Document.Record.Created)
        .ThenByDescending(d => d.Document.Record.Revised)
        .ThenBy(d => d.Address)
        .Take(NewestShown);
}
