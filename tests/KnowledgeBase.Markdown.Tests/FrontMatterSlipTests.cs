using KnowledgeBase.Abstractions.Documents;

namespace KnowledgeBase.Markdown.Tests;

/// <summary>One slip gives one message, at the line where a person made it, and hides nothing else.</summary>
public class FrontMatterSlipTests
{
    public static TheoryData<string, string> Slips { get; } = new()
    {
        { "status:running", "4:7: error KB1007: A space is missing after 'status:'\n  Write: status: running" },
        { "status running", "4:7: error KB1007: A colon is missing after 'status'\n  Write: status: running" },
        { "status：running", "4:7: error KB1017: This is a wide colon (U+FF1A), where a field wants a colon\n  Write a colon and a space." },
        { "status:: running", "4:1: error KB1020: Two colons follow 'status'\n  Write 'status:' with one colon." },
        { "status = running", "4:7: error KB1007: A colon is missing after 'status'\n  Write: status: running" },
        { "**status**: running", "4:1: error KB1007: Asterisks stand around 'status', which is the name of a field\n  Write: status: running" },
        { "**status:** running", "4:1: error KB1007: Asterisks stand around 'status', which is the name of a field\n  Write: status: running" },
        { "themes:\n  * a\n  * b", "5:3: error KB1007: An asterisk begins this line, where a list wants a hyphen\n  Write: - a" },
        { "themes:\n  • a\n  • b", "5:3: error KB1021: 'themes' begins with the bullet '•', where a list has hyphens\n  Write: - a" },
        { "themes:\n  1. a\n  2. b", "5:3: error KB1021: 'themes' begins with a number, where a list has hyphens\n  Write: - a" },
        { "system: & then", "4:9: error KB1009: The value of 'system' begins with &, which has a meaning of its own there\n  Put the whole value in quotation marks: \"& then\"." },
        { "system: - then", "4:9: error KB1009: The value of 'system' begins with a hyphen and a space, which is read as a list\n  Put the whole value in quotation marks: \"- then\"." },
        { "system: \"C:\\docs\"", "4:12: error KB1007: A backslash between double quotation marks begins a sign, and this is none\n  Use single quotation marks: 'C:\\docs'." },
        { "system: [North](systems/north.md)", "4:9: error KB1007: This is a link of Markdown, which is not read here\n  Write what it leads to alone: systems/north.md" },
        { "system: [[north]]", "4:9: error KB1021: 'system' is a list, where a single value is wanted\n  Write it without brackets and hyphens: north" },
        { "measures:\n  - {name: A, count: >40}", "5:22: error KB1007: The value of 'count' begins with >, which has a meaning of its own there\n  Write the number alone: 40" },
        { "measures:\n  - {name: A, count: -}", "5:22: error KB1007: The value of 'count' is a hyphen alone\n  Leave 'count' out where nothing is known." },
        { "measures:\n  - name: A\n  unit: days", "6:3: error KB1007: This line is indented by 2 spaces, where its neighbours are by 4 spaces\n  Add 2 spaces at its start." },
        { "measures: Falls, calls", "4:11: error KB1021: 'measures' is a single value, where a list is wanted\n  Write each on a line of its own below it: '  - name: …'." },
        { "measures:\n  - Falls", "5:5: error KB1021: measure 1 is a single value, where a group of fields is wanted\n  Below it may stand unit, count, values. Write: - name: Falls" },
        { "and some more words", "4:1: error KB1007: This line does not begin with the name of a field\n  If it continues the text above, type two spaces in front of it. If not, begin it with the field's name, a colon and a space." },
        { "system: 'The ward's own team'", "4:18: error KB1009: An apostrophe ends the quoted text here\n  Use double quotation marks around it: \"The ward's own team\"." },
        { "system: 'The ward's own team", "4:18: error KB1009: An apostrophe ends the quoted text here\n  Use double quotation marks around it: \"The ward's own team\"." },
        { "measures:\n  - {name: 'The nurses' hours'}", "5:23: error KB1009: An apostrophe ends the quoted text here\n  Use double quotation marks around it: \"The nurses' hours\"." },
        { "system: \"The \"new\" team\"", "4:14: error KB1009: A quotation mark ends the quoted text here\n  Use single ones around it: 'The \"new\" team'." },
        { "system: “North: a place”", "4:9: error KB1009: The value of 'system' holds a colon, which is read as the name of another field\n  Put the whole value in quotation marks: \"North: a place\"." },
        { "system: [Old] North", "4:9: error KB1009: The value of 'system' begins with [, which is read as a list\n  Put the whole value in quotation marks: \"[Old] North\"." },
        { "system: {{ page.place }}", "4:9: error KB1009: The value of 'system' begins with {{, which is read as a group of fields; tags of other generators are not run here\n  Put the whole value in quotation marks: \"{{ page.place }}\"." },
        { "themes: [a, b", "4:9: error KB1007: The [ in this line is not closed\n  Write ] after the last value." },
        { "themes: [a, b}", "4:14: error KB1007: } stands here, where ] closes the [\n  Write ]." },
        { "themes: [a #2, b]", "4:12: error KB1009: The # begins a comment, so that the [ before it is never closed\n  Put the value that holds the # in quotation marks." },
        { "status: running\n people: 4", "5:2: error KB1007: This line is indented by 1 space, where its neighbours are by none\n  Delete 1 space at its start." },
        { "period:\n   start: 2004\n  end: 2006", "6:3: error KB1007: This line is indented by 2 spaces, where its neighbours are by 3 spaces\n  Add 1 space at its start." },
        { "measures:\n  - name: A\n     unit: days", "6:6: error KB1007: This line is indented by 5 spaces, where its neighbours are by 4 spaces\n  Delete 1 space at its start." },
        { "period:\n\tstart: 2004", "5:1: error KB1008: A tab indents this line, where spaces are wanted\n  Delete the tab and type spaces, until the line begins where its neighbours do." },
        { "period: {start:2004}", "4:10: error KB1020: A space is missing after 'start:'\n  Write: start: 2004" },
        { "period:\n  start:2004", "5:3: error KB1021: 'period' is a single value, where a group of fields is wanted\n  A space is missing after 'start:'." },
        { "themes:\n  -a\n  -b", "5:3: error KB1021: A space is missing after a hyphen of 'themes'\n  Write: - a" },
        { "status: running\nstatus: planned", "5:1: error KB1012: The key 'status' is given twice, first in line 4\n  Keep one of the two." },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_named(string fields, string said) => Reading.Said(Reading.TrialWith(fields)).ShouldBe(said);

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_hides_no_other_mistake(string fields, string said)
    {
        ReadResult result = Reading.TrialWith($"{fields}\ncost: cheap\nOrder: 7");

        Reading.Said(result).ShouldStartWith(said);
        result.Diagnostics.Select(d => d.Message).ShouldContain("'cost' is 'cheap', where a number is wanted");
        result.Diagnostics.Length.ShouldBe(2, Reading.Said(result));
        result.Document!.Record.Order.ShouldBe(7);
    }

    [Theory]
    [InlineData("\n---\n", "")]
    [InlineData(" \u00a0\n\t\n---\n", "")]
    [InlineData("  ---\n", "")]
    [InlineData("\ufeff---\n", "1:1: notice KB1014: The text holds a byte order mark (U+FEFF), which nobody sees; it is left out\n  Delete the character; it often comes along with copied text.")]
    [InlineData("\u200b\n---\n", "1:1: notice KB1014: The text holds a zero-width space (U+200B), which nobody sees; it is left out\n  Delete the character; it often comes along with copied text.")]
    [InlineData("–––\n", "1:1: error KB1018: The front matter begins with an en dash (U+2013), where a line of three hyphens is wanted\n  Write a line --- before the first field and another after the last.")]
    [InlineData("----\n", "1:1: error KB1018: The front matter begins with '----', where a line --- is wanted\n  Write a line --- before the first field and another after the last.")]
    [InlineData("", "1:1: error KB1004: The line --- before the first field is missing\n  Type three hyphens (---) on a line of their own above this one.")]
    public void Front_matter_is_found_whatever_stands_before_it(string before, string said)
    {
        ReadResult result = Reading.Trial("\ufeff" + before + "title: A trial\nsummary: A summary that is long enough to say something about it.\n---\n## Problem\n\nText.\n");

        Reading.Said(result).ShouldBe(said);
        result.Document!.Record.Title.ShouldBe("A trial");
    }

    [Fact]
    public void Without_front_matter_that_is_the_one_message() =>
        Reading.Said(Reading.Trial("## Results\n\nText.\n")).ShouldBe("1:1: error KB1004: The file does not begin with front matter\n  Begin the file with a line ---, the fields, and another line ---.");

    [Fact]
    public void Front_matter_that_begins_further_down_is_named() =>
        Reading.Said(Reading.Trial("# A trial\n\n---\ntitle: A trial\n---\n## Problem\n\nText.\n")).ShouldBe("1:1: error KB1004: The file does not begin with front matter\n  It begins in line 3: delete what stands above.");

    [Theory]
    [InlineData("\n---\n\nText\n\n---\nMore\n")]
    [InlineData("***\n\nTitle: x\n")]
    [InlineData("Order: first things first\n\n---\n")]
    public void Rules_and_sentences_are_no_front_matter(string text)
    {
        ReadResult result = Reading.Page(text);

        result.Diagnostics.ShouldBeEmpty();
        result.Document!.Record.Title.ShouldBe("Page");
    }

    [Theory]
    [InlineData("\"We met each week\nand talked.\"")]
    [InlineData("'We met each week\nand talked.'")]
    [InlineData("\"We met\neach week\nand talked.\"")]
    [InlineData("\"We met each week\r\nand talked.\"")]
    public void A_quoted_text_may_go_on_at_the_start_of_a_line(string quoted)
    {
        ReadResult result = Reading.Page($"---\ndescription: {quoted}\norder: 2\n---\n");

        result.Diagnostics.ShouldBeEmpty();
        result.Document!.Record.Summary.ShouldBe("We met each week and talked.");
        result.Document.Record.Order.ShouldBe(2);
    }

    [Fact]
    public void A_misspelt_key_is_not_missing_too() =>
        Reading.Said(Reading.Trial("---\ntitel: A trial\nsummary: A summary that is long enough to say something about it.\n---\n## Problem\n\nx\n"))
            .ShouldBe("2:1: error KB1020: There is no field 'titel' in a trial\n  Did you mean 'title'?");

    [Fact]
    public void Text_that_is_no_YAML_at_all_is_not_reported_line_by_line() =>
        Reading.Page("---\n" + string.Concat(Enumerable.Repeat("x y\n", 10_000)) + "---\n").Diagnostics.Length.ShouldBe(50);
}
