using KnowledgeBase.Abstractions.Documents;

namespace KnowledgeBase.Markdown.Tests;

public class HostileHtmlTests
{
    static readonly string[] Addresses =
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#10;script:alert(1)", "java&#x09;script:alert(1)", "&#106;avascript:alert(1)",
        "&#x6A&#x61vascript:alert(1)", "javascript&colon;alert(1)", "javascript&#58;alert(1)", "&#1;javascript:alert(1)", "&#32;javascript:alert(1)",
        "\u200bjavascript:alert(1)", "&#8203;javascript:alert(1)", "java\\script:alert(1)", "vbscript:msgbox(1)", "data:text/html,<script>alert(1)</script>",
        "data:text/html;base64,PHNjcmlwdD4=", "file:///etc/passwd", "blob:x", "about:blank", "view-source:x", "feed:javascript:alert(1)",
        "jar:x", "intent://x", "livescript:x", "mocha:x", "filesystem:x", "ws://x", "x-javascript:alert(1)", "%6aavascript:alert(1)",
        "javascript:%61lert(1)", "javascript://%0aalert(1)", "//evil.example", "\\\\evil.example", "/\\evil.example", "&NewLine;javascript:alert(1)", "&Tab;javascript:alert(1)",
    ];

    static readonly string[] Elements =
    [
        "<script>alert(1)</script>", "<ScRiPt>alert(1)</sCrIpT>", "<script/src=//evil></script>", "<script\n>alert(1)</script\n>", "<<script>alert(1)//<</script>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>", "<img src=x onerror=alert(1)>", "<img src=\"x\" onerror=\"alert(1)\">", "<img/src=x/onerror=alert(1)>",
        "<img src=`x` onerror=alert(1)>", "<img \"\"\"><script>alert(1)</script>\">", "<img src='x' alt='\"><script>alert(1)</script>'>",
        "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>", "<svg/onload=alert(1)//", "<svg><animate onbegin=alert(1) attributeName=x></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
        "<iframe src=javascript:alert(1)></iframe>", "<iframe srcdoc='<script>alert(1)</script>'></iframe>", "<object data=javascript:alert(1)></object>",
        "<embed src=javascript:alert(1)>", "<form action=javascript:alert(1)><input type=submit></form>", "<button onclick=alert(1)>x</button>",
        "<input autofocus onfocus=alert(1)>", "<select onfocus=alert(1) autofocus></select>", "<textarea onfocus=alert(1) autofocus></textarea>",
        "<body onload=alert(1)>", "<html onmouseover=alert(1)>", "<base href=//evil>", "<link rel=stylesheet href=//evil>", "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
        "<style>*{background:url(javascript:alert(1))}</style>", "<div style=\"background:url(javascript:alert(1))\">x</div>", "<p onclick=alert(1)>x</p>",
        "<a onmouseover=alert(1)>x</a>", "<a href=x onclick=alert(1)>x</a>", "<a href='javascript:alert(1)'>x</a>", "<a href=java&#10;script:alert(1)>x</a>",
        "<a href=\" javascript:alert(1)\">x</a>", "<a xlink:href=javascript:alert(1)>x</a>", "<a href=x style=x target=_blank ping=//evil>x</a>",
        "<details open ontoggle=alert(1)>x</details>", "<video><source onerror=alert(1)></video>", "<audio src=x onerror=alert(1)>", "<marquee onstart=alert(1)>x</marquee>",
        "<table background=javascript:alert(1)><td background=javascript:alert(1)>x", "<td>x", "<table>x<tr>y<td>z</table>", "<table><script>alert(1)</script></table>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<title><img src=x onerror=alert(1)></title>", "<xmp><img src=x onerror=alert(1)></xmp>",
        "<plaintext>", "<template><script>alert(1)</script></template>", "<frameset><frame src=javascript:alert(1)></frameset>", "<applet code=x></applet>",
        "<isindex action=javascript:alert(1) type=image>", "<!--[if IE]><script>alert(1)</script><![endif]-->", "<!--><script>alert(1)</script>-->", "<!--->x<script>alert(1)</script>-->",
        "<!-- --!><script>alert(1)</script> -->", "<!DOCTYPE html [<!ENTITY x \"<script>\">]>", "<?xml version=1?><script>alert(1)</script>", "<![CDATA[<script>alert(1)</script>]]>",
        "</p><script>alert(1)</script>", "</div></body></html><script>alert(1)</script>", "<b><i></b></i>", "<p><table><p></table></p>", "<a><a><a href=x><b><a href=y>",
        "<h1><h2>x</h1></h2>", "<ul><b><li>x</ul></b>", "<dl><dt><dl><dd></dt></dl>", "<li><p><li><div><li>", "<select><option>x</select>", "<b id=\"x\" id=y>x</b>",
        "<b id='\"><script>alert(1)</script>'>x</b>", "<b id=location>x</b><b id=location>y</b>", "<img name=cookie id=cookie src=x>", "<a name=\"x y\">z</a>",
        "<p/onclick=alert(1)>x", "<p\tonclick=alert(1)>x", "<p\fonclick>x".Replace("\f", " ", StringComparison.Ordinal), "<p a='>' onclick=alert(1)>x", "<p a=\"'>\" onclick=\"'>\">x", "<x:script>alert(1)</x:script>",
        "<b/x=\"", "<a href=\"", "<a href='x", "<img src=\"x", "<td colspan=1e9 rowspan='\"><script>'>x", "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;", "\\<script>alert(1)\\</script>",
        "<summary>x</summary>", "<caption>x</caption>", "<rp><rt>x", "<pre><p>x</pre><p>", "<u><s><tt><font color=x>y", "<center><p><center>", "<col><colgroup>x", "<button><p>x</button>",
    ];

    /// <summary>Places of a document where an author's text ends up in HTML; {0} is the hostile text.</summary>
    static readonly string[] Places =
    [
        "{0}\n", "text {0} more\n", "> {0}\n", "- {0}\n- x {0}\n", "# {0}\n\ntext\n", "## a\n\n{0}\n\n## b {0}\n", "**{0}**\n", "[{0}](x)\n", "![{0}](x)\n",
        "| a | b |\n|---|---|\n| {0} | x |\n", "x[^1]\n\n[^1]: {0}\n", "Term {0}\n:   {0}\n", "> [!NOTE]\n> {0}\n", "`{0}`\n", "```{0}\n{0}\n```\n", "    {0}\n",
        "<div>\n\n{0}\n\n</div>\n", "<table><tr><td>\n\n{0}\n\n</td></tr></table>\n", "x\n{0}\ny\n", "ABC\n\n*[ABC]: {0}\n", "---\ntitle: x\n---\n{0}\n", "[x](y \"{0}\")\n", "*a {0} b*\n",
    ];

    /// <summary>Places where an author's address ends up in HTML.</summary>
    static readonly string[] Links =
    [
        "[x]({0})\n", "[x](<{0}>)\n", "![x]({0})\n", "![x](<{0}>)\n", "[x]\n\n[x]: {0}\n", "[x]\n\n[x]: <{0}>\n", "![x]\n\n[x]: {0}\n", "<{0}>\n", "{0}\n",
        "<a href=\"{0}\">x</a>\n", "<a href='{0}'>x</a>\n", "<a href={0}>x</a>\n", "<a href = \"{0}\">x</a>\n", "<img src=\"{0}\">\n", "<div><a href=\"{0}\">x</a><img src={0}></div>\n", "[![x]({0})]({0})\n",
    ];

    [Fact]
    public void No_element_of_an_author_can_act()
    {
        foreach (string place in Places)
            foreach (string element in Elements.Concat(Addresses))
                Judge(place.Replace("{0}", element, StringComparison.Ordinal));
    }

    [Fact]
    public void No_address_of_an_author_can_act()
    {
        foreach (string place in Links)
            foreach (string address in Addresses)
                Judge(place.Replace("{0}", address, StringComparison.Ordinal));
    }

    [Fact]
    public void Pairs_of_hostile_elements_nest_rightly()
    {
        foreach (string first in Elements)
            foreach (string second in Elements)
                SafeHtml.ShouldBeSafe(Reading.Html(Reading.Page(first + "\n\n" + second)), first + second);
    }

    [Theory]
    [InlineData("<script>x</script>")]
    [InlineData("<p onclick=\"x\">x</p>")]
    [InlineData("<a href=\"java\nscript:x\">x</a>")]
    [InlineData("<p><div>x</div></p>")]
    [InlineData("<table><p>x</p></table>")]
    [InlineData("<a href=\"x\"><a href=\"y\">x</a></a>")]
    [InlineData("<b><i>x</b></i><p>y</p>")]
    public void The_judge_of_these_tests_notices(string bad) => Should.Throw<ShouldAssertException>(() => SafeHtml.ShouldBeSafe(bad, bad));

    [Fact]
    public void A_title_is_text() =>
        Reading.Page("---\ntitle: <script>alert(1)</script>\n---\n").Document!.Record.Title.ShouldBe("<script>alert(1)</script>");

    static void Judge(string input)
    {
        foreach (ReadResult? result in new[] { Reading.Page(input), Reading.Note(input) })
            if (result.Document is not null)
                SafeHtml.ShouldBeSafe(Reading.Html(result), input);
    }
}
