using KnowledgeBase.CaseStudies.Cases;

namespace KnowledgeBase.CaseStudies.EvidenceMap;

/// <summary>The evidence map, as the layout <c>evidence-map</c> sees it. <paramref name="listAt"/> gives the address of a ready-made list, or null.</summary>
sealed class EvidenceMapView(SiteModel site, SiteEvidence evidence, Func<string, string, Address?> listAt)
{
    public View Page() => new()
    {
        ["cases"] = evidence.Cases,
        ["examples"] = evidence.Examples,
        ["groups"] = evidence.Themes.Groups.Select(id => ValueViews.Of(site.Term(Vocabularies.OutcomeGroups, id))).ToArray(),
        ["directions"] = Vocabularies.Ids(site, Vocabularies.ResultDirections).Select(Direction).ToArray(),
        ["grades"] = Vocabularies.Ids(site, Vocabularies.EvidenceGrades).Select(Grade).ToArray(),
        ["tables"] = new[] { evidence.Themes, evidence.Systems }.Where(t => t.Rows.Length > 0).Select(Table).ToArray(),
    };

    /// <summary>Where the cases of a cell are listed.</summary>
    public static Address CellAddress(string subject, SiteDocument row, string group) => new($"/evidence-map/{subject}/{row.Id}/{group}/");

    /// <summary>
    /// A result direction, as said of a case in a cell: one that is there without a direction measured something of which the
    /// sources do not say whether it got better or worse.
    /// </summary>
    public static View DirectionOf(SiteModel site, string id)
    {
        View view = ValueViews.Of(site.Term(Vocabularies.ResultDirections, id));
        return id != StudiedCase.NotReported ? view : new View(view)
        {
            ["label"] = "Measured, direction not stated",
            ["definition"] = "There are figures for this group, and the sources we read do not say whether they got better or worse.",
        };
    }

    View Table(EvidenceTable table) => new()
    {
        ["id"] = table.Subject,
        ["title"] = table.Rows[0].Document.Document.Type.Title,
        ["one"] = table.Rows[0].Document.Document.Type.Title.ToLowerInvariant(),
        ["many"] = table.Rows[0].Document.Document.Type.Plural.ToLowerInvariant(),
        ["cells"] = table.Rows.Length * table.Groups.Length,
        ["gaps"] = table.Rows.Sum(row => row.Cells.Count(cell => cell.Cases.Length == 0)),
        ["rows"] = table.Rows.Select(row => Row(table, row)).ToArray(),
        ["totals"] = table.Totals.Select(cell => Cell(cell, table.Cases.Length, listAt("outcome", cell.Group))).ToArray(),
        ["total"] = Total(table.Cases.Length, Address.Of("case-studies")),
    };

    View Row(EvidenceTable table, EvidenceRow row) => new(ValueViews.Of(row.Document, site.Settings))
    {
        ["cells"] = row.Cells.Select(cell => Cell(cell, row.Cases.Length, AddressOf(table.Subject, row.Document, cell))).ToArray(),
        ["total"] = Total(row.Cases.Length, listAt(table.Subject, row.Document.Id) ?? row.Document.Address),
    };

    View Total(int count, Address address) => new()
    {
        ["count"] = count,
        ["url"] = count > 0 ? site.Settings.Href(address) : null,
    };

    View Cell(EvidenceCell cell, int ofSubject, Address? address) => new()
    {
        ["group"] = ValueViews.Of(site.Term(Vocabularies.OutcomeGroups, cell.Group)),
        ["count"] = cell.Cases.Length,
        ["url"] = cell.Cases.Length > 0 && address is { } place ? site.Settings.Href(place) : null,
        ["gap"] = cell.Cases.Length > 0 ? "" : ofSubject > 0 ? "Not reported" : "No cases",
        ["ofSubject"] = ofSubject,
        ["directions"] = Counts(Vocabularies.ResultDirections, cell.Directions, Direction),
        ["grades"] = Counts(Vocabularies.EvidenceGrades, cell.Grades, Grade),
    };

    View[] Counts(string list, ImmutableSortedDictionary<string, int> counts, Func<string, View> term) =>
        [.. site.InOrder(list, counts.Keys).Select(id => new View(term(id)) { ["count"] = counts[id] })];

    View Direction(string id) => DirectionOf(site, id);

    /// <summary>A grade with its short form for narrow cells: <c>E2</c>.</summary>
    View Grade(string id) => new(ValueViews.Of(site.Term(Vocabularies.EvidenceGrades, id))) { ["code"] = id.ToUpperInvariant() };

    // A list of one case is the case itself.
    static Address? AddressOf(string subject, SiteDocument row, EvidenceCell cell) =>
        cell.Cases.Length == 1 ? cell.Cases[0].Document.Address : CellAddress(subject, row, cell.Group);
}
