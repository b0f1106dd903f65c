using KnowledgeBase.Search.Searching;
using KnowledgeBase.Search.Tests.Material;

namespace KnowledgeBase.Search.Tests;

public sealed class QueryLanguageTests : IDisposable
{
    readonly TestSite site = new(
        new TestDocument("art", "Museum", ("", "The state of the art in surgery.")),
        new TestDocument("state", "State", ("", "A state board, and an art of its own, stated twice.")),
        new TestDocument("board", "Board quality", ("", "The board reviews quality with trust.")),
        new TestDocument("trust", "Trust", ("", "Trust alone.")),
        new TestDocument("care", "Self-care", ("", "Staff well-being comes first.")) { Themes = ["leadership"], System = "north" },
        new TestDocument("code", "C# and .NET", ("", "Use node.js, a_b, Foo::Bar and 0x80070005.")) { Themes = ["leadership", "learning"] },
        new TestDocument("plain", "Nothing", ("", "Foo: bar, theme governance, quick brown fox.")) { Themes = ["learning"] });

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("board trust", "board trust state")]
    [InlineData("board AND trust", "board")]
    [InlineData("board OR trust", "board trust state")]
    [InlineData("board NOT trust", "state")]
    [InlineData("board -trust", "state")]
    [InlineData("(board OR trust) AND quality", "board")]
    [InlineData("board and trust", "board trust state")]
    [InlineData("trust trust", "trust board")]
    [InlineData("surgery fox AND quick", "plain art")]
    [InlineData("AND trust", "trust board")]
    [InlineData("trust OR", "trust board")]
    [InlineData("NOT", "")]
    public void Operators_mean(string query, string ids) => site.Ids(query).ShouldBe(ids);

    [Theory]
    [InlineData("\"state of the art\"", "art")]
    [InlineData("“state of the art”", "art")]
    [InlineData("„state of the art“", "art")]
    [InlineData("‟state of the art”", "art")]
    [InlineData("\"state art\"", "")]
    [InlineData("\"of the art\"", "art state")]
    [InlineData("\"state of the art\" fox", "art plain")]
    [InlineData("-\"state of the art\" state", "state")]
    [InlineData("\"museum museum\"", "")]
    [InlineData("\"", "")]
    [InlineData("\"state of", "state art")]
    [InlineData("\"the of\"", "")]
    public void Phrases_respect_the_gaps_of_stop_words_and_never_cross_fields(string query, string ids) => site.Ids(query).ShouldBe(ids);

    [Theory]
    [InlineData("theme:leadership", "care code")]
    [InlineData("THEME:leadership", "care code")]
    [InlineData("theme:\"leadership\"", "care code")]
    [InlineData("theme:leadership theme:learning", "care code plain")]
    [InlineData("theme:leadership AND theme:learning", "code")]
    [InlineData("theme:leadership system:north", "care")]
    [InlineData("-theme:leadership theme:learning", "plain")]
    [InlineData("staff theme:learning", "")]
    [InlineData("fox OR theme:leadership", "plain care code")]
    [InlineData("theme:", "plain")]
    [InlineData("theme:unknown", "")]
    [InlineData("foo: fox", "plain code")]
    [InlineData("type:page year:2020", "")]
    public void Filters_in_the_query_narrow_it(string query, string ids) => site.Ids(query).ShouldBe(ids);

    [Theory]
    [InlineData("C#", "code")]
    [InlineData(".NET", "code")]
    [InlineData("node.js", "code")]
    [InlineData("a_b", "code")]
    [InlineData("Foo::Bar", "code plain")]
    [InlineData("0x80070005", "code")]
    [InlineData("well-being", "care")]
    [InlineData("quick AND well-being", "")]
    public void Words_with_signs_are_found(string query, string ids) => site.Ids(query).ShouldBe(ids);

    [Theory]
    [InlineData("the of and")]
    [InlineData("???")]
    [InlineData("(((")]
    [InlineData(")))")]
    [InlineData("\\")]
    [InlineData("*")]
    [InlineData("~")]
    [InlineData("-")]
    [InlineData("--")]
    [InlineData("😀")]
    [InlineData("\uD800")]
    [InlineData("<script>alert(1)</script>")]
    public void Text_without_a_known_word_finds_nothing_and_throws_nothing(string query) => site.Search(query).Total.ShouldBe(0);

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n\u3000")]
    public void A_blank_query_finds_everything_in_the_order_of_addresses(string query) =>
        site.Ids(query).ShouldBe("art board care code plain state trust");

    [Fact]
    public void Long_queries_are_cut_not_refused()
    {
        site.Ids(string.Concat(Enumerable.Repeat("zzz ", 2_400)) + "fox").ShouldBe("");
        site.Ids("fox " + string.Concat(Enumerable.Repeat("(", 9_000))).ShouldBe("plain");
        site.Ids(string.Concat(Enumerable.Repeat("NOT ", 2_000)) + "fox").Split(' ').Length.ShouldBe(6);
        site.Ids("fox " + new string('x', 300)).ShouldBe("plain");
    }

    [Fact]
    public void While_typing_every_prefix_finds_the_page_and_exact_words_come_first()
    {
        using var typed = new TestSite(
            new TestDocument("a-theory", "Theory theory theory", ("", "theory")),
            new TestDocument("b-the", "Theo", ("", "Theo writes.")));

        foreach (string prefix in (string[])["th", "the", "theo", "theor", "theory"])
            typed.Ids(new SearchRequest { Query = prefix, AsYouType = true }).ShouldContain("a-theory", customMessage: prefix);
        typed.Ids(new SearchRequest { Query = "theo", AsYouType = true }).ShouldBe("b-the a-theory");
        typed.Ids(new SearchRequest { Query = "theor ", AsYouType = true }).ShouldNotBe("b-the a-theory");
    }
}
