using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.CaseStudies.Cases;
using KnowledgeBase.CaseStudies.Views;

namespace KnowledgeBase.CaseStudies.EvidenceMap;

/// <summary>The evidence map, as the layout <c>evidence-map</c> sees it. <paramref name="listAt"/> gives the address of a ready-made list, or null.</summary>
sealed class EvidenceMapView(SiteModel site, SiteEvidence evidence, Func<string, string, Address?> listAt)
{
    public View Page() => new()
    {
        ["cases"] = evidence.Cases,
        ["examples"] = evidence.Examples,
        ["groups"] = evidence.Themes.Groups.Select(id => TermView.Of(site, Lists.OutcomeGroups, id)).ToArray(),
        ["directions"] = Lists.Ids(site, Lists.ResultDirections).Select(id => TermView.Of(site, Lists.ResultDirections, id)).ToArray(),
        ["grades"] = Lists.Ids(site, Lists.EvidenceGrades).Select(id => TermView.Of(site, Lists.EvidenceGrades, id)).ToArray(),
        ["tables"] = new[] { evidence.Themes, evidence.Systems }.Where(t => t.Rows.Length > 0).Select(Table).ToArray(),
    };

    /// <summary>Where the cases of a cell are listed.</summary>
    public static Address CellAddress(string subject, SiteDocument row, string group) => new($"/evidence-map/{subject}/{row.Id}/{group}/");

    View Table(EvidenceTable table) => new()
    {
        ["id"] = table.Subject,
        ["subject"] = table.Rows[0].Document.Document.Type.Title,
        ["subjects"] = table.Rows[0].Document.Document.Type.Plural,
        ["cells"] = table.Rows.Length * table.Groups.Length,
        ["gaps"] = table.Rows.Sum(row => row.Cells.Count(cell => cell.Cases.Length == 0)),
        ["rows"] = table.Rows.Select(row => Row(table, row)).ToArray(),
        ["totals"] = table.Totals.Select(cell => Cell(cell, table.Cases.Length, ListOf("outcome", cell.Group))).ToArray(),
        ["total"] = Total(table.Cases.Length, new Address("/case-studies/")),
    };

    View Row(EvidenceTable table, EvidenceRow row)
    {
        View view = DocumentView.Link(site, row.Document);
        view["cells"] = row.Cells.Select(cell => Cell(cell, row.Cases.Length, AddressOf(table.Subject, row.Document, cell))).ToArray();
        view["total"] = Total(row.Cases.Length, ListOf(table.Subject, row.Document.Id) ?? row.Document.Address);
        return view;
    }

    View Total(int count, Address address) => new()
    {
        ["count"] = count,
        ["url"] = count > 0 ? site.Settings.Href(address) : null,
    };

    View Cell(EvidenceCell cell, int ofSubject, Address? address) => new()
    {
        ["group"] = TermView.Of(site, Lists.OutcomeGroups, cell.Group),
        ["count"] = cell.Cases.Length,
        ["url"] = cell.Cases.Length > 0 && address is { } place ? site.Settings.Href(place) : null,
        ["gap"] = cell.Cases.Length > 0 ? "" : ofSubject > 0 ? "Not reported" : "No cases",
        ["ofSubject"] = ofSubject,
        ["directions"] = Counts(Lists.ResultDirections, cell.Directions),
        ["grades"] = Counts(Lists.EvidenceGrades, cell.Grades),
    };

    View[] Counts(string list, ImmutableSortedDictionary<string, int> counts) =>
    [
        .. Lists.InOrder(site, list, counts.Keys).Select(id =>
        {
            View view = TermView.Of(site, list, id);
            view["count"] = counts[id];
            return view;
        }),
    ];

    // A list of one case is the case itself.
    static Address? AddressOf(string subject, SiteDocument row, EvidenceCell cell) =>
        cell.Cases.Length == 1 ? cell.Cases[0].Document.Address : CellAddress(subject, row, cell.Group);

    Address? ListOf(string facet, string value) => listAt(facet, value);
}
