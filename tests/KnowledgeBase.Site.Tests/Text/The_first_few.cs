using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Site.Tests.Text;

public sealed class The_first_few
{
    [Theory]
    [InlineData("a", "a")]
    [InlineData("a b c", "a, b, c")]
    [InlineData("a b c d e", "a, b, c and 2 more")]
    public void Are_named_and_the_others_counted(string words, string expected) => FirstFew.Of(words.Split(' '), 3).ShouldBe(expected);
}
