using AngleSharp.Html.Dom;
using KnowledgeBase.Abstractions.Documents;

namespace KnowledgeBase.Markdown.Tests;

public class RawHtmlTests
{
    [Theory]
    [InlineData("<p onclick=\"x\" class=\"y\">a</p>", "<p>a</p>\n")]
    [InlineData("<DIV>a", "<div>a\n</div>\n")]
    [InlineData("a <b>b", "<p>a <b>b</b></p>\n")]
    [InlineData("a</b> c", "<p>a c</p>\n")]
    [InlineData("a<br/>b<wbr>c", "<p>a<br>\nb<wbr>c</p>\n")]
    [InlineData("a <!-- b --> c", "<p>a  c</p>\n")]
    [InlineData("<!-- a\n\nb -->\n\nc", "<p>c</p>\n")]
    [InlineData("<!--> a", " a\n")]
    [InlineData("<!---> a", " a\n")]
    [InlineData("a <b/>b", "<p>a <b></b>b</p>\n")]
    [InlineData("<table><tr><td colspan=\"999\" rowspan=\"1000\">a</table>", "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Table 1\"><table><tr><td colspan=\"999\">a</td>\n</tr>\n</table></div>\n")]
    [InlineData("<font color=red><center>x</center></font>", "<p><span></span></p>\n<div>x</div>\n")]
    [InlineData("<td>a</td>", "a\n")]
    [InlineData("a <b id=\"x\">b</b> <i id=\"x\">c</i>", "<p>a <b id=\"user-x\">b</b> <i>c</i></p>\n")]
    [InlineData("<table><tr><td colspan=\"2\" rowspan=\"x\" width=9>a</table>", "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Table 1\"><table><tr><td colspan=\"2\">a</td>\n</tr>\n</table></div>\n")]
    [InlineData("<table>a<tr>b<td>c</table>", "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Table 1\"><table><tr><td>a</td>\n</tr>\n<tr><td>b</td>\n<td>c</td>\n</tr>\n</table></div>\n")]
    [InlineData("<li>a</li>\n\nb", "<ul><li>a</li>\n</ul>\n<p>b</p>\n")]
    [InlineData("<ul><li>a<li>b</ul>", "<ul><li>a</li>\n<li>b</li>\n</ul>\n")]
    [InlineData("<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt>\n<dd>b</dd>\n<dt>c</dt>\n</dl>\n")]
    [InlineData("<details><summary>a</summary>\n\n*b*\n\n</details>", "<details><summary>a</summary>\n<p><em>b</em></p>\n</details>\n")]
    public void Inert_HTML_is_written_anew(string markdown, string html)
    {
        ReadResult result = Reading.Page(markdown);

        Reading.Html(result).ShouldBe(html);
        result.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_table_split_by_blank_lines_is_one_table()
    {
        IHtmlDocument document = Reading.Browser(Reading.Html(Reading.Page("""
            <table>
            <thead>
            <tr class="header"><th>A</th><th>B</th></tr>
            </thead>
            <tbody>

            <tr>
            <td>

            Text **bold**

            - item

            </td>
            <td>`x`</td>
            </tr>

            </tbody>
            </table>

            After
            """)));

        document.QuerySelectorAll("table").Length.ShouldBe(1);
        document.QuerySelectorAll("table > tbody > tr > td").Length.ShouldBe(2);
        document.QuerySelectorAll("td ul > li").Single().TextContent.ShouldBe("item");
        document.QuerySelectorAll("body > p").Single().TextContent.ShouldBe("After");
    }

    [Fact]
    public void Definition_lists_stand_in_table_cells() =>
        Reading.Html(Reading.Page("| a |\n|---|\n| <dl> <dt>**X**</dt> </dl> |\n")).ShouldContain("<td><dl> <dt><strong>X</strong></dt>\n </dl>\n</td>");

    [Fact]
    public void Links_and_images_in_HTML_are_slots() =>
        Reading.Html(Reading.Page("<a href=\"b.md?x&amp;y\" target=_blank>b</a> <img src='c.png' alt=\"d\" width=1> <a href=\"javascript:x\">e</a>\n"))
            .ShouldBe("<p><a href=\"b.md?x&amp;y\">b</a> <img src=\"c.png\" alt=\"d\"> <a></a>e</p>\n");

    [Theory]
    [InlineData("\u200Bhttps://example.org/", "https://example.org/")]
    [InlineData("https\u00AD://example.org/", "https://example.org/")]
    [InlineData("\\\\example.org/a", "https://example.org/a")]
    [InlineData("/\\example.org/a", "https://example.org/a")]
    [InlineData("//example.org/a", "https://example.org/a")]
    public void An_address_is_written_as_browsers_understand_it(string written, string target)
    {
        ReadResult result = Reading.Page($"<a href=\"{written}\">b</a>\n");

        Reading.Html(result).ShouldBe($"<p><a href=\"{target}\">b</a></p>\n");
    }

    [Theory]
    [InlineData("\u200Bjavascript:alert(1)")]
    [InlineData("java\u2060script:alert(1)")]
    [InlineData("\uFEFFdata:text/html,x")]
    public void Invisible_characters_hide_no_scheme(string written) =>
        Reading.Said(Reading.Page($"[b](<{written}>)\n")).ShouldStartWith("1:1: warning KB1105: A link cannot lead to '");

    [Fact]
    public void An_anchor_left_open_holds_nothing() =>
        Reading.Html(Reading.Page("<a name=\"x\">\n\n[b](c)\n")).ShouldBe("<a id=\"user-x\"></a>\n<p><a href=\"c\">b</a></p>\n");

    [Fact]
    public void Other_HTML_is_shown_as_text_and_reported_once_a_page()
    {
        ReadResult result = Reading.Page("a\n\n<script>alert('x')</script>\n\n<iframe src=\"x\"></iframe>\n");

        Reading.Html(result).ShouldBe("<p>a</p>\n&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;\n&lt;iframe src=&quot;x&quot;&gt;&lt;/iframe&gt;\n");
        Reading.Said(result).ShouldBe("""
            3:1: warning KB1104: The HTML element <script> is shown as text, as 1 more
              Write Markdown, or put the text between backticks to show it as code.
            """);
    }

    [Fact]
    public void HTML_in_a_typed_document_is_an_error() => Reading.Said(Reading.Note("a <b>c</b> <!-- d -->\n\n<p>\ne <i>f</i>\n")).ShouldBe("""
        5:3: error KB1103: The HTML element <b> is not allowed here
          Write Markdown, or put the text between backticks to show it as code.
        7:1: error KB1103: The HTML element <p> is not allowed here
          Write Markdown, or put the text between backticks to show it as code.
        8:3: error KB1103: The HTML element <i> is not allowed here
          Write Markdown, or put the text between backticks to show it as code.
        """);

    [Fact]
    public void A_section_ends_what_an_author_left_open() =>
        Reading.Html(Reading.Page("---\ntitle: t\n---\n<div>\n\na\n\n## B\n\nc\n\n</div>\n")).ShouldBe("<div>\n<p>a</p>\n</div>\n<h2 id=\"b\">B</h2>\n<p>c</p>\n");
}
