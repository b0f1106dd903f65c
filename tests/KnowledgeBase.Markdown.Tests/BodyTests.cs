using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Markdown.Tests;

public class BodyTests
{
    [Theory]
    [InlineData("*a* **b** ~~c~~ H~2~O x^2^ ==m== ++i++", "<p><em>a</em> <strong>b</strong> <del>c</del> H<sub>2</sub>O x<sup>2</sup> <mark>m</mark> <ins>i</ins></p>\n")]
    [InlineData("a `<b>` &amp; &copy; \\*", "<p>a <code>&lt;b&gt;</code> &amp; © *</p>\n")]
    [InlineData("a  \nb\nc", "<p>a<br>\nb\nc</p>\n")]
    [InlineData("- a\n- b\n", "<ul><li>a</li>\n<li>b</li>\n</ul>\n")]
    [InlineData("3. a\n\n4. b\n", "<ol start=\"3\"><li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>\n")]
    [InlineData("- [x] a\n- [ ] b\n", "<ul><li><span class=\"task\" role=\"img\" aria-label=\"Done\">☑</span> a</li>\n<li><span class=\"task\" role=\"img\" aria-label=\"To do\">☐</span> b</li>\n</ul>\n")]
    [InlineData("> a\n\n---\n", "<blockquote><p>a</p>\n</blockquote>\n<hr>\n")]
    [InlineData("> [!WARNING]\n> a\n", "<div class=\"alert alert-warning\" role=\"note\"><p class=\"alert-title\">Warning</p>\n<p>a</p>\n</div>\n")]
    [InlineData("> [!ODD]\n> a\n", "<blockquote><p>a</p>\n</blockquote>\n")]
    [InlineData("Term\n:   What it is\n", "<dl><dt>Term</dt>\n<dd>What it is</dd>\n</dl>\n")]
    [InlineData("*[NHS]: National <Service>\n\nThe NHS.\n", "<p>The <abbr title=\"National &lt;Service&gt;\">NHS</abbr>.</p>\n")]
    [InlineData("```c# {onclick=x}\na<b\n```\n", "<pre tabindex=\"0\"><code class=\"language-csharp\">a&lt;b\n</code></pre>\n")]
    [InlineData("```\"><script>\na\n```\n", "<pre tabindex=\"0\"><code>a\n</code></pre>\n")]
    [InlineData("text {#id .class onclick=x}\n", "<p>text {#id .class onclick=x}</p>\n")]
    [InlineData("https://x.org and a@x.org and <https://y.org>\n", "<p><a href=\"https://x.org\">https://x.org</a> and a@x.org and <a href=\"https://y.org\">https://y.org</a></p>\n")]
    public void Markdown_becomes_HTML(string markdown, string html) => Reading.Html(Reading.Page(markdown)).ShouldBe(html);

    [Fact]
    public void A_table_scrolls_in_a_box_of_its_own() => Reading.Html(Reading.Page("| a | b |\n|---|--:|\n| **c** | d |\n")).ShouldBe("""
        <div class="table" tabindex="0" role="region" aria-label="Table 1"><table><thead><tr><th>a</th>
        <th class="right">b</th>
        </tr>
        </thead>
        <tbody><tr><td><strong>c</strong></td>
        <td class="right">d</td>
        </tr>
        </tbody>
        </table></div>

        """);

    [Fact]
    public void An_empty_corner_of_a_table_heads_nothing() =>
        Reading.Html(Reading.Page("| | a |\n|---|---|\n| b | c |\n")).ShouldContain("<thead><tr><td></td>\n<th>a</th>");

    [Fact]
    public void Links_and_images_are_slots()
    {
        Section section = Reading.Page("See [a *b*](../c.md#d \"t\") and ![an *image*](e.png \"u\").\n").Document!.Body.Sections.Single();

        section.Content.ShouldBe(
        [
            new HtmlPiece("<p>See <a title=\"t\""), new LinkSlot("../c.md#d", new TextPosition(1, 5)) { Written = On(1, 13, 22) }, new HtmlPiece(">a <em>b</em></a> and "),
            new ImageSlot("e.png", "an image", "u", new TextPosition(1, 32)) { Written = On(1, 46, 51) }, new HtmlPiece(".</p>\n"),
        ]);
        section.Text.ShouldBe("See a b and an image.");
    }

    [Theory]
    [InlineData("[a](b.md)\n", "b.md")]
    [InlineData("> 1. *[a](<b c.md> 'd')*\n", "<b c.md>")]
    [InlineData("| a |\n|---|\n| [a](b.md#c) |\n", "b.md#c")]
    [InlineData("[a][b]\n\n> [b]: ../c%20d.md \"e\"\n", "../c%20d.md")]
    [InlineData("<div>\n> <a id=\"x\"\n href='b.md?c&amp;d'>a</a>\n</div>\n", "b.md?c&amp;d")]
    [InlineData("A <a href=b.md>a</a>\n", "b.md")]
    [InlineData("> <p>\n> <img alt='a' src = \"b.png\">\n> </p>\n", "b.png")]
    [InlineData("\uFEFF![a\u200B](b.png)\r\n", "b.png")]
    public void The_place_of_an_address_is_where_it_is_written(string body, string written)
    {
        TextRange place = Reading.Page(body).Document!.Body.Sections.SelectMany(s => s.Content)
            .Select(piece => (piece as LinkSlot)?.Written ?? (piece as ImageSlot)?.Written).OfType<TextRange>().Single();

        string line = body.TrimStart('\uFEFF').Split('\n')[place.Start.Line - 1];
        place.End.Line.ShouldBe(place.Start.Line);
        line[(place.Start.Column - 1)..(place.End.Column - 1)].ShouldBe(written);
    }

