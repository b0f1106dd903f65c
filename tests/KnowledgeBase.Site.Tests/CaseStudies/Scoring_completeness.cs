using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.CaseStudies.Completeness;
using static KnowledgeBase.Site.Tests.CaseStudies.SmallSite;

namespace KnowledgeBase.Site.Tests.CaseStudies;

public class Scoring_completeness
{
    static readonly (string, string)[] Subjects = [Theme("leadership"), Place("here")];

    const string Everything = """
        period: {start: 2020, end: 2021}
        created: 2026-01-01
        updated: 2026-01-01
        leadership: {style: collaborative}
        methods: [pdsa]
        organisations: [{name: One}]
        population: {description: People}
        aim: Better.
        results_summary: Better.
        result_direction: {patients: improved}
        evidence_grade: e1
        interests: None declared.
        contacts: [{role: Team, organisation: One}]
        contributors: [{name: One}]
        review_by: 2027-01-01
        licence: CC-BY-4.0
        measures: [{id: m, name: M, outcome_group: patients, kind: balancing, unit: days, direction: decrease, provenance: published}]
        """;

    static CompletenessScore Of(string status, string more, string body = "")
    {
        (string path, string text) = Case("a", status: status, more: more, body: body);
        if (more.Contains("period:", StringComparison.Ordinal)) text = text.Replace("period: {start: 2020}\n", "", StringComparison.Ordinal);
        var site = SmallSite.Of([.. Subjects, (path, text)]);
        return site.Model.Get(CompletenessScore.Key, site["case-study", "a"]).ShouldNotBeNull();
    }

    [Fact]
    public void A_complete_case_has_100_and_misses_nothing()
    {
        CompletenessScore score = Of("completed", Everything, "## Context\n\nA place.\n\n## What went wrong\n\nNot reported.\n");

        score.Missing.Select(m => m.Name).ShouldBeEmpty();
        score.Score.ShouldBe(100);
    }

    [Fact]
    public void Only_finished_work_owes_results()
    {
        string[] running = [.. Of("running", "").Missing.Select(m => m.Name)];
        string[] completed = [.. Of("completed", "").Missing.Select(m => m.Name)];

        completed.Except(running).ShouldBe(["period.end", "measures", "results_summary", "result_direction"]);
        running.ShouldContain("leadership.style");
        running.ShouldContain("Context");
    }

    [Fact]
    public void A_group_with_counting_fields_is_counted_by_them()
    {
        Of("running", "leadership: {levels: []}").Missing.Single(m => m.Name.StartsWith("leadership", StringComparison.Ordinal)).Title.ShouldBe("Leadership: style");
    }

    [Fact]
    public void A_reason_for_no_measures_is_as_good_as_measures() =>
        Of("completed", "no_measures_reason: Nobody counted.").Missing.ShouldNotContain(m => m.Name == "measures");

    [Fact]
    public void The_score_is_rounded_down()
    {
        CompletenessScore score = Of("running", "");

        score.Score.ShouldBe(score.Have * 100 / score.Of);
        (score.Have + score.Missing.Length).ShouldBe(score.Of);
    }

    [Fact]
    public void Text_under_a_sub_heading_fills_its_section() =>
        Of("running", "", "## Context\n\n### The place\n\nSmall.\n").Missing.ShouldNotContain(m => m.Name == "Context");

    [Fact]
    public void Lessons_are_scored_too_and_themes_are_not()
    {
        var site = SmallSite.Of([.. Subjects, Lesson("l")]);

        View view = site.FactView("completeness", site["lesson", "l"]).ShouldBeOfType<View>();
        ((View[])view["missing"]!).Select(m => m["title"]).ShouldContain("Watch out");
        site.FactView("completeness", site["theme", "leadership"]).ShouldBeNull();
    }
}
