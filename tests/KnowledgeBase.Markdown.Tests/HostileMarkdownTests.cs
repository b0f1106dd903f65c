using System.Diagnostics;
using KnowledgeBase.Abstractions.Documents;

namespace KnowledgeBase.Markdown.Tests;

public class HostileMarkdownTests
{
    const int Size = 1_000_000;

    public static TheoryData<string> Units { get; } =
    [
        "*a ", "[a](", "[ (](", "[](<", "[^1]", "<a href=\"", "x <?", "x <![CDATA[", "x <!A ", "|", "|a|\n|-|\n", "a\n=\n", "a\n-\n", "> ", "- a\n", "+ * - ",
        "[a]: b\n", "[a]:\n", "[^1]: a\n\n", "*[a]: b\n", "http://a(", "www.a_", "> [!", "<table><tr><td>", "<li>", "<b/x=\"", "*_~^`[<!&", "[*](_<`|",
    ];

    [Theory]
    [MemberData(nameof(Units))]
    public void A_megabyte_of_anything_ends_soon(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, Size / System.Text.Encoding.UTF8.GetByteCount(unit)));
        var watch = Stopwatch.StartNew();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Reading.Page(text);

        // Five seconds are promised; the machine of the tests may be busy.
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1_000_000_000);
    }

    [Theory]
    [InlineData("# a\n", 2001, "2001:1: error KB1101: The text has more than 2000 headings")]
    [InlineData("[^1]: a\n\n", 2001, "4001:1: error KB1101: The text has more than 2000 notes")]
    [InlineData("- a\n\n", 100_001, "200002:1: error KB1101: The text has more than 100000 blocks")]
    [InlineData("> ", 33, "1:1: error KB1101: The line begins with more than 32 marks of lists and quotations")]
    [InlineData("word ", 14_000, "1:1: error KB1101: The line has more than 65536 characters")]
    [InlineData("|-", 102, "1:1: error KB1101: The table has more than 100 columns")]
    [InlineData("||||||||||||||||||||||||||||||||||||||||\n", 5_001, "5001:1: error KB1101: The table has more than 200000 cells")]
    [InlineData("[a](\n", 40_000, "14144:1: error KB1101: The text holds more beginnings of links, addresses and HTML in blocks this long than can be read in reasonable time")]
    public void A_limit_is_reported_where_it_is_reached(string unit, int times, string said)
    {
        ReadResult result = Reading.Page("\n" + string.Concat(Enumerable.Repeat(unit, times)));

        Reading.Said(result).ShouldStartWith(said.Replace("1:1:", "2:1:", StringComparison.Ordinal));
        result.Document.ShouldNotBeNull().Body.Sections.ShouldBeEmpty();
    }

    [Fact]
    public void Deep_lists_are_reported() =>
        Reading.Said(Reading.Page(string.Concat(Enumerable.Range(0, 300).Select(i => new string(' ', 2 * i) + "- a\n"))))
            .ShouldStartWith("130:1: error KB1101: The list is indented by more than 256 characters");
}
