using KnowledgeBase.Abstractions.Documents;

namespace KnowledgeBase.Markdown.Tests;

public class FrontMatterTests
{
    [Fact]
    public void A_page_needs_no_front_matter()
    {
        ReadResult result = Reading.Page("Some text.\n", "notes/first-steps.md");

        result.Diagnostics.ShouldBeEmpty();
        result.Document!.Record.Title.ShouldBe("First steps");
        result.Document.Id.ShouldBe("notes/first-steps");
        Reading.Html(result).ShouldBe("<p>Some text.</p>\n");
    }

    [Fact]
    public void A_typed_document_needs_front_matter() => Reading.Said(Reading.Trial("## Problem\n\nText\n")).ShouldStartWith("""
        1:1: error KB1004: The file does not begin with front matter
          Begin the file with a line ---, the fields, and another line ---.
        """);

    [Fact]
    public void Front_matter_may_end_with_dots() =>
        Reading.Page("---\ntitle: Dots\n...\nBody\n").Document!.Record.Title.ShouldBe("Dots");

    [Fact]
    public void Front_matter_may_be_empty() => Reading.Page("---\n---\n# Head\n").Document!.Record.Title.ShouldBe("Head");

    [Fact]
    public void Front_matter_without_an_end_is_located() => Reading.Said(Reading.Page("---\ntitle: A\n\nText\n")).ShouldBe("""
        1:1: error KB1005: The list of fields that begins with --- has no end
          Write a line --- after the last field.
        """);

    [Fact]
    public void A_list_is_no_front_matter() => Reading.Said(Reading.Page("---\n- a\n---\n")).ShouldBe("""
        2:1: error KB1006: The front matter is a list, where fields are wanted
          Write each field as `key: value` on a line of its own.
        """);

    [Theory]
    [InlineData("title: Leadership: a study", "2:8: error KB1009: The value of 'title' holds a colon, which is read as the name of another field\n  Put the whole value in quotation marks: \"Leadership: a study\".")]
    [InlineData("title: Say \"yes\": a study", "2:8: error KB1009: The value of 'title' holds a colon, which is read as the name of another field\n  Put the whole value in quotation marks: 'Say \"yes\": a study'.")]
    [InlineData("title: @home", "2:8: error KB1009: The value of 'title' begins with @, which has a meaning of its own there\n  Put the whole value in quotation marks: \"@home\".")]
    [InlineData("title: \"Not closed", "2:8: error KB1009: The value of 'title' begins with a quotation mark and does not end with one\n  Put one at its end too: \"Not closed\".")]
    [InlineData("title: \"A\" study", "2:10: error KB1009: A quotation mark ends the quoted text here\n  Use single ones around it: '\"A\" study'.")]
    [InlineData("period:\n\tstart: 2004", "3:1: error KB1008: A tab indents this line, where spaces are wanted\n  Delete the tab and type spaces, until the line begins where its neighbours do.")]
    [InlineData("title: *bold*", "2:8: error KB1011: The value *bold* is an alias, which is not read\n  Put quotation marks around a text that begins with *.")]
    [InlineData("title: &a text", "2:8: error KB1011: The value has the anchor &a, which is not read\n  Put quotation marks around a text that begins with &.")]
    [InlineData("title: !important text", "2:8: error KB1011: The value has the tag !important, which is not read\n  Put quotation marks around a text that begins with !.")]
    [InlineData("title: a\ntitle: b", "3:1: error KB1012: The key 'title' is given twice, first in line 2\n  Keep one of the two.")]
    [InlineData("title: => Environment.Exit(1)", "2:8: error KB1013: The value begins with =>, which Statiq would run as code\n  Content never runs code; begin the value with another character.")]
    [InlineData("title: '  -> x'", "2:8: error KB1013: The value begins with ->, which Statiq would run as code\n  Content never runs code; begin the value with another character.")]
    [InlineData("title: \"a\\0b\"", "2:8: error KB1002: The value holds the control character U+0000\n  Delete the character.")]
    [InlineData("title: \"\\ud800\"", "2:8: error KB1007: The fields cannot be read here: while scanning a quoted scalar, found invalid Unicode surrogates\n  Look for a missing quotation mark, bracket, colon or space of indentation in this line and the one before.")]
    [InlineData("[a]: b", "2:1: error KB1011: A list or group cannot be a key\n  Write each field as `key: value`.")]
    public void A_mistake_in_YAML_is_said_in_plain_words(string yaml, string said) =>
        Reading.Said(Reading.TrialWithout(yaml)).ShouldBe(said);
}
