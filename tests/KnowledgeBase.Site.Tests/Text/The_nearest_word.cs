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
    public void Looking_no_farther_than_needed_finds_what_comparing_every_letter_finds()
    {
        var random = new Random(1);
        string Word() => new([.. Enumerable.Range(0, random.Next(1, 14)).Select(_ => Letters[random.Next(3)])]);
        for (int i = 0; i < 2_000; i++)
        {
            string word = Word();
            string[] candidates = [.. Enumerable.Range(0, 12).Select(_ => Word())];
            int most = Math.Clamp(word.Length / 3, 1, 3);

            string? expected = candidates.Where(c => Edits(word, c) <= most).MinBy(c => Edits(word, c));
            Nearest.To(word, candidates).ShouldBe(expected, $"{word}: {string.Join(' ', candidates)}");

            bool sole = expected is not null && Edits(word, expected) <= 2 && candidates.All(c => c == expected || Edits(word, c) > Edits(word, expected));
            Nearest.Sole(word, candidates).ShouldBe(sole ? expected : null, $"{word}: {string.Join(' ', candidates)}");
        }
    }

    /// <summary>The edits by their definition: insertion, deletion, change, swap of neighbours.</summary>
    static int Edits(string a, string b)
    {
        int[,] edits = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
            for (int j = 0; j <= b.Length; j++)
            {
                edits[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(edits[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(edits[i - 1, j], edits[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) edits[i, j] = Math.Min(edits[i, j], edits[i - 2, j - 2] + 1);
            }
        return edits[a.Length, b.Length];
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
