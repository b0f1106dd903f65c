using System.Text.Json;
using KnowledgeBase.Search.Searching;
using KnowledgeBase.Search.Tests.Material;

namespace KnowledgeBase.Search.Tests;

/// <summary>Who types a title wants that page, whatever else holds its words more often.</summary>
public sealed class EqualTitleTests : IDisposable
{
    static readonly string Often = string.Concat(Enumerable.Repeat("Audit, audited, audits, auditing; a round and rounds of the board: ward round, rounds. ", 20));

    readonly TestSite site = new(
        new TestDocument("many", "Auditing the audits: audit audits", ("", Often)) { Summary = "Audit audits." },
        new TestDocument("plural", "Audits", ("", "Where they are kept.")),
        new TestDocument("single", "Audit", ("", "One of them.")),
        new TestDocument("rounds", "Ward rounds on the board", ("", Often)),
        new TestDocument("round", "Board: the “Ward-Round”!", ("", "Short.")),
        new TestDocument("cafe", "Café Zoë", ("", "Tea.")),
        new TestDocument("cafes", "Cafe cafe zoes", ("", "Cafe zoe, cafe zoe, cafe zoe, cafes.")),
        new TestDocument("tokyo", "東京 病院", ("", "A hospital.")),
        new TestDocument("tokyos", "東京病院 東京病院", ("", "東京病院 東京病院 東京病院")),
        new TestDocument("stop", "The then and there", ("", "Nothing but stop words in the title.")));

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("audits", "plural")]
    [InlineData("Audits", "plural")]
    [InlineData("AUDIT", "single")]
    [InlineData("\"audits\"", "plural")]
    [InlineData("audits type:page", "plural")]
    [InlineData("auditing audits audit audits the", "many")]
    [InlineData("auditing the audits -- audit, audits?", "many")]
    [InlineData("board the ward round", "round")]
    [InlineData("ward rounds on the board", "rounds")]
    [InlineData("\"ward rounds\" on the board", "rounds")]
    [InlineData("cafe zoe", "cafe")]
    [InlineData("CAFE\u0301 ZOË", "cafe")]
    [InlineData("café-zoë", "cafe")]
    [InlineData("東京 病院", "tokyo")]
    public void A_title_equal_to_the_words_asked_for_comes_first(string query, string id)
    {
        site.Ids(query).Split(' ')[0].ShouldBe(id);
        First(site.InNode([new SearchRequest { Query = query }])[0]).ShouldBe(id);
    }

    [Fact]
    public void It_comes_first_while_its_last_word_is_being_typed_and_not_before_it_is_there()
    {
        SearchRequest[] typed = [.. Enumerable.Range(3, 4).Select(length => new SearchRequest { Query = "audits"[..length], AsYouType = true, Limit = 100 })];

        string[] lucene = [.. typed.Select(request => site.Ids(request).Split(' ')[0])];

        lucene[2..].ShouldBe(["single", "plural"]);
        site.InNode(typed).Select(First).ShouldBe(lucene);
    }

    [Fact]
    public void It_needs_to_match_as_any_other_document_does()
    {
        site.Ids("audits -audits").ShouldBeEmpty();
        site.Ids("audits type:lesson").ShouldBeEmpty();
        site.Ids("the then and there").ShouldBeEmpty();
        site.Ids(new SearchRequest { Query = "audits", Sort = SearchSort.Date, Limit = 100 }).Split(' ')[0].ShouldBe("many");
    }

    [Fact]
    public void Every_title_of_a_hard_corpus_finds_its_own_page_first_on_both_sides_with_the_same_score()
    {
        TestDocument[] documents = [.. HardCorpus.Documents(200).Where(d => !d.OmitFromSearch)];
        using var hard = new TestSite(documents);
        SearchRequest[] requests = [.. documents.Select(d => new SearchRequest { Query = string.Join(' ', d.Title.Split(' ').Where(IsPlain)), Limit = 3 })];

        JsonElement[] browser = hard.InNode(requests);

        for (int i = 0; i < requests.Length; i++)
        {
            SearchResponse lucene = hard.Search(requests[i]);
            browser[i].GetProperty("hits").EnumerateArray().Select(hit => (hit.GetProperty("url").GetString(), hit.GetProperty("score").GetSingle()))
                .ShouldBe(lucene.Hits.Select(hit => ((string?)hit.Url, hit.Score)), requests[i].Query);
            if (requests[i].Query == documents[i].Title && lucene.Total > 0) lucene.Hits[0].Title.ShouldBe(documents[i].Title, StringCompareShould.IgnoreCase);
        }
    }

    [Fact]
    public void A_title_of_thousands_of_words_is_no_term()
    {
        string title = string.Join(' ', Enumerable.Range(0, 9_000).Select(i => $"word{i}"));
        using var long_ = new TestSite(new TestDocument("long", title), new TestDocument("short", "Word1"));

        long_.Ids("word8999").ShouldBe("long");
    }

    /// <summary>Neither an operator nor anything else that means something to a query.</summary>
    static bool IsPlain(string word) => word.All(char.IsLetter) && word is not ("AND" or "OR" or "NOT");

    static string First(JsonElement answer) => answer.GetProperty("hits")[0].GetProperty("url").GetString()!.Trim('/');
}
