using KnowledgeBase.CaseStudies.Cases;
using KnowledgeBase.CaseStudies.Views;

namespace KnowledgeBase.CaseStudies.Tables;

/// <summary>All real cases as one table, a line each, the strongest evidence first: to compare at a glance where cards are to be read.</summary>
sealed class CaseTablePage : IGenerator
{
    static readonly Address Place = new("/case-studies/table/");

    const string Summary = "Every case study in a line: where, when, what it found for whom, and how well its design can tell.";

    public IEnumerable<Output> Generate(SiteModel site, StepContext context)
    {
        ImmutableArray<StudiedCase> cases = InOrder(site);
        if (cases.IsEmpty || site.At(Place) is not null) yield break;
        yield return new Page(Place, "case-table", "Case studies as a table", Summary, () => new View
        {
            ["count"] = cases.Length,
            ["listUrl"] = site.Settings.Href(Address.Of("case-studies")),
            ["groups"] = Groups(site, cases).Select(group => ValueViews.Of(site.Term(Vocabularies.OutcomeGroups, group))).ToArray(),
            ["rows"] = cases.Select((c, place) => Row(site, c, Groups(site, cases), place)).ToArray(),
        })
        { InSitemap = false };
    }

    /// <summary>By the design of the evaluation, the strongest first; then by title.</summary>
    static ImmutableArray<StudiedCase> InOrder(SiteModel site)
    {
        ImmutableArray<string> grades = Vocabularies.Ids(site, Vocabularies.EvidenceGrades);
        return [.. site.RealCases()
            .OrderByDescending(c => grades.IndexOf(c.Study.EvidenceGrade ?? ""))
            .ThenBy(c => c.Document.Title, StringComparer.OrdinalIgnoreCase)];
    }

    static ImmutableArray<string> Groups(SiteModel site, ImmutableArray<StudiedCase> cases) => site.OutcomeGroups(cases);

    static View Row(SiteModel site, StudiedCase studied, ImmutableArray<string> groups, int place) => new(DocumentView.Case(site, studied))
    {
        ["place"] = place,
        ["start"] = studied.Study.Period?.Start is { } start ? Days.Year(start.Year) : "",
        ["cells"] = groups.Select(group => new View
        {
            ["group"] = site.Label(Vocabularies.OutcomeGroups, group),
            ["direction"] = ValueViews.Of(site.Term(Vocabularies.ResultDirections, studied.ResultFor(group))),
            ["reported"] = studied.ResultFor(group) != StudiedCase.NotReported,
        }).ToArray(),
    };
}