    static TextRange On(int line, int start, int end) => new(new TextPosition(line, start), new TextPosition(line, end));

    [Fact]
    public void An_image_in_a_link_says_so() =>
        Reading.Page("[![a](b.png)](c)\n").Document!.Body.Sections.Single().Content.OfType<ImageSlot>().Single().InLink.ShouldBeTrue();

    [Theory]
    [InlineData("[a](javascript:x)\n", "<p>a</p>\n", "1:1: warning KB1105: A link cannot lead to 'javascript:x'")]
    [InlineData("[a](java&#10;script:x)\n", "<p>a</p>\n", "1:1: warning KB1105: A link cannot lead to 'java script:x'")]
    [InlineData("x ![a](data:image/png,x)\n", "<p>x a</p>\n", "1:3: warning KB1105: An image cannot come from 'data:image/png,x'")]
    [InlineData("<ftp://x.org>\n", "<p>ftp://x.org</p>\n", "1:1: warning KB1105: A link cannot lead to 'ftp://x.org'")]
    [InlineData("[a]\n\n[a]: vbscript:x\n", "<p>a</p>\n", "1:1: warning KB1105: A link cannot lead to 'vbscript:x'")]
    public void A_refused_link_is_text(string markdown, string html, string said)
    {
        ReadResult result = Reading.Page(markdown);

        Reading.Html(result).ShouldBe(html);
        Reading.Said(result).ShouldBe(said + (markdown.Contains('!', StringComparison.Ordinal)
            ? "\n  Save the picture as a .png or .jpg file beside the document and write its name."
            : "\n  Link to https, http or mailto addresses, to other documents, or to #headings."));
    }

    [Theory]
    [InlineData("[a](<C:\\docs\\plan.docx>)\n", "Readers cannot reach a file of your computer or network: put it beside the document, and write its name.")]
    [InlineData("[a](file:///docs/plan.docx)\n", "Readers cannot reach a file of your computer or network: put it beside the document, and write its name.")]
    [InlineData("[a](tel:+441234567890)\n", "Write the telephone number as text, without a link.")]
    [InlineData("[a](“https://example.org”)\n", "Write https://example.org alone.")]
    [InlineData("[a](htpps://example.org)\n", "Write https://example.org.")]
    [InlineData("[a](doi:10.1136/bmj.1)\n", "Write https://doi.org/10.1136/bmj.1.")]
    public void A_refused_link_is_told_what_was_meant(string markdown, string hint)
    {
        Diagnostic refused = Reading.Page(markdown).Diagnostics.Single();

        refused.Code.ShouldBe("KB1105");
        refused.Hint.ShouldBe(hint);
    }

    [Fact]
    public void A_refused_link_in_a_typed_document_is_an_error() =>
        Reading.Note("[a](javascript:x)\n").Diagnostics.Single().ToString().ShouldBe("content/notes/a.md:5:1: error KB1105: A link cannot lead to 'javascript:x'");

    [Theory]
    [InlineData("As told [3].", "<p>As told <a class=\"citation\" href=\"#source-3\">[3]</a>.</p>\n")]
    [InlineData("As told \\[3].", "<p>As told <a class=\"citation\" href=\"#source-3\">[3]</a>.</p>\n")]
    [InlineData("As told \\[3\\] (twice).", "<p>As told <a class=\"citation\" href=\"#source-3\">[3]</a> (twice).</p>\n")]
    [InlineData("\\[see] and \\[3", "<p>[see] and [3</p>\n")]
    [InlineData("As told [1][2].", "<p>As told <a class=\"citation\" href=\"#source-1\">[1]</a><a class=\"citation\" href=\"#source-2\">[2]</a>.</p>\n")]
    [InlineData("Not [0], [01], [12345], [a1], [1](x) or [1\\].", "<p>Not [0], [01], [12345], [a1], <a href=\"x\">1</a> or [1].</p>\n")]
    [InlineData("[7]\n\n[7]: https://x.org", "<p><a href=\"https://x.org\">7</a></p>\n")]
    [InlineData("[see [1]](x)", "<p><a href=\"x\">see [1]</a></p>\n")]
    public void A_number_in_brackets_cites_a_source(string markdown, string html) => Reading.Html(Reading.Note(markdown)).ShouldBe(html);

    [Fact]
    public void Pages_have_no_citations() => Reading.Html(Reading.Page("a[3]")).ShouldBe("<p>a[3]</p>\n");

    [Fact]
    public void Notes_lead_there_and_back() => Reading.Html(Reading.Page("a[^x] b[^x]\n\n[^x]: note\n")).ShouldBe("""
        <p>a<sup><a class="note" id="note-1-from" href="#note-1">1</a></sup> b<sup><a class="note" id="note-2-from" href="#note-1">1</a></sup></p>
        <ol class="notes"><li id="note-1"><p>note <a class="note-back" aria-label="Back to the text" href="#note-1-from">↩</a> <a class="note-back" aria-label="Back to the text" href="#note-2-from">↩</a></p>
        </li>
        </ol>

        """);

    [Fact]
    public void Links_inside_a_page_find_ids_in_other_spellings() =>
        Reading.Html(Reading.Page("---\ntitle: t\n---\n[a](#One-Two) [b](#old) [c](#none)\n\n## One two\n\n<a name=\"old\"></a>\n")).ShouldBe("""
            <p><a href="#one-two">a</a> <a href="#user-old">b</a> <a href="#none">c</a></p>
            <h2 id="one-two">One two</h2>
            <p><a id="user-old"></a></p>

            """);
}
