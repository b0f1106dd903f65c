using KnowledgeBase.Abstractions.Outputs;
using static KnowledgeBase.Site.Tests.CaseStudies.SmallSite;

namespace KnowledgeBase.Site.Tests.CaseStudies;

public class Listing_what_did_not_work
{
    static readonly (string, string)[] Subjects = [Theme("leadership"), Place("here"), Place("nowhere", "example: true")];

    static View Page(params (string, string)[] cases) =>
        SmallSite.Of([.. Subjects, .. cases]).Pages("failures").ShouldHaveSingleItem().View();

    static View[] Groups(View page) => (View[])page["groups"]!;

    static string[] Told(View page) =>
        [.. Groups(page).Select(g => $"{g["id"]}: {string.Join(", ", ((View[])g["cases"]!).Select(c => c["id"]))}")];

    static (string, string) With(string id, string directions, string status = "running") =>
        Case(id, status: status, more: $"result_direction: {{{directions}}}\nno_measures_reason: None.");

    [Fact]
    public void Every_case_stands_once_under_the_gravest_thing_that_happened()
    {
        View page = Page(
            With("stopped-and-worse", "patients: worsened", "stopped"),
            With("worse-and-better", "patients: worsened, staff: improved"),
            With("flat", "patients: no-clear-change, staff: not-reported"),
            With("flat-and-better", "patients: no-clear-change, staff: improved"),
            With("mixed", "patients: mixed"),
            With("good", "patients: improved"));

        Told(page).ShouldBe([
            "stopped: stopped-and-worse", "worsened: worse-and-better", "no-clear-change: flat", "mixed: mixed", "partly: flat-and-better"]);
        (page["count"], page["cases"]).ShouldBe((5, 6));
    }

    [Fact]
    public void What_did_not_last_did_not_work() =>
        Told(Page(Case("a", more: "result_direction: {patients: improved}\nsustained: {state: no}"))).ShouldBe(["did-not-last: a"]);

    [Fact]
    public void Invented_cases_are_left_out() =>
        Told(Page(Case("real"), Case("x", "nowhere", more: "example: true\nresult_direction: {patients: worsened}"))).ShouldBeEmpty();

    [Fact]
    public void What_went_wrong_is_told_in_its_first_words_and_results_keep_their_citations()
    {
        View page = Page(Case("a", more: "results_summary: \"It rose by 5% [1], [2]. It hurt [1].\"\nresult_direction: {patients: worsened}",
            body: "## What went wrong\n\nMoney ran out [1]. Then time did.\n\nMore.\n"));

        View item = ((View[])Groups(page)[0]["cases"]!)[0];
        item["resultsSummary"].ShouldBe("It rose by 5% [1], [2]. It hurt [1].");
        item["wentWrong"].ShouldBe("Money ran out. Then time did.");
        item["wentWrongUrl"].ShouldBe("/kb/case-studies/a/#what-went-wrong");
    }

    [Fact]
    public void Silence_of_the_sources_is_not_repeated()
    {
        View page = Page(Case("a", more: "result_direction: {patients: worsened}", body: "## What went wrong\n\nNot reported in the sources we read.\n"));

        ((View[])Groups(page)[0]["cases"]!)[0]["wentWrong"].ShouldBe("");
    }
}
