using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Site.Tests.Text;

public class The_nearest_word
{
    const string Letters = "abcdefghijklmnopqrstuvwxyz";

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(5, 1)]
    [InlineData(6, 2)]
    [InlineData(8, 2)]
    [InlineData(9, 3)]
    [InlineData(11, 3)]
    [InlineData(12, 3)]
    [InlineData(26, 3)]
    public void It_may_differ_in_a_third_of_the_letters_but_in_one_at_least_and_in_three_at_most(int length, int edits)
    {
        string word = Letters[..length];

        Nearest.To(word, [Changed(word, edits)]).ShouldBe(Changed(word, edits));
        Nearest.To(word, [Changed(word, edits + 1)]).ShouldBeNull();
        Nearest.To(word, [word + new string('-', edits)]).ShouldNotBeNull("letters too many count as letters changed");
        Nearest.To(word, [word + new string('-', edits + 1)]).ShouldBeNull();
    }

    [Theory]
    [InlineData("lesson", "lesosn")]
    [InlineData("from", "form")]
    [InlineData("type", "tpye")]
    public void Two_neighbours_that_changed_places_are_one_edit(string word, string swapped) => Nearest.To(swapped, [word]).ShouldBe(word);

    [Fact]
    public void Capital_letters_make_no_difference() => Nearest.To("LEADERSHIP", ["leadership"]).ShouldBe("leadership");

    [Fact]
    public void The_nearest_wins_and_of_equals_the_first()
    {
        Nearest.To("summary", ["sumary", "summery", "summarys", "summary!"]).ShouldBe("sumary");
        Nearest.To("summary", ["summed", "sumarry", "summaries"]).ShouldBe("sumarry");
    }

    [Fact]
    public void Nothing_and_words_longer_than_any_name_are_near_to_nothing()
    {
        Nearest.To("", ["a", ""]).ShouldBeNull();
        Nearest.To("word", []).ShouldBeNull();
        Nearest.To(new string('a', 64), [new string('a', 64)]).ShouldNotBeNull();
        Nearest.To(new string('a', 65), [new string('a', 65)]).ShouldBeNull();
    }

    [Fact]
    public void A_hint_asks_or_says_what_else_there_is()
    {
        Nearest.Hint("leson", ["lesson"]).ShouldBe("Did you mean 'lesson'?");
        Nearest.Hint("xyz", ["lesson"]).ShouldBeNull();
        Nearest.Hint("xyz", ["lesson"], "There is: lesson.").ShouldBe("There is: lesson.");
    }

    /// <summary>The word with its first letters changed to signs that no letter is.</summary>
    static string Changed(string word, int edits) => new string('-', Math.Min(edits, word.Length)) + word[Math.Min(edits, word.Length)..] + new string('-', Math.Max(0, edits - word.Length));
}
