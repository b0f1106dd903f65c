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

    static string Told(SmallSite site, EvidenceCell cell) => cell.Cases.Length == 0 ? "-" :
        string.Join(", ", CaseMark.Of(site.Model, cell).Select(m => $"{m.Case.Document.Id} {m.Direction} {m.Grade}"));

    static View Map(ImmutableArray<Page> pages) => pages.Single(p => p.Layout == "evidence-map").View();

    static View[] Views(View view, string name) => (View[])view[name]!;

    [Fact]
    public void A_cell_holds_the_real_cases_each_with_direction_and_grade()
    {
        SmallSite site = Site();
        var evidence = SiteEvidence.Of(site.Model);

        evidence.Themes.Rows.Select(r => $"{r.Document.Id} {r.Cases.Length} | {string.Join(" | ", r.Cells.Select(cell => Told(site, cell)))}").ShouldBe([
            "leadership 2 | a improved e2, b worsened e4 | - | -",
            "culture 2 | a improved e2 | - | c measured e0",
            "governance 0 | - | - | -"]);
        (evidence.Cases, evidence.Examples).ShouldBe((3, 1));
    }

    [Fact]
    public void Marks_stand_by_direction_the_strongest_evidence_first()
    {
        var site = SmallSite.Of(
            Theme("leadership"), Place("here"),
            Found("a", "mixed", "e1"), Found("b", "improved", "e2"), Found("c", "improved", "e4"), Found("d", "mixed", "e3"), Found("e", "improved", "e2"));

        Told(site, SiteEvidence.Of(site.Model).Themes.Totals[0]).ShouldBe("c improved e4, b improved e2, e improved e2, d mixed e3, a mixed e1");

        static (string, string) Found(string id, string direction, string grade) =>
            Case(id, "here", "leadership", more: $"evidence_grade: {grade}\nresult_direction: {{patients: {direction}}}");
    }

    [Fact]
    public void A_mark_leads_to_its_case_and_says_what_it_is()
    {
        View mark = Views(Views(Views(Map(Site().Pages("evidence-map")), "rows")[1], "cells")[2], "marks").Single();

        (mark["url"], mark["label"]).ShouldBe(("/kb/case-studies/c/", "Case c: measured, direction not stated, e0"));
    }

    [Theory]
    [InlineData("Improved", "Comparison group or area", "Frome: improved, comparison group or area")]
    [InlineData("No clear change", "RCT", "Frome: no clear change, RCT")]
    [InlineData("", "", "Frome: , ")]
    public void The_name_of_a_mark(string direction, string grade, string name) => CaseMark.Label("Frome", direction, grade).ShouldBe(name);

    [Theory]
    [InlineData(0, "", "0 cases.")]
    [InlineData(0, "Patients-", "0 cases.")]
    [InlineData(3, "", "3 cases.")]
    [InlineData(1, "Patients+", "1 case. There is a case with a comparison.")]
    [InlineData(1, "Patients-", "1 case. No case with a comparison reports a result.")]
    [InlineData(27, "Patients+ Staff+ Taxpayers+", "27 cases. Every outcome group has a case with a comparison.")]
    [InlineData(27, "Patients+ Staff- Taxpayers+", "27 cases. No case with a comparison reports on staff.")]
    [InlineData(27, "Patients- Staff- Taxpayers+", "27 cases. No case with a comparison reports on patients or staff.")]
    [InlineData(27, "Patients- Staff- Carers- Taxpayers+", "27 cases. No case with a comparison reports on patients, staff or carers.")]
    [InlineData(27, "Patients- Staff- Taxpayers-", "27 cases. No case with a comparison reports a result.")]
    public void What_stands_out(int cases, string groups, string sentence) =>
        MapLead.Of(cases, [.. groups.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(g => (g[..^1], g[^1] == '+'))]).ShouldBe(sentence);

    [Fact]
    public void The_lead_asks_for_a_comparison_of_grade_e3_or_above() =>
        Map(Site().Pages("evidence-map"))["lead"].ShouldBe("3 cases. No case with a comparison reports on staff or taxpayers.");

    [Fact]
    public void Totals_count_a_case_once_however_many_themes_it_has()
    {
        SmallSite site = Site();
        var evidence = SiteEvidence.Of(site.Model);

        evidence.Themes.Totals.Select(cell => Told(site, cell)).ShouldBe(["a improved e2, b worsened e4", "-", "c measured e0"]);
        evidence.Themes.Cases.Length.ShouldBe(3);
    }

    [Fact]
    public void A_case_stands_at_every_system_that_took_part_and_invented_places_are_no_rows()
    {
        var evidence = SiteEvidence.Of(Site().Model);

        evidence.Systems.Rows.Select(r => $"{r.Document.Id} {r.Cases.Length}").ShouldBe(["here 2", "there 2"]);
    }

    [Fact]
    public void A_card_of_a_system_shows_what_its_cases_report_for_every_group()
    {
        SmallSite site = Site();

        ((View[])site.FactView("marks", site["system", "here"])!)
            .Select(g => $"{((View)g["group"]!)["id"]}: {string.Join(", ", Views(g, "marks").Select(m => m["title"]))}")
            .ShouldBe(["patients: Case a, Case b", "staff: ", "taxpayers: "]);
        site.FactView("marks", site["system", "nowhere"]).ShouldBeNull();
        site.Model.VisibleFacts(site["system", "here"]).Single(fact => fact.Name == "marks").OnCards.ShouldBeTrue();
    }

    [Fact]
    public void A_gap_says_whether_there_is_no_case_or_no_report()
    {
        View table = Map(Site().Pages("evidence-map"));

        Views(table, "rows").Select(r => Views(r, "cells")[1]["gap"]).ShouldBe(["Not reported", "Not reported", "No cases"]);
        table["gaps"].ShouldBe(6);
        table["cells"].ShouldBe(9);
    }

    [Fact]
    public void A_number_leads_to_its_cases_and_a_single_case_needs_none()
    {
        ImmutableArray<Page> pages = Site().Pages("evidence-map");
        View[] rows = Views(Map(pages), "rows");

        Views(rows[0], "cells")[0]["list"].ShouldBe("/kb/evidence-map/theme/leadership/patients/");
        Views(rows[1], "cells")[0]["list"].ShouldBeNull();
        Views(rows[0], "cells")[1]["list"].ShouldBeNull();
        pages.Where(p => p.Layout == "evidence-cell").Select(p => p.Address.Path)
            .ShouldBe(["/evidence-map/theme/leadership/patients/"]);
    }

    [Fact]
    public void Totals_lead_to_ready_made_lists_where_there_are_any()
    {
        SmallSite site = Site();

        View without = Map(site.Pages("evidence-map"));
        Views(without, "rows")[0]["list"].ShouldBeNull();
        Views(without, "groups")[0]["list"].ShouldBeNull();

        View with = Map(site.Pages("evidence-map", "/case-studies/theme/leadership/", "/case-studies/outcome/patients/"));
        Views(with, "rows")[0]["list"].ShouldBe("/kb/case-studies/theme/leadership/");
        Views(with, "groups")[0]["list"].ShouldBe("/kb/case-studies/outcome/patients/");
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
