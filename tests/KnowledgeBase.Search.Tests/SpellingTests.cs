using KnowledgeBase.Search.Searching;
using KnowledgeBase.Search.Spelling;
using KnowledgeBase.Search.Tests.Material;

namespace KnowledgeBase.Search.Tests;

public sealed class SpellingTests : IDisposable
{
    readonly TestSite site = new(
        new TestDocument("a", "Leadership in surgery", ("", "governance of improvement")),
        new TestDocument("b", "Leadership", ("", "trust and café culture")),
        new TestDocument("c", "Ship", ("", "leaders governance")));

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("leadershp", "leadership")]
    [InlineData("leadershipp", "leadership")]
    [InlineData("laedership", "leadership")]
    [InlineData("leadersyip", "leadership")]
    [InlineData("eadership", "leadership")]
    [InlineData("elaedership", "leadership")]
    [InlineData("Govrnance TRUST", "governance TRUST")]
    [InlineData("(govrnance AND trsut) -surgry", "(governance AND trust) -surgery")]
    [InlineData("\"leadrship in surgery\"", "\"leadership in surgery\"")]
    [InlineData("cafes trsut", "cafes trust")]
    [InlineData("sruery", "surgery")]
    public void Unknown_words_are_replaced_in_place(string query, string suggestion) => site.Search(query).Suggestion.ShouldBe(suggestion);

    [Theory]
    [InlineData("leadership")]
    [InlineData("governing")]
    [InlineData("surgeries")]
    [InlineData("xq")]
    [InlineData("completelyother")]
    [InlineData("turts")]
    [InlineData("theme:leadershp")]
    [InlineData("123456")]
    [InlineData("")]
    public void Known_words_and_words_without_neighbours_are_left_alone(string query) => site.Search(query).Suggestion.ShouldBeNull();

    [Fact]
    public void When_nothing_matches_the_suggestion_is_answered_and_the_answer_says_so()
    {
        SearchResponse answer = site.Search("leadershp");

        (answer.Corrected, answer.Query, answer.Total).ShouldBe((true, "leadershp", 2));
        answer.Hits[0].Excerpt.ShouldNotBeEmpty();
    }

    [Fact]
    public void When_something_matches_it_is_never_replaced()
    {
        SearchResponse answer = site.Search("trust leadershp");

        (answer.Corrected, answer.Suggestion, answer.Total).ShouldBe((false, "trust leadership", 1));
    }

    [Fact]
    public void A_word_still_being_typed_is_no_mistake()
    {
        site.Search(new SearchRequest { Query = "leadersh", AsYouType = true }).Suggestion.ShouldBeNull();
        site.Search(new SearchRequest { Query = "trsut leadersh", AsYouType = true }).Suggestion.ShouldBe("trust leadersh");
        site.Search("leadersh").Suggestion.ShouldBe("leaders");
    }

    [Theory]
    [InlineData("ca", "abc", 3)]
    [InlineData("ab", "ba", 1)]
    [InlineData("", "ab", 2)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("same", "same", 0)]
    public void The_distance_counts_edits_and_swaps(string a, string b, int distance) => EditDistance.Between(a, b, 9).ShouldBe(distance);
}
