using KnowledgeBase.Search.Searching;
using KnowledgeBase.Search.Tests.Material;

namespace KnowledgeBase.Search.Tests;

/// <summary>What nobody sees keeps no page from being found, in the text and in what is asked.</summary>
public sealed class InvisibleCharacterTests
{
    public static TheoryData<string> Invisible =>
        ["\u00AD", "\u061C", "\u180E", "\u200B", "\u200B\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u202A", "\u202C", "\u202E", "\u2060", "\u2062", "\u2066", "\u2069", "\uFEFF"];

    [Theory, MemberData(nameof(Invisible))]
    public void A_word_with_an_invisible_character_is_the_word_without_it(string invisible)
    {
        string spoilt = $"physio{invisible}therapist";
        using var site = new TestSite(
            new TestDocument("spoilt", $"Rota{invisible}s", ("", $"Every {spoilt} of the team.")),
            new TestDocument("clean", "Other", ("", "A physiotherapist came.")));
        SearchRequest[] requests = [.. new[] { "physiotherapist", spoilt, $"\"{spoilt} of the team\"", "rotas", $"ro{invisible}tas" }.Select(q => new SearchRequest { Query = q })];

        requests.Select(request => string.Join(' ', site.Ids(request).Split(' ').Order(StringComparer.Ordinal)))
            .ShouldBe(["clean spoilt", "clean spoilt", "spoilt", "spoilt", "spoilt"]);
        site.InNode(requests).Select(answer => string.Join(' ', answer.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("url").GetString()!.Trim('/'))))
            .ShouldBe(requests.Select(site.Ids));
    }

    [Fact]
    public void Scripts_that_write_words_without_spaces_keep_their_zero_width_spaces()
    {
        using var site = new TestSite(new TestDocument("khmer", "Khmer", ("", "ភាសា\u200Bខ្មែរ ภาษา\u200Bไทย")));

        site.Ids("ខ្មែរ").ShouldBe("khmer");
        site.Ids("ไทย").ShouldBe("khmer");
    }
}
