using KnowledgeBase.CaseStudies.Cases;

namespace KnowledgeBase.CaseStudies.EvidenceMap;

/// <summary>The evidence map, as the layout <c>evidence-map</c> sees it. <paramref name="listAt"/> gives the address of a ready-made list, or null.</summary>
sealed class EvidenceMapView(SiteModel site, SiteEvidence evidence, Func<string, string, Address?> listAt)
{
    EvidenceTable Table => evidence.Themes;

    public View Page() => new()
    {
        ["lead"] = MapLead.Of(evidence.Cases, [.. Table.Totals.Select(cell => (site.Label(Vocabularies.OutcomeGroups, cell.Group), cell.HasComparison))]),
        ["examples"] = evidence.Examples,
        ["directions"] = MapDirection.All(site).Select(id => MapDirection.View(site, id)).ToArray(),
        ["grades"] = Vocabularies.Ids(site, Vocabularies.EvidenceGrades).Select(Grade).ToArray(),
        ["groups"] = Table.Totals.Select(Column).ToArray(),
        ["rows"] = Table.Rows.Select(Row).ToArray(),
        ["cells"] = Table.Rows.Length * Table.Groups.Length,
        ["gaps"] = Table.Rows.Sum(row => row.Cells.Count(cell => cell.Cases.Length == 0)),
    };

    /// <summary>Where the cases of a cell are listed.</summary>
    public static Address CellAddress(SiteDocument row, string group) => new($"/evidence-map/theme/{row.Id}/{group}/");

    View Column(EvidenceCell cell) => new(ValueViews.Of(site.Term(Vocabularies.OutcomeGroups, cell.Group)))
    {
        ["count"] = cell.Cases.Length,
        ["list"] = ListOf(cell.Cases.Length, listAt("outcome", cell.Group)),
    };

    View Row(EvidenceRow row) => new(ValueViews.Of(row.Document, site.Settings))
    {
        ["count"] = row.Cases.Length,
        ["list"] = ListOf(row.Cases.Length, listAt("theme", row.Document.Id)),
        ["cells"] = row.Cells.Select(cell => Cell(row, cell)).ToArray(),
    };

    View Cell(EvidenceRow row, EvidenceCell cell) => new()
    {
        ["group"] = ValueViews.Of(site.Term(Vocabularies.OutcomeGroups, cell.Group)),
        ["marks"] = CaseMark.Of(site, cell).Select(mark => mark.View(site)).ToArray(),
        ["count"] = cell.Cases.Length,
        ["list"] = cell.HasList ? site.Settings.Href(CellAddress(row.Document, cell.Group)) : null,
        ["gap"] = cell.Cases.Length > 0 ? "" : row.Cases.Length > 0 ? "Not reported" : "No cases",
    };

    string? ListOf(int count, Address? address) => count > 0 && address is { } place ? site.Settings.Href(place) : null;

    /// <summary>A grade with its short form: <c>E2</c>.</summary>
    View Grade(string id) => new(ValueViews.Of(site.Term(Vocabularies.EvidenceGrades, id))) { ["code"] = id.ToUpperInvariant() };
}
