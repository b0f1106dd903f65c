using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.CaseStudies.Desk;
using KnowledgeBase.CaseStudies.Squire;
using KnowledgeBase.CaseStudies.Types;
using static KnowledgeBase.Site.Tests.CaseStudies.SmallSite;

namespace KnowledgeBase.Site.Tests.CaseStudies;

public class Answering_SQUIRE
{
    const string Fields = "aim: Ten fewer falls.\nevaluation: {type: none, design: Before and after.}\nno_measures_reason: Nobody counted.\nresults_summary: Fewer falls.\ncost: {funding: The trust}";

    static readonly string Sections = string.Concat(
        ((string[])["What was known", "Context", "Rationale", "How it was studied", "Ethics", "Interpretation", "Limits", "Advice"])
        .Select(heading => $"## {heading}\n\nWords.\n\n"));

    [Fact]
    public void Every_place_of_an_answer_is_one_that_a_case_study_has()
    {
        var type = ContentType.Of<CaseStudy>();
        string[] sections = [.. type.Sections.Select(section => section.Title)];

        SquireItem.All.Select(item => item.Number).ShouldBe(Enumerable.Range(1, 18));
        foreach (string name in SquireItem.All.SelectMany(item => item.AnsweredBy))
            (sections.Contains(name) || HasField(type.Shape, name.Split('.'))).ShouldBeTrue(name);
    }

    [Fact]
    public void The_documentation_names_the_place_of_every_item()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs/review.md"));
        foreach (SquireItem item in SquireItem.All)
            page.ShouldContain($"| {item} | {string.Join(" or ", item.AnsweredBy.Select(name => char.IsUpper(name[0]) ? $"section \"{name}\"" : $"`{name}`"))} |\n");
    }

    [Theory]
    [InlineData("running", 13)]
    [InlineData("planned", 13)]
    [InlineData("completed", 18)]
    [InlineData("stopped", 18)]
    public void Results_are_asked_of_finished_work_alone(string status, int asked) => Score(status, "", "").Asked.Length.ShouldBe(asked);

    [Fact]
    public void A_case_that_answers_everything_does_not_wait()
    {
        Score("completed", Fields, Sections).Unanswered.ShouldBeEmpty();
        Section(Site("completed", Fields, Sections)).Items.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("aim: Ten fewer falls.", "", 6)]
    [InlineData("aim: ''", "## Ethics\n\n### Consent\n\nAsked for.\n", 12)]
    [InlineData("evaluation: {type: none, design: Before and after.}", "", 9)]
    [InlineData("no_measures_reason: Nobody counted.", "", 10)]
    [InlineData("cost: {funding: The trust}", "## limits\n\n", 18)]
    [InlineData("cost: {currency: GBP}", "## RATIONALE\n\nBecause.\n", 5)]
    public void One_of_its_places_answers_an_item(string fields, string body, int number)
    {
        int[] open = [.. Score("running", "", "").Unanswered.Select(item => item.Number)];

        Score("running", fields, body).Unanswered.Select(item => item.Number).ShouldBe(open.Except([number]));
    }

    [Fact]
    public void One_section_answers_two_items() =>
        Score("running", "", "## How it was studied\n\nBeside another ward.\n").Unanswered.Select(item => item.Number).ShouldNotContain(number => number == 9 || number == 11);

    [Fact]
    public void The_desk_counts_them_and_says_where_to_write()
    {
        DeskItem item = Section(Site("completed", Fields, Sections.Replace("## How it was studied\n\nWords.\n\n", "", StringComparison.Ordinal)
            .Replace("## Ethics\n\nWords.\n\n", "", StringComparison.Ordinal))).Items.ShouldHaveSingleItem();

        item.Words.ShouldBe("answers 16 of 18 items; open: 11 analysis, 12 ethical considerations");
        item.Missing.ShouldBe(["How it was studied", "Ethics"]);
    }

    static bool HasField(GroupShape shape, ReadOnlySpan<string> path)
    {
        string key = path[0];
        FieldDeclaration? field = shape.Fields.SingleOrDefault(f => f.Key == key);
        return field is not null && (path.Length == 1 || (field.Shape is GroupShape inner && HasField(inner, path[1..])));
    }

    static SquireScore Score(string status, string fields, string body)
    {
        SmallSite site = Site(status, fields, body);
        SiteDocument document = site["case-study", "a"];
        return SquireScore.Of(site.Model, document, document.Document.Record.ShouldBeOfType<CaseStudy>());
    }

    static DeskSection Section(SmallSite site) => EditorsDesk.Of(site.Model).Single(section => section.Id == "squire");

    static SmallSite Site(string status, string fields, string body) =>
        SmallSite.Of([Theme("leadership"), Place("here"), Case("a", status: status, more: fields, body: body)]);
}
