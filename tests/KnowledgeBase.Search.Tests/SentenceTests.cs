using System.Collections.Immutable;
using KnowledgeBase.Search.Reading;
using KnowledgeBase.Search.Storage;
using KnowledgeBase.Search.Tests.Material;

namespace KnowledgeBase.Search.Tests;

/// <summary>Positions stay where they are when something else is edited.</summary>
public sealed class SentenceTests
{
    [Theory]
    [InlineData("Beds were closed. Then", true)]
    [InlineData("Were beds closed? Then", true)]
    [InlineData("Closed! Then", true)]
    [InlineData("Really? Then", true)]
    [InlineData("at St. Helens", false)]
    [InlineData("by Dr. Then", false)]
    [InlineData("e.g. Then", false)]
    [InlineData("version 3.2 Then", false)]
    [InlineData("closed.Then", false)]
    [InlineData("closed, Then", false)]
    [InlineData("closed .Then", false)]
    [InlineData("in ward 12. Then", false)]
    [InlineData("erklärt. Then", true)]
    public void A_sentence_ends_where_no_shortened_word_can_be_meant(string text, bool ends) =>
        Sentences.EndBetween(text, 0, text.Length).ShouldBe(ends);

    [Fact]
    public void A_sentence_with_two_words_more_moves_no_other()
    {
        ImmutableArray<TokenPlace> before = Places("Beds were closed for weeks. Patients waited longer. Nobody measured delays.");
        ImmutableArray<TokenPlace> after = Places("Beds were closed for several winter weeks. Patients waited longer. Nobody measured delays.");

        after[^6..].Select(place => place.Position).ShouldBe(before[^6..].Select(place => place.Position));
    }

    [Fact]
    public void So_does_a_longer_title()
    {
        ImmutableArray<TokenPlace> before = Places("Beds waited.", "Waits"), after = Places("Beds waited.", "Shorter waits for beds");

        after[^2..].Select(place => place.Position).ShouldBe(before[^2..].Select(place => place.Position));
    }

    [Fact]
    public void An_edited_sentence_renames_few_files()
    {
        TestDocument[] documents = HardCorpus.Documents(400);
        string Text(string word) => string.Join(' ', Enumerable.Range(0, 60).Select(i => $"Sentence {i} holds word{i} and number{i * 7 % 60}{(i == 9 ? word : "")}, and nothing otherwise."));
        ImmutableArray<string> Files(string word)
        {
            using var site = new TestSite([.. documents, new TestDocument("edited", "Edited", ("", Text(word)))]);
            return [.. site.Files.Select(file => file.Path)];
        }

        ImmutableArray<string> before = Files(""), after = Files(" newcomer");

        after.Length.ShouldBeGreaterThan(150);
        after.Except(before).Count().ShouldBeInRange(3, 40);
    }

    static ImmutableArray<TokenPlace> Places(string text, string title = "")
    {
        using var tokenizer = new DocumentTokenizer();
        return tokenizer.Read(new IndexableDocument("/a/", new ResultRow("/a/", title, "page", [], null), [new Passage("", "", text)], [], [], 0)).Text;
    }
}
