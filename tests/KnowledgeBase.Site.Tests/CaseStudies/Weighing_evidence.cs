using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.CaseStudies.Evidence;
using static KnowledgeBase.Site.Tests.CaseStudies.SmallSite;

namespace KnowledgeBase.Site.Tests.CaseStudies;

public class Weighing_evidence
{
    static readonly (string, string)[] Subjects = [Theme("leadership"), Place("here"), Place("nowhere", "example: true")];

    static string[] Of(SmallSite site, string lesson) =>
        [.. site.Model.Get(LessonEvidence.Key, site["lesson", lesson])?.Items.Select(i => $"{i.Direction} {i.Case.Document.Id} {i.Note}".Trim()) ?? []];

    [Fact]
    public void Support_comes_first_then_limits_then_contradiction_then_cases_that_only_name_the_lesson()
    {
        var site = SmallSite.Of([.. Subjects, Case("a", more: "lessons: [l]"), Case("b"), Case("c"), Case("d", more: "lessons: [l]"),
            Lesson("l", more: """
                supported_by:
                  - {case: c, direction: contradicts, note: It got worse.}
                  - {case: b, direction: qualifies}
                  - {case: d, direction: supports, note: It helped.}
                """)]);

        Of(site, "l").ShouldBe(["supports d It helped.", "qualifies b", "contradicts c It got worse.", "bears-on a"]);
    }

    [Fact]
    public void One_case_may_both_support_and_qualify()
    {
        var site = SmallSite.Of([.. Subjects, Case("a"),
            Lesson("l", more: "supported_by: [{case: a, direction: qualifies}, {case: a, direction: supports}]")]);

        Of(site, "l").ShouldBe(["supports a", "qualifies a"]);
    }

    [Fact]
    public void Invented_cases_are_no_evidence_and_are_reported_where_they_stand()
    {
        var site = SmallSite.Of([.. Subjects, Case("x", "nowhere", more: "example: true\nlessons: [l]"),
            Lesson("l", more: "supported_by: [{case: x, direction: supports}]")]);

        Of(site, "l").ShouldBeEmpty();
        site.Diagnostics.Where(d => d.Code == "KB1222").Select(d => d.ToString())
            .ShouldBe(["content/lessons/l.md:9:23: warning KB1222: case study 'x' is invented and is no evidence for a lesson"]);
    }

    [Theory]
    [InlineData("here", "example: true")]
    [InlineData("nowhere", "")]
    public void A_case_and_its_system_are_both_invented_or_neither(string system, string more)
    {
        var site = SmallSite.Of([.. Subjects, Case("x", system, more: more)]);

        site.Diagnostics.Count(d => d.Code == "KB1223").ShouldBe(1);
    }

    [Fact]
    public void Templates_see_groups_that_are_not_empty()
    {
        var site = SmallSite.Of([.. Subjects, Case("a", more: "evidence_grade: e3\nresult_direction: {taxpayers: mixed, patients: improved}"),
            Lesson("l", more: "supported_by: [{case: a, direction: supports, note: Why.}]")]);

        View view = site.FactView("evidence", site["lesson", "l"]).ShouldBeOfType<View>();
        view["contradicted"].ShouldBe(false);
        View group = ((View[])view["groups"]!).ShouldHaveSingleItem();
        group["title"].ShouldBe("For");
        View item = ((View[])group["items"]!).ShouldHaveSingleItem();
        item["note"].ShouldBe("Why.");
        ((View)item["grade"]!)["label"].ShouldBe("E3");
        ((View[])item["results"]!).Select(r => ((View)r["key"]!)["id"]).ShouldBe(["patients", "taxpayers"]);
    }

    [Fact]
    public void A_case_sees_the_lessons_it_speaks_about()
    {
        var site = SmallSite.Of([.. Subjects, Case("a", more: "lessons: [other]"), Lesson("other"),
            Lesson("l", more: "supported_by: [{case: a, direction: contradicts, note: Not here.}]")]);

        View[] lessons = site.FactView("bearings", site["case-study", "a"]).ShouldBeOfType<View[]>();
        lessons.Select(l => $"{l["id"]} {((View)l["direction"]!)["label"]} {l["note"]}").ShouldBe(["l Contradicts Not here.", "other Bears on "]);
    }
}
