using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Storage;

namespace KnowledgeBase.Search.Reading;

/// <summary>What search knows of one document.</summary>
/// <param name="Address">Path of its address, without <c>LinkRoot</c>.</param>
/// <param name="Row">What a result shows.</param>
/// <param name="Passages">Where excerpts come from, in the order of the page: summary, sections, searched fields; none is empty.</param>
/// <param name="MoreText">Searched, but never shown: synonyms, and labels of what its fields name.</param>
/// <param name="Values">Values of each field that readers filter by, in the order of <c>fields</c>.</param>
/// <param name="Date">yyyymmdd of the last change, or of the first publication; 0 without either.</param>
sealed record IndexableDocument(
    string Address,
    ResultRow Row,
    ImmutableArray<Passage> Passages,
    ImmutableArray<string> MoreText,
    ImmutableArray<ImmutableArray<FacetTerm>> Values,
    int Date)
{
    // Longer texts are no values to choose from, and Lucene refuses terms beyond 32 KiB.
    const int GreatestValue = 1_000;

    /// <summary>What is searched besides the title, each text a value of its own, so that no phrase runs from one into the next; none is empty but of <see cref="MoreText"/>.</summary>
    public IEnumerable<string> OtherTexts =>
        Passages.SelectMany(p => (string[])[p.Heading, p.Text]).Where(text => text.Length > 0).Concat(MoreText);

    /// <summary>Reads what search needs off a document of the site.</summary>
    public static IndexableDocument Of(SiteModel site, SiteDocument document, SearchFields fields)
    {
        ContentRecord record = document.Document.Record;
        ImmutableArray<ImmutableArray<FacetTerm>> values = [.. fields.Filters.Select(f => Distinct(f.Values(site, document)))];
        string href = site.Settings.Href(document.Address)[site.Settings.LinkRoot.Length..];
        return new IndexableDocument(
            document.Address.Path,
            new ResultRow(
                href, CleanText.OneLine(document.Title), document.Type,
                [.. Named("theme").Select(t => t.Value)],
                Named("system").Select(t => t.Value).FirstOrDefault()),
            [.. PassagesOf(site, document)],
            [.. fields.Texts.SelectMany(f => f.Values(site, document)).Select(TextOf)
                .Concat(SearchedTexts.Labels(site.Values(document)).Select(CleanText.OneLine)).Distinct()],
            values,
            DateNumber(record.Changed));

        ImmutableArray<FacetTerm> Named(string name) =>
            fields.Filters.FindIndex(f => f.Name == name) is >= 0 and int at ? values[at] : [];
    }

    static IEnumerable<Passage> PassagesOf(SiteModel site, SiteDocument document)
    {
        ContentRecord record = document.Document.Record;
        IEnumerable<Passage> passages =
        [
            new Passage("", "", record.Summary),
            .. document.Sections.Select(s => new Passage(s.Anchor, s.Title, s.Text)),
            .. SearchedTexts.OfDocument(site.Values(document)).Select(text => new Passage("", "", text)),
        ];
        return passages
            .Select(p => new Passage(p.Anchor, CleanText.OneLine(p.Heading), CleanText.OneLine(p.Text)))
            .Where(p => p.Heading.Length + p.Text.Length > 0);
    }

    static string TextOf(FacetTerm term) => CleanText.OneLine(term.Label.Length > 0 ? term.Label : term.Value);

    static ImmutableArray<FacetTerm> Distinct(IEnumerable<FacetTerm> terms) =>
        [.. terms.Where(t => t.Value.Length is > 0 and <= GreatestValue).DistinctBy(t => t.Value, StringComparer.Ordinal)];

    static int DateNumber(DateOnly? date) => date is { } day ? (day.Year * 100 + day.Month) * 100 + day.Day : 0;
}
