using KnowledgeBase.Abstractions.Documents;

namespace KnowledgeBase.Markdown.Tests;

public class DirectionTests
{
    [Theory]
    [InlineData("\u0634\u0643\u0631\u0627\n", "<p dir=\"auto\">\u0634\u0643\u0631\u0627</p>")]
    [InlineData("\u05E9\u05DC\u05D5\u05DD\n\nHello\n", "<p dir=\"auto\">\u05E9\u05DC\u05D5\u05DD</p><p>Hello</p>")]
    [InlineData("The word \u0633\u0644\u0627\u0645\n", "<p dir=\"auto\">The word \u0633\u0644\u0627\u0645</p>")]
    [InlineData("- \u0623\n- b\n", "<ul dir=\"rtl\"><li dir=\"auto\">\u0623</li><li>b</li></ul>")]
    [InlineData("3. \u0623\n\n4. b\n", "<ol start=\"3\" dir=\"rtl\"><li><p dir=\"auto\">\u0623</p></li><li><p>b</p></li></ol>")]
    [InlineData("- a\n  - \u0623\n", "<ul><li>a<ul dir=\"rtl\"><li dir=\"auto\">\u0623</li></ul></li></ul>")]
    [InlineData("> \u0623\n", "<blockquote dir=\"rtl\"><p dir=\"auto\">\u0623</p></blockquote>")]
    [InlineData("> #### \u0623\n", "<blockquote dir=\"rtl\"><h4 id=\"\u0623\" dir=\"auto\">\u0623</h4></blockquote>")]
    [InlineData("> a\n", "<blockquote><p>a</p></blockquote>")]
    [InlineData("<p dir=\"rtl\" lang=\"ar\">a</p>\n", "<p dir=\"rtl\" lang=\"ar\">a</p>")]
    [InlineData("<p dir=\"x\" lang=\"'>\">a</p>\n", "<p>a</p>")]
    public void Blocks_with_letters_from_the_right_find_their_direction(string markdown, string html) =>
        Reading.Html(Reading.Page(markdown)).Replace("\n", "", StringComparison.Ordinal).ShouldBe(html);

    [Fact]
    public void Cells_of_a_table_find_theirs()
    {
        AngleSharp.Html.Dom.IHtmlDocument document = Reading.Browser(Reading.Html(Reading.Page("| \u0642\u0633\u0645 | Falls |\n|---|--:|\n| \u0623 | 3 |\n| b | 4 |\n")));

        document.QuerySelector("table")!.GetAttribute("dir").ShouldBe("rtl");
        document.QuerySelectorAll("th, td").Select(c => c.GetAttribute("dir")).ShouldBe(["auto", null, "auto", null, null, null]);
    }

    [Theory]
    [InlineData("ar", "ar", "")]
    [InlineData("zh-Hant", "zh-Hant", "")]
    [InlineData("\"no\"", "no", "")]
    [InlineData("ar_EG", null, "'ar_EG' is not the tag of a language\n  Write ar-EG.")]
    [InlineData("Arabic", null, "'Arabic' is not the tag of a language\n  Write its short tag: ar for Arabic, cy for Welsh, pl for Polish, ur for Urdu.")]
    public void A_text_says_its_language_by_a_tag(string written, string? read, string said)
    {
        ReadResult result = Reading.Page($"---\ntitle: t\nlang: {written}\n---\n");

        result.Document!.Record.Lang.ShouldBe(read);
        Reading.Said(result).ShouldBe(said.Length == 0 ? "" : $"3:7: warning KB1034: {said}");
    }
}
