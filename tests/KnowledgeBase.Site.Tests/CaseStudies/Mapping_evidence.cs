using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.CaseStudies.EvidenceMap;
using static KnowledgeBase.Site.Tests.CaseStudies.SmallSite;

namespace KnowledgeBase.Site.Tests.CaseStudies;

public class Mapping_evidence
{
    const string Measured = "measures: [{id: m, name: M, outcome_group: taxpayers, kind: balancing, unit: beds, direction: decrease, provenance: published}]";

    static SmallSite Site() => SmallSite.Of(
        Theme("leadership", "order: 1"), Theme("culture", "order: 2"), Theme("governance", "order: 3"),
        Place("here"), Place("there"), Place("nowhere", "example: true"),
        Case("a", "here", "leadership, culture", more: "evidence_grade: e2\nresult_direction: {patients: improved}"),
        Case("b", "there", "leadership", more: "evidence_grade: e4\nother_systems: [here]\nresult_direction: {patients: worsened, staff: not-reported}"),
        Case("c", "there", "culture", more: Measured),
        Case("x", "nowhere", "governance", more: "example: true\nresult_direction: {patients: improved}"));

    static string Told(EvidenceCell cell) => cell.Cases.Length == 0 ? "-" :
        $"{cell.Cases.Length} ({string.Join(", ", cell.Directions.Select(d => $"{d.Value} {d.Key}"))}; {string.Join(", ", cell.Grades.Select(g => $"{g.Value} {g.Key}"))})";

    static View Map(ImmutableArray<Page> pages) => pages.Single(p => p.Layout == "evidence-map").View();

    static View[] Views(View view, string name) => (View[])view[name]!;

    [Fact]
    public void Cells_count_real_cases_by_direction_and_grade()
    {
        var evidence = SiteEvidence.Of(Site().Model);

        evidence.Themes.Rows.Select(r => $"{r.Document.Id} {r.Cases.Length} | {string.Join(" | ", r.Cells.Select(Told))}").ShouldBe([
            "leadership 2 | 2 (1 improved, 1 worsened; 1 e2, 1 e4) | - | -",
            "culture 2 | 1 (1 improved; 1 e2) | - | 1 (1 not-reported; 1 e0)",
            "governance 0 | - | - | -"]);
        (evidence.Cases, evidence.Examples).ShouldBe((3, 1));
    }

    [Fact]
    public void Totals_count_a_case_once_however_many_themes_it_has()
    {
        var evidence = SiteEvidence.Of(Site().Model);

        evidence.Themes.Totals.Select(Told).ShouldBe(["2 (1 improved, 1 worsened; 1 e2, 1 e4)", "-", "1 (1 not-reported; 1 e0)"]);
        evidence.Themes.Cases.Length.ShouldBe(3);
    }

    [Fact]
    public void A_case_counts_for_every_system_that_took_part_and_invented_places_are_no_rows()
    {
        var evidence = SiteEvidence.Of(Site().Model);

        evidence.Systems.Rows.Select(r => $"{r.Document.Id} {r.Cases.Length}").ShouldBe(["here 2", "there 2"]);
    }

    [Fact]
    public void A_gap_says_whether_there_is_no_case_or_no_report()
    {
        View table = Views(Map(Site().Pages("evidence-map")), "tables")[0];

        Views(table, "rows").Select(r => Views(r, "cells")[1]["gap"]).ShouldBe(["Not reported", "Not reported", "No cases"]);
        table["gaps"].ShouldBe(6);
        table["cells"].ShouldBe(9);
    }

    [Fact]
    public void A_number_leads_to_its_cases_and_a_single_case_to_itself()
    {
        ImmutableArray<Page> pages = Site().Pages("evidence-map");
        View[] rows = Views(Views(Map(pages), "tables")[0], "rows");

        Views(rows[0], "cells")[0]["url"].ShouldBe("/kb/evidence-map/theme/leadership/patients/");
        Views(rows[1], "cells")[0]["url"].ShouldBe("/kb/case-studies/a/");
        Views(rows[0], "cells")[1]["url"].ShouldBeNull();
        pages.Where(p => p.Layout == "evidence-cell").Select(p => p.Address.Path)
            .ShouldBe(["/evidence-map/theme/leadership/patients/", "/evidence-map/system/here/patients/"]);
    }

    [Fact]
    public void Totals_lead_to_ready_made_lists_where_there_are_any()
    {
        SmallSite site = Site();

        View without = Views(Map(site.Pages("evidence-map")), "tables")[0];
        ((View)Views(without, "rows")[0]["total"]!)["url"].ShouldBe("/kb/themes/leadership/");
        Views(without, "totals")[0]["url"].ShouldBeNull();

        View with = Views(Map(site.Pages("evidence-map", "/case-studies/theme/leadership/", "/case-studies/outcome/patients/")), "tables")[0];
        ((View)Views(with, "rows")[0]["total"]!)["url"].ShouldBe("/kb/case-studies/theme/leadership/");
        Views(with, "totals")[0]["url"].ShouldBe("/kb/case-studies/outcome/patients/");
    }

    [Fact]
    public void The_list_of_a_cell_is_parted_by_direction_in_the_order_of_the_vocabulary()
    {
        Page cell = Site().Pages("evidence-map").First(p => p.Layout == "evidence-cell");

        Views(cell.View(), "parts").Select(p => $"{((View)p["direction"]!)["id"]}: {string.Join(", ", Views(p, "cases").Select(c => c["id"]))}")
            .ShouldBe(["improved: a", "worsened: b"]);
        cell.InSitemap.ShouldBeFalse();
    }

    [Fact]
    public void A_site_without_cases_has_no_map() => SmallSite.Of(Theme("leadership")).Pages("evidence-map").ShouldBeEmpty();

    [Fact]
    public void The_outcome_facet_agrees_with_the_map()
    {
        SmallSite site = Site();
        IndexField outcome = site.Model.IndexFields.Single(f => f.Name == "outcome");

        site.Model.OfType("case-study").SelectMany(d => outcome.Values(site.Model, d)).CountBy(t => t.Value).OrderBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => $"{c.Key} {c.Value}").ShouldBe(["patients 2", "taxpayers 1"]);
    }
}
