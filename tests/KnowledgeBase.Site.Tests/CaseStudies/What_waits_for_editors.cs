using KnowledgeBase.CaseStudies.Desk;
using static KnowledgeBase.Site.Tests.CaseStudies.SmallSite;

namespace KnowledgeBase.Site.Tests.CaseStudies;

public class What_waits_for_editors
{
    const string Measured = "measures:\n  - {id: a, name: A, outcome_group: staff, unit: beds, direction: increase, provenance: published, kind: ";

    static readonly DateOnly Today = new(2027, 1, 1);

    [Theory]
    [InlineData("2026-12-31", "reviews-overdue", "was to be read again by 2026-12-31")]
    [InlineData("2027-01-01", "reviews-soon", "is to be read again by 2027-01-01")]
    [InlineData("2027-04-01", "reviews-soon", "is to be read again by 2027-04-01")]
    [InlineData("2027-04-02", null, null)]
    public void A_review_waits_from_ninety_days_before_it_is_due(string due, string? section, string? words)
    {
        SmallSite site = Site(Case("a", more: $"review_by: {due}"), Lesson("b", more: $"review_by: {due}"));

        foreach (string id in new[] { "reviews-overdue", "reviews-soon" })
            Lines(site, id).ShouldBe(id == section ? [$"Case a: {words}", $"Lesson b: {words}"] : []);
    }

    [Fact]
    public void The_longest_due_review_is_the_first_and_says_whose_it_is()
    {
        DeskSection overdue = Section(Site(
            Case("a", more: "review_by: 2026-12-30"),
            Case("b", more: "review_by: 2025-01-01\ncontributors: [{name: Ann Lee, handle: annlee}, {name: Bo}]\ncontacts: [{role: Quality team, organisation: A trust}]")), "reviews-overdue");

        overdue.Items.Select(item => item.Title).ShouldBe(["Case b", "Case a"]);
        overdue.Items[0].People.ShouldBe(["Ann Lee (annlee)", "Bo", "Quality team, A trust"]);
        overdue.Items[1].People.ShouldBeEmpty();
        overdue.Items[0].Due.ShouldBe(new DateOnly(2025, 1, 1));
    }

    [Fact]
    public void What_is_missing_is_named_and_counted_the_least_complete_first()
    {
        DeskSection incomplete = Section(Site(Case("a", more: "aim: Ten fewer falls."), Case("b")), "incomplete");

        incomplete.Items.Select(item => item.Title).ShouldBe(["Case b", "Case a"]);
        incomplete.Items[0].Missing.ShouldContain("aim");
        incomplete.Items[1].Missing.ShouldNotContain("aim");
        incomplete.Items[0].Words.ShouldMatch(@"^\d+ of \d+ parts are there; missing: [^,]+, [^,]+, [^,]+, [^,]+ and \d+ more$");
    }

    [Theory]
    [InlineData("", "no case supports, limits or contradicts it")]
    [InlineData("supported_by: [{case: a, direction: supports}]", "1 case supports it, none limits or contradicts it")]
    [InlineData("supported_by: [{case: a, direction: supports}, {case: b, direction: supports}]", "2 cases support it, none limits or contradicts it")]
    [InlineData("supported_by: [{case: a, direction: supports}, {case: b, direction: qualifies}]", null)]
    [InlineData("supported_by: [{case: a, direction: contradicts}]", null)]
    [InlineData("counter_evidence: No case of the opposite among the 27 here.", null)]
    public void A_lesson_waits_until_somebody_looked_for_counter_evidence(string more, string? words) =>
        Lines(Site(Case("a"), Case("b"), Lesson("c", more: more)), "no-counter-evidence").ShouldBe(words is null ? [] : [$"Lesson c: {words}"]);

    [Theory]
    [InlineData("no_measures_reason: Nobody measured.", null)]
    [InlineData($"{Measured}outcome}}", "its 1 measure is of what should get better")]
    [InlineData($"{Measured}outcome}}\n  - {{id: b, name: B, outcome_group: staff, unit: beds, direction: increase, provenance: published, kind: process}}", "none of its 2 measures is of what might get worse")]
    [InlineData($"{Measured}balancing}}", null)]
    public void Measures_wait_for_a_balancing_one(string more, string? words) =>
        Lines(Site(Case("a", more: more)), "no-balancing-measure").ShouldBe(words is null ? [] : [$"Case a: {words}"]);

    [Theory]
    [InlineData("part_of: lone", "", false)]
    [InlineData("", "See [it](../systems/lone.md).", false)]
    [InlineData("", "See [its partners](../systems/lone.md#partners).", false)]
    [InlineData("", "See the lone system.", true)]
    public void A_system_is_an_orphan_when_no_field_and_no_text_leads_to_it(string place, string text, bool orphan) =>
        Lines(Site(Case("a", body: text), Place("there", place), Place("lone", "---\n\n## Partners\n\nMany.\n")), "orphans")
            .Contains("The lone: no document names this system").ShouldBe(orphan);

    [Fact]
    public void A_theme_is_an_orphan_when_nothing_names_it() =>
        Lines(Site(Case("a"), Theme("governance")), "orphans").ShouldBe(["The governance: no document names this theme"]);

    [Fact]
    public void What_is_invented_waits_for_nobody() =>
        EditorsDesk.Of(Site(
                Case("real"), Lesson("a", more: "counter_evidence: Looked everywhere."),
                Case("a", system: "lone", more: $"example: true\nreview_by: 2026-01-01\n{Measured}outcome}}"), Place("lone", "example: true")).Model)
            .SelectMany(section => section.Items).Select(item => item.Title).Distinct().ShouldBe(["Case real", "Lesson a"]);

    static SmallSite Site(params (string, string)[] documents) => SmallSite.On(Today, [Theme("leadership"), Place("here"), .. documents]);

    static DeskSection Section(SmallSite site, string id) => EditorsDesk.Of(site.Model).Single(section => section.Id == id);

    static string[] Lines(SmallSite site, string id) => [.. Section(site, id).Items.Select(item => $"{item.Title}: {item.Words}")];
}
