using KnowledgeBase.Search.Searching;
using KnowledgeBase.Search.Tests.Material;

namespace KnowledgeBase.Search.Tests;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("governance trust", "…words go on words go on words go on words go on and then [governance] met [trust] at last", "part-2")]
    [InlineData("beginning", "A [beginning] without a heading.", "")]
    [InlineData("Anfang", "A beginning without a heading.", "")]
    [InlineData("<b>bold</b>", "Markup <[b]>[bold]</[b]> & stays \"text\".", "part-3")]
    [InlineData("京大", "私は東[京大]学で", "part-4")]
    [InlineData("東京大学", "私は[東京大学]で", "part-4")]
    public void The_section_with_most_of_the_words_is_shown(string query, string shown, string anchor)
    {
        using var site = new TestSite(new TestDocument("page", "Anfang",
            ("", "A beginning without a heading."),
            ("Trust", "Trust, trust and trust."),
            ("Both", $"{string.Join(' ', Enumerable.Repeat("words go on", 10))} and then governance met trust at last"),
            ("Markup", "Markup <b>bold</b> & stays \"text\"."),
            ("CJK", "私は東京大学で")));

        SearchHit hit = site.Search(query).Hits.Single();

        Shown(hit).ShouldEndWith(shown);
        hit.Anchor.ShouldBe(anchor);
    }

    [Fact]
    public void Long_texts_are_cut_between_words_or_characters()
    {
        using var site = new TestSite(
            new TestDocument("spaces", "Needle", ("", string.Join(' ', Enumerable.Range(0, 200).Select(i => "word" + i)) + " needle " + string.Join(' ', Enumerable.Range(0, 200).Select(i => "more" + i)))),
            new TestDocument("unspaced", "Needle", ("", string.Concat(Enumerable.Repeat("😀", 500)))),
            new TestDocument("empty", "Needle"));

        SearchHit[] hits = [.. site.Search("needle").Hits.OrderBy(h => h.Url, StringComparer.Ordinal)];

        Shown(hits[0]).ShouldBe("");
        Shown(hits[1]).ShouldMatch(@"^…word\d+ .* \[needle\] more0 .* more\d+…$");
        Shown(hits[1]).Length.ShouldBeLessThan(250);
        Shown(hits[2]).ShouldBe(string.Concat(Enumerable.Repeat("😀", 120)) + "…");
    }

    [Theory]
    [InlineData("", 120)]
    [InlineData("a", 119)]
    public void Where_nothing_is_written_apart_no_character_is_cut_in_two(string before, int whole)
    {
        using var site = new TestSite(new TestDocument("unspaced", "Needle", ("", before + string.Concat(Enumerable.Repeat("😀", 500)))));

        Shown(site.Search("needle").Hits.Single()).ShouldBe(before + string.Concat(Enumerable.Repeat("😀", whole)) + "…");
    }

    [Fact]
    public void Searched_fields_and_synonyms_are_found_and_secrets_are_not()
    {
        using var site = new TestSite(
            new TestDocument("typed", "Typed") { Record = new TestRecord { Statement = "Claims matter", Steps = [new TestStep { Done = "Huddles began" }], Secret = "hidden" } },
            new TestDocument("named", "Named", ("", "text")) { Synonyms = ["stewardship"] },
            new TestDocument("draft", "Left out", ("", "claims huddles stewardship")) { OmitFromSearch = true });

        site.Ids("claims").ShouldBe("typed");
        Shown(site.Search("huddle").Hits.Single()).ShouldBe("[Huddles] began");
        Shown(site.Search("stewardship").Hits.Single()).ShouldBe("text");
        site.Search("hidden").Total.ShouldBe(0);
    }

    static string Shown(SearchHit hit) => string.Concat(hit.Excerpt.Select(p => p.Mark ? $"[{p.Text}]" : p.Text));
}
