namespace KnowledgeBase.Measures.Pages;

/// <summary>
/// The page of all measures, one for each theme and system so that filtering needs no script, and the same list as CSV.
/// A document at the list's address takes its place.
/// </summary>
public sealed class MeasuresPages : IGenerator
{
    const string Title = "Measures";
    const string Summary = "Every measure of every case study by whom it matters to, with what its numbers say.";

    /// <summary>The page of all measures.</summary>
    public static Address Home { get; } = new("/measures/");

    /// <summary>The page of the measures of a theme or a system.</summary>
    public static Address AddressOf(string facet, string id) => new($"/measures/{facet}/{id}/");

    public IEnumerable<Output> Generate(SiteModel site, StepContext context)
    {
        var list = new MeasureList(site);
        if (list.All.IsEmpty) yield break;
        if (site.At(Home) is null) yield return new Page(Home, "measures", Title, Summary, () => list.View(null));
        foreach (MeasureFacet facet in list.Facets)
            foreach (SiteDocument value in facet.Values)
                yield return new Page(AddressOf(facet.Name, value.Id), "measures", $"{Title}: {value.Title}",
                    $"Measures of case studies where {facet.Title.ToLowerInvariant()} is {value.Title}.", () => list.View((facet, value)));
        yield return OutputFile.Text("measures/measures.csv", MeasuresCsv.Write(list.All, site));
    }
}
