using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Site.Tests.Text;

public sealed class Citations_in_a_text
{
    [Theory]
    [InlineData("As told [1], and again [12].", "[1]=1 [12]=12")]
    [InlineData("[999][1]", "[999]=999 [1]=1")]
    [InlineData("[0] names no source", "[0]=0")]
    [InlineData("[[2]] and [[3", "[2]=2")]
    [InlineData("[01] [00] [1000] [a] [1a] [ 1] [1 ] [] [+1] [-1] [٣]", "")]
    [InlineData("[", "")]
    [InlineData("1]", "")]
    public void Are_numbers_from_0_to_999_in_brackets_without_a_zero_in_front(string text, string expected) =>
        string.Join(' ', Citations.In(text).Select(c => $"{text.Substring(c.Span.Start, c.Span.Length)}={c.Number}")).ShouldBe(expected);

    [Fact]
    public void Cost_no_more_than_the_text_is_long() => Citations.In(new string('[', 1_000_000)).ShouldBeEmpty();
}
