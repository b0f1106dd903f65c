using KnowledgeBase.Abstractions.Documents;

namespace KnowledgeBase.Markdown.Tests;

public class SectionTests
{
    const string Head = "---\ntitle: T\nsummary: A summary that is long enough to say something about it.\n---\n";

    [Fact]
    public void A_missing_section_is_reported_at_the_end_of_front_matter() => Reading.Said(Reading.Trial(Head + "Text\n")).ShouldBe("""
        4:1: error KB1110: The section 'Problem' is missing
          Write a line '## Problem' and below it: What was wrong.
        """);

    [Fact]
    public void An_empty_section_is_reported_at_its_heading() => Reading.Said(Reading.Trial(Head + "## Problem\n\n## Results\n\nx\n")).ShouldBe("""
        5:1: error KB1111: The section 'Problem' has no text
          What was wrong.
        """);

    [Fact]
    public void Text_under_a_smaller_heading_fills_a_section() =>
        Reading.Said(Reading.Trial(Head + "## problem\n\n### First\n\nx\n")).ShouldBe("");

    [Fact]
    public void An_unknown_section_is_a_warning_with_the_nearest() => Reading.Said(Reading.Trial(Head + "## Problem\n\nx\n\n## Result\n\nx\n\n## Zebra\n")).ShouldBe("""
        9:1: warning KB1112: The section 'Result' is not one that a trial has
          Did you mean 'Results'?
        13:1: warning KB1112: The section 'Zebra' is not one that a trial has
          For a heading of your own inside 'Problem' write '### Zebra'. Known sections: Problem, Results.
        """);

    [Theory]
    [InlineData("Problem:\n\nx\n", "5:1: error KB1110: 'Problem' is ordinary text, where the section begins with a heading\n  Write on a line of its own: ## Problem")]
    [InlineData("    ## Problem\n\nx\n", "5:1: error KB1110: 'Problem' is indented like code, where the section begins with a heading\n  Write on a line of its own: ## Problem")]
    [InlineData("＃＃ Problem\n\nx\n", "5:1: error KB1116: This is a wide number sign (U+FF03), where a heading has #\n  Write: ## Problem")]
    [InlineData("##Problem\n\nx\n", "5:1: error KB1116: A space is missing after ##: the line is no heading\n  Write, with a space: ## Problem")]
    [InlineData("### Problem\n\nx\n", "5:1: error KB1110: 'Problem' is a heading of level 3, where the section is one of level 2\n  Write on a line of its own: ## Problem")]
    [InlineData("# problem\n\nx\n", "5:1: error KB1110: 'problem' is a heading of level 1, where the section is one of level 2\n  Write on a line of its own: ## Problem")]
    [InlineData("**Problem**\n\nx\n", "5:1: error KB1110: 'Problem' is bold text, where the section begins with a heading\n  Write on a line of its own: ## Problem")]
    [InlineData("## Problem:\n\nx\n", "5:1: error KB1112: The section 'Problem:' is not one that a trial has\n  Did you mean 'Problem'?")]
    [InlineData("## Problem {#p}\n\nx\n", "")]
    [InlineData("##\u00a0Problem\n\nx\n", "5:3: notice KB1015: Here stands a no-break space (U+00A0), which is read as an ordinary space\n  Write an ordinary space in its place.")]
    [InlineData("## Problem\n\n## Our ward\n\nx\n", "7:1: warning KB1112: The section 'Our ward' is not one that a trial has\n  For a heading of your own inside 'Problem' write '### Our ward'. Known sections: Problem, Results.")]
    [InlineData("## Problem\n\nx\n\n##Results\n\nx\n", "9:1: error KB1116: A space is missing after ##: the line is no heading\n  Write, with a space: ## Results")]
    public void A_heading_that_is_nearly_right_is_said_at_its_line_alone(string body, string said) => Reading.Said(Reading.Trial(Head + body)).ShouldBe(said);

    [Fact]
    public void Sections_split_at_headings_of_any_level()
    {
        Body body = Reading.Page("---\ntitle: T\n---\nIntro\n\n## One *two*\n\na\n\n- b\n\n### Three\n\n> ## inside\n").Document!.Body;

        body.Sections.Select(s => $"{s.Level}|{s.Title}|{s.Anchor}|{s.Position.Line}|{s.Text}").ShouldBe(
            ["0|||4|Intro", "2|One two|one-two|6|a\nb", "3|Three|three|12|inside"]);
        Reading.Join(body.Sections[1].Heading).ShouldBe("One <em>two</em>");
        body.Anchors.ShouldBe(["inside", "one-two", "three"]);
    }

    [Fact]
    public void Ids_of_headings_are_unique() =>
        Reading.Page("## A\n\n## A\n\n## A-1\n\n## !\n\n## Source 1\n").Document!.Body.Sections.Select(s => s.Anchor)
            .ShouldBe(["a", "a-1", "a-1-1", "section", "section-source-1"]);

    [Fact]
    public void A_first_heading_that_is_the_title_is_not_repeated()
    {
        ReadResult result = Reading.Page("# The *Title*\n\nText\n\n## More\n");

        result.Document!.Record.Title.ShouldBe("The Title");
        result.Document.Body.Sections.Select(s => s.Level).ShouldBe([0, 2]);
        Reading.Html(result).ShouldBe("<span id=\"the-title\"></span><p>Text</p>\n<h2 id=\"more\">More</h2>\n");
    }

    [Fact]
    public void Another_first_heading_stays() =>
        Reading.Page("---\ntitle: T\n---\n# Other\n").Document!.Body.Sections.Single().Title.ShouldBe("Other");

    [Fact]
    public void Notes_stand_in_a_section_of_their_own_at_the_end()
    {
        Body body = Reading.Page("## A\n\nText[^1].\n\n[^1]: The note.\n").Document!.Body;

        body.Sections.Select(s => $"{s.Level}|{s.Position.Line}|{s.Text}").ShouldBe(["2|1|Text.", "0|5|The note."]);
        body.Anchors.ShouldContain("note-1");
    }
}
