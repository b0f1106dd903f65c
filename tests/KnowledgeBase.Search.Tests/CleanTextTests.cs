using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Search.Tests;

public sealed class CleanTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" ", "")]
    [InlineData("one line", "one line")]
    [InlineData(" one  line\r\n\tin all ", "one line in all")]
    [InlineData("no\u00A0break\u3000\u0001 \u2028space", "no break space")]
    [InlineData("😀 pairs  stay", "😀 pairs stay")]
    public void A_text_becomes_one_line(string text, string line) => CleanText.OneLine(text).ShouldBe(line);

    // Not a row of the theory: attributes hold UTF-8, which has no halves.
    [Fact]
    public void Halves_of_pairs_are_replaced() => CleanText.OneLine("half\uD83D  \uDE00pairs").ShouldBe("half\uFFFD \uFFFDpairs");

    [Fact]
    public void What_is_one_line_already_is_not_copied()
    {
        const string Line = "as it is";

        CleanText.OneLine(Line).ShouldBeSameAs(Line);
    }
}
