using KnowledgeBase.CaseStudies.Cases;
using KnowledgeBase.CaseStudies.Types;

namespace KnowledgeBase.CaseStudies.Related;

/// <summary>
/// Subjects beside a subject: themes that share cases with a theme, systems that share a larger system or a community with a system,
/// communities of the same programme. Nearest first, ties by address; invented places and cases make nobody a neighbour.
/// </summary>
static class Neighbours
{
    public static ImmutableArray<RelatedDocument> Of(SiteModel site, SiteDocument document) => document.Document.Record switch
    {
        Theme => OfTheme(site, document),
        CareSystem system => OfSystem(site, document, system),
        Community { Programme: { } programme } => OfCommunity(site, document, programme),
        _ => [],
    };

    static ImmutableArray<RelatedDocument> OfTheme(SiteModel site, SiteDocument document) =>
    [
        .. site.ThemesOf(site.RealCases().Where(c => c.Study.Themes.Contains(document.Id)))
            .Where(pair => pair.Theme.Address != document.Address)
            .Select(pair => new RelatedDocument(pair.Theme, pair.Cases, RelatedDocuments.InCommon(pair.Cases, "case", "cases"))),
    ];

    static ImmutableArray<RelatedDocument> OfSystem(SiteModel site, SiteDocument document, CareSystem system)
    {
        IEnumerable<(SiteDocument Neighbour, string Why)> inCommunity =
            from community in site.Naming(document, "community")
            from id in ((Community)community.Document.Record).Systems
            let member = site.FindStanding("system", id)
            where member is not null
            select (member, $"both in the community {community.Title}");
        IEnumerable<(SiteDocument Neighbour, string Why)> inParent =
            from parent in Parent(site, system)
            from sibling in site.ReferencesTo(parent)
            where sibling.From.Document.Record is CareSystem { PartOf: { } whole } && whole == parent.Id
            select (sibling.From, $"both part of {parent.Title}");
        return
        [
            .. inCommunity.Concat(inParent)
                .Where(pair => pair.Neighbour.Address != document.Address && pair.Neighbour.IsCounted)
                .GroupBy(pair => pair.Neighbour.Address)
                .Select(ties => new RelatedDocument(ties.First().Neighbour, ties.Distinct().Count(), Sentence(ties.Select(tie => tie.Why))))
                .OrderByDescending(related => related.Score)
                .ThenBy(related => related.Document.Address),
        ];
    }

    static ImmutableArray<RelatedDocument> OfCommunity(SiteModel site, SiteDocument document, string programme) =>
    [
        .. site.OfType("community")
            .Where(d => d.Address != document.Address && d.Document.Record is Community other && other.Programme == programme)
            .Select(d => new RelatedDocument(d, 1, $"Same programme: {site.Find("programme", programme)?.Title ?? programme}")),
    ];

    static IEnumerable<SiteDocument> Parent(SiteModel site, CareSystem system) =>
        system.PartOf is { } id && site.FindStanding("system", id) is { } parent ? [parent] : [];

    static string Sentence(IEnumerable<string> ties) => Names.Capital(string.Join("; ", ties.Distinct().Order(StringComparer.Ordinal)));
}
