using KnowledgeBase.CaseStudies.Cases;
using KnowledgeBase.CaseStudies.Views;

namespace KnowledgeBase.CaseStudies.EvidenceMap;

/// <summary>The evidence map, and one list for every cell with more than one case: so that a mark leads to its case, and a number to its cases.</summary>
sealed class EvidenceMapPages : IGenerator
{
    public static readonly Address Place = new("/evidence-map/");

    const string Summary =
        "Where there are case studies for each theme, what they found for whom, how well they could tell, and where nothing is known.";

    public IEnumerable<Output> Generate(SiteModel site, StepContext context)
    {
        if (site.Cases().Length == 0) yield break;
        var evidence = SiteEvidence.Of(site);
        HashSet<Address> lists = [.. context.Pages.Select(page => page.Address)];
        if (site.At(Place) is null)
            yield return new Page(Place, "evidence-map", "Evidence map", Summary, new EvidenceMapView(site, evidence, ListAt).Page);
        foreach (EvidenceRow row in evidence.Themes.Rows)
            foreach (EvidenceCell cell in row.Cells.Where(cell => cell.HasList))
                yield return CellPage(site, row, cell);

        // The lists by facet are made by another generator, where there is one.
        Address? ListAt(string facet, string value) =>
            new Address($"/case-studies/{facet}/{value}/") is var address && lists.Contains(address) ? address : null;
    }

    static Page CellPage(SiteModel site, EvidenceRow row, EvidenceCell cell)
    {
        string group = site.Label(Vocabularies.OutcomeGroups, cell.Group);
        string title = $"{row.Document.Title}: {group.ToLowerInvariant()}";
        View View() => new()
        {
            ["subject"] = ValueViews.Of(row.Document, site.Settings),
            ["group"] = ValueViews.Of(site.Term(Vocabularies.OutcomeGroups, cell.Group)),
            ["count"] = cell.Cases.Length,
            ["ofSubject"] = row.Cases.Length,
            ["mapUrl"] = site.Settings.Href(Place),
            ["parts"] = CaseMark.Of(site, cell).GroupBy(mark => mark.Direction).Select(part => new View
            {
                ["direction"] = MapDirection.View(site, part.Key),
                ["cases"] = part.Select(mark => DocumentView.Case(site, mark.Case)).ToArray(),
            }).ToArray(),
        };
        return new Page(EvidenceMapView.CellAddress(row.Document, cell.Group), "evidence-cell", title,
            $"Case studies about {row.Document.Title} that report or measure something for {group.ToLowerInvariant()}.", View)
        { InSitemap = false };
    }
}
