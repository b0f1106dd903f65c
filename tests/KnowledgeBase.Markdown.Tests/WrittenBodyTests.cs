using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Markdown.Tests;

/// <summary>What readers would see as it was written, or not see at all, is said: once a file and kind, at the first, with a count.</summary>
public class WrittenBodyTests
{
    [Theory]
    [InlineData("•\tCall\n•\tVisit\n", "KB1114 1:1 The bullet '•' begins 2 lines that run together in one paragraph")]
    [InlineData("We did:\n· call\n· visit\n", "KB1114 2:1 The bullet '·' begins 2 lines that run together in one paragraph")]
    [InlineData("▪ call\n\n▪ visit\n", "KB1114 1:1 The bullet '▪' begins a line that is no item of a list; 1 more in this file")]
    [InlineData("o\tcall\no\tvisit\n", "KB1114 1:1 The bullet 'o' begins 2 lines that run together in one paragraph")]
    [InlineData("–\tcall\n", "KB1114 1:1 The bullet '–' begins a line that is no item of a list")]
    [InlineData("> • call\n> • visit\n", "KB1114 1:3 The bullet '•' begins 2 lines that run together in one paragraph")]
    [InlineData("\tWe met every week and spoke about each fall.\n", "KB1115 1:1 This text is shown as code, because a tab stands before it")]
    [InlineData("Text.\n\n    We met every week and spoke about each fall.\n", "KB1115 3:1 This text is shown as code, because more than three spaces stand before it")]
    [InlineData("##Aims\n", "KB1116 1:1 A space is missing after ##: the line is no heading")]
    [InlineData("Text\n###Aims ###\nmore\n", "KB1116 2:1 A space is missing after ###: the line is no heading")]
    [InlineData("|---|---|\n| a | b |\n", "KB1109 1:1 Rows of a table are shown as text")]
    [InlineData("| a | b |\n| c | d |\n", "KB1109 1:1 Rows of a table are shown as text")]
    [InlineData("| a | b |\n|—|—|\n| c | d |\n", "KB1109 1:1 Rows of a table are shown as text")]
    [InlineData("A | B\n- | -\nc | d\n | e\n | f\n", "KB1108 4:2 This row begins with a |, and the header does not: its first cell is taken to be the second; 1 more in this file")]
    [InlineData("| a | b |\n|---|---|\n| c | d | e |\n", "KB1108 3:1 This row has more cells than the header, which has 2")]
    [InlineData("a[^1] b[^one] c[^one]\n\n[^1]: d\n", "KB1106 1:8 There is no note [^one]; 1 more in this file")]
    [InlineData("a\n\n[^1]: b\n", "KB1107 3:1 Nothing refers to the note [^1]; it is not shown")]
    [InlineData("a[^1]\n\n[^1]: b\n[^1]: c\n", "KB1107 4:1 The note [^1] is given twice; only the first is shown")]
    [InlineData("{{ site.name }} and {{ page.name }}\n", "KB1118 1:1 '{{ site.name }}' is shown as written; 1 more in this file")]
    [InlineData("{% raw %}\n", "KB1118 1:1 '{% raw %}' is shown as written")]
    [InlineData("{{< figure src=\"a\" >}}\n", "KB1118 1:1 '{{< figure src=\"a\" >}}' is shown as written")]
    [InlineData("Hello <%= name %>\n", "KB1118 1:7 '<%= name %>' is shown as written")]
    [InlineData("See [[Our plan]]\n", "KB1118 1:5 '[[Our plan]]' is shown as written: links between pages are written [text](file.md)")]
    [InlineData("[TOC]\n", "KB1118 1:1 '[TOC]' is shown as written; a page lists its contents by itself")]
    [InlineData("[[toc]]\n", "KB1118 1:2 '[toc]' is shown as written; a page lists its contents by itself")]
    [InlineData("[[/our/plan]]\n", "KB1118 1:1 '[[/our/plan]]' is shown as written: links between pages are written [text](file.md)")]
    [InlineData("[gallery ids=\"1\"]\n", "KB1118 1:1 '[gallery ids=\"1\"]' is shown as written")]
    [InlineData("@Html.Raw(x)\n", "KB1118 1:1 '@Html.Raw(x)' is shown as written")]
    [InlineData("::: tip\na\n:::\n", "KB1118 1:1 '::: tip' is shown as written; 1 more in this file")]
    [InlineData("!!! note\n", "KB1118 1:1 '!!! note' is shown as written")]
    [InlineData("<div>{{ x }}</div>\n", "KB1118 1:6 '{{ x }}' is shown as written")]
    [InlineData("A note^[like this]\n", "KB1118 1:8 A note written in the text is shown as written")]
    [InlineData("[a](b){target=_blank} {.c}\n", "KB1117 1:7 '{target=_blank}' is shown as written; 1 more in this file")]
    [InlineData("## A {#a .wide}\n\n## B {.c}\n", "KB1117 1:6 '{#a .wide}' is shown as written; 1 more in this file")]
    [InlineData("<div>\nA **bold** word\n</div>\n", "KB1119 2:3 Markdown stands directly inside HTML, where it is shown as written")]
    [InlineData("<div>\n- item\n</div>\n", "KB1119 2:1 Markdown stands directly inside HTML, where it is shown as written")]
    [InlineData("<p>See [it](a.md)</p>\n", "KB1119 1:11 Markdown stands directly inside HTML, where it is shown as written")]
    [InlineData("See [the plan][plan].\n", "KB1120 1:5 The link '[the plan][plan]' names an address that is not given")]
    [InlineData("a) call\nb) visit\nc) write\n", "KB1114 1:1 'a)' begins a list of 3 lines that run together in one paragraph")]
    [InlineData("We did:\n(i) call\n(ii) visit\n", "KB1114 2:1 '(i)' begins a list of 2 lines that run together in one paragraph")]
    [InlineData("(1) call\n(2) visit\n", "KB1114 1:1 '(1)' begins a list of 2 lines that run together in one paragraph")]
    [InlineData("A. Call\nB. Visit\n", "KB1114 1:1 'A.' begins a list of 2 lines that run together in one paragraph")]
    [InlineData("1.call\n2.visit\n", "KB1114 1:1 '1.' begins a list of 2 lines that run together in one paragraph")]
    [InlineData("① call\n② visit\n", "KB1114 1:1 '①' begins a list of 2 lines that run together in one paragraph")]
    [InlineData("-call\n-visit\n", "KB1114 1:1 A space is missing after the - of 2 lines, which run together in one paragraph")]
    [InlineData("☐ call\n☑ visit\n", "KB1114 1:1 The bullet '☐' begins 2 lines that run together in one paragraph")]
    [InlineData("＃＃ Aims\n", "KB1116 1:1 This is a wide number sign (U+FF03), where a heading has #")]
    [InlineData("== Aims ==\n", "KB1116 1:1 The marks of a wiki (==) begin this line: it is no heading")]
    [InlineData("h2. Aims\n", "KB1116 1:1 The marks of a wiki (h2.) begin this line: it is no heading")]
    [InlineData("####### Aims\n", "KB1116 1:1 A heading has at most six #: the line is none")]
    [InlineData("Ward\tFalls\nA\t3\n", "KB1109 1:1 Cells that tabs part run together in one paragraph")]
    [InlineData("Ward     Falls\nA        3\n", "KB1109 1:1 Columns that spaces part run together in one paragraph")]
    [InlineData("｜a｜b｜\n｜c｜d｜\n", "KB1109 1:1 Rows of a table are shown as text: this is a wide bar (U+FF5C), where a table has |")]
    [InlineData("**a **b and ** c **\n", "KB1121 1:1 Two asterisks that were meant to make words bold are shown as written")]
    [InlineData("Text\n\n```\ncode\n", "KB1122 3:1 The code that begins here has no end: all below it is shown as code")]
    [InlineData("Text\n\n<!-- later\n\nmore\n", "KB1123 3:1 The comment that begins here has no end: all below it is on no page")]
    [InlineData("$$\nx = 1\n$$\n", "KB1118 1:1 '$$' is shown as written; 1 more in this file")]
    [InlineData(".. note::\n   a\n", "KB1118 1:1 '.. note::' is shown as written")]
    [InlineData("a\n\n\\newpage\n", "KB1118 3:1 '\\newpage' is shown as written")]
    [InlineData("%%later%%\n", "KB1118 1:1 '%%later%%' is shown as written")]
    [InlineData("’’’\ncode\n", "KB1118 1:1 '’’’' is shown as written")]
    [InlineData("a\n\n———\n", "KB1118 3:1 '———' is shown as written")]
    [InlineData("{{% tip %}}\n", "KB1118 1:1 '{{% tip %}}' is shown as written")]
    [InlineData("![[ward.png]]\n", "KB1118 1:2 '[[ward.png]]' is shown as written: images are written ![text](file.png)")]
    [InlineData("> [!tip]- Read on\n> a\n", "KB1118 1:3 '[!tip]' is shown as written")]
    public void A_kind_is_said_once(string markdown, string said) =>
        string.Join('\n', Reading.Page(markdown).Diagnostics.Select(d => $"{d.Code} {d.Location.Position!.Value.Line}:{d.Location.Position.Value.Column} {d.Message}")).ShouldBe(said);

    [Theory]
    [InlineData("`{{ x }}` and `[^1]` and `[a](b c)` and ``[[x]]``\n")]
    [InlineData("```\n{{ x }} [^1] [a](b c)\n• a\n##b\n| a |\n|---|\n```\n")]
    [InlineData("    int x = Call(1, 2);\n")]
    [InlineData("    dotnet build and then dotnet test\n")]
    [InlineData("# A\n\n- b\n- c\n\n1. d\n\n> e\n\n| f | g |\n|---|---|\n| h | i |\n")]
    [InlineData("#team is a channel, C# a language, 5 * 3 = 15.\n")]
    [InlineData("a[0][1], f(x)[y], {a, b}, [sic], [ ] and (see [x](y.md))\n")]
    [InlineData("a@b.org and @someone, 50 % of {all}\n")]
    [InlineData("A – dash and · a dot.\n")]
    [InlineData("<div>\n\n**a**\n\n</div>\n")]
    [InlineData("<pre>\n**a** `b`\n</pre>\n")]
    [InlineData("<!-- {{ x }} **a** -->\n")]
    [InlineData("a \\[b\\](c d) and \\{{x}\n")]
    [InlineData("a[^1] and b[^1]\n\n[^1]: c\n")]
    [InlineData("Ward | Falls\n--- | ---\nA | 3\n")]
    [InlineData("Either | or\n")]
    [InlineData("## A {#a}\n\n## B {#b} ##\n\nC {#c}\n---\n")]
    [InlineData("> [!NOTE]\n> a\n")]
    [InlineData("| a | b |\n|---|---|\n| • c<br>• d | ** |\n")]
    [InlineData("| a | p |\n|---|---|\n| b | 3** |\n\n* p < 0.05, ** p < 0.01\n")]
    [InlineData("A. Smith was there.\nC. Jones was not.\n")]
    [InlineData("I was there.\nx was not. e.g. this, i.e. that\n")]
    [InlineData("→ See the plan.\n")]
    [InlineData("-5 on Monday\n-3 on Tuesday\n")]
    [InlineData("Costs are $5 and $10. 2 == 2 and h2 is a sign\n")]
    [InlineData("**a** and \\*\\*b\\*\\* c\n")]
    [InlineData("Café, naïve, 日本語, שלום, ==mark== and H~2~O\n")]
    public void What_is_well_written_passes_in_silence(string markdown) => Reading.Said(Reading.Page(markdown)).ShouldBe("");

    [Theory]
    [InlineData("[a](our plan.md)", "our plan.md", "Write [a](<our plan.md>).")]
    [InlineData("![a](our plan.png \"Plan\")", "our plan.png", "Write ![a](<our plan.png>).")]
    [InlineData("[a](our (old) plan.md).", "our (old) plan.md", "Write [a](<our (old) plan.md>).")]
    [InlineData("[a](plan(1.md)", "plan(1.md", "Write [a](<plan(1.md>).")]
    [InlineData("[a] (plan.md)", "plan.md", "Write [a](plan.md).")]
    [InlineData("[a](https://example.org/our plan.pdf)", "https://example.org/our plan.pdf", "Write [a](<https://example.org/our plan.pdf>).")]
    [InlineData("[a](https:// example.org)", "https:// example.org", "Write [a](https://example.org).")]
    [InlineData("[a](https://example.org “the site”)", "https://example.org", "Write [a](https://example.org \"the site\").")]
    [InlineData("[a](#Our Plan)", "#Our Plan", "Write [a](#our-plan).")]
    [InlineData("![a](ward.png =200x100)", "ward.png =200x100", "Write ![a](ward.png).")]
    [InlineData("[a](01234 567890)", "01234 567890", "Write the telephone number as text, without a link.")]
    [InlineData("[a](plan.md for more.", "plan.md", "Write [a](plan.md).")]
    [InlineData("(a)[plan.md]", "plan.md", "Write [a](plan.md).")]
    [InlineData("- [a](our plan.md)", "our plan.md", "Write [a](<our plan.md>).")]
    [InlineData("| a |\n|---|\n| [a](our plan.md) |", "our plan.md", "Write [a](<our plan.md>).")]
    public void What_was_meant_as_a_link_is_found(string markdown, string target, string hint)
    {
        UnreadLink link = Reading.Page(markdown + "\n").Document!.Body.UnreadLinks.Single();

        link.Target.ShouldBe(target);
        link.Hint.ShouldBe(hint);
    }

    [Theory]
    [InlineData("[1](see page 3)")]
    [InlineData("`[a](b c.md)`")]
    [InlineData("\\[a\\](b c.md)")]
    [InlineData("[a](<b c.md>) and [d](e.md)")]
    [InlineData("[a](b(c).md)")]
    [InlineData("Either [a] (or b)")]
    [InlineData("[a]({{ link }})")]
    public void Other_brackets_are_not(string markdown) => Reading.Page(markdown + "\n").Document!.Body.UnreadLinks.ShouldBeEmpty();

    public static TheoryData<char> OtherSpaces { get; } = ['\u00A0', '\u2007', '\u2009', '\u202F', '\u3000'];

    [Theory]
    [MemberData(nameof(OtherSpaces))]
    public void Other_spaces_are_read_as_ordinary_ones_after_marks(char space)
    {
        const string Ordinary = "## Aims\n\n- one\n  - inner\n- [ ] two\n\n1. first\n2) second\n\n> quoted\n> - item\n\n | a | b |\n | - | - |\n | c | d |\n\nA\n \nB\n\n- - -\n";
        string other = string.Join('\n', Ordinary.Split('\n').Select(line => line.EndsWith('d') || line.StartsWith("1.", StringComparison.Ordinal) ? line : line.Replace(' ', space)));

        ReadResult result = Reading.Page(other.Replace($"a{space}", "a ", StringComparison.Ordinal));

        Reading.Html(result).ShouldBe(Reading.Html(Reading.Page(Ordinary)));
        result.Diagnostics.Single().Message.ShouldStartWith($"Here stands {CharacterName.Of(space)}, ");
    }

    [Theory]
    [InlineData("```\n-\u00a0a\n```\n", "<pre tabindex=\"0\"><code>-\u00a0a\n</code></pre>\n")]
    [InlineData("A\u00a0b and 5\u00a0kg\n", "<p>A\u00a0b and 5\u00a0kg</p>\n")]
    [InlineData("\u3000\u3000\u6587\u5b57\n", "<p>\u3000\u3000\u6587\u5b57</p>\n")]
    public void Other_spaces_elsewhere_stay(string markdown, string html)
    {
        ReadResult result = Reading.Page(markdown);

        Reading.Html(result).ShouldBe(html);
        result.Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("## Our results {#results}\n", "Our results", "results")]
    [InlineData("## Our results {#Results-2026}\n", "Our results", "Results-2026")]
    [InlineData("Our results {#results}\n---\n", "Our results", "results")]
    [InlineData("## Our *results* {#results} ##\n", "Our results", "results")]
    [InlineData("## Our results {#source-1}\n", "Our results", "section-source-1")]
    [InlineData("## Our results {#a b}\n", "Our results {#a b}", "our-results-a-b")]
    public void A_heading_takes_the_id_that_is_given(string markdown, string title, string id)
    {
        Section section = Reading.Page("---\ntitle: t\n---\n" + markdown).Document!.Body.Sections.Single();

        section.Title.ShouldBe(title);
        section.Anchor.ShouldBe(id);
    }

    [Theory]
    [InlineData("[1, 3]", "[1][3]")]
    [InlineData("[1-3]", "[1][2][3]")]
    [InlineData("[1–3; 5]", "[1][2][3][5]")]
    [InlineData("[0]", "[1] for the first source")]
    [InlineData("[ 1 ]", "[1]")]
    [InlineData("[1, p. 4]", "[1] (p. 4)")]
    [InlineData("[Source 2]", "[2]")]
    [InlineData("[@smith2020]", "the number of the source in brackets, [1]")]
    public void Citations_in_another_form_are_said(string written, string meant)
    {
        Reading.Said(Reading.Note($"As told {written}.\n")).ShouldBe($"5:9: warning KB1113: '{written}' is not read as citations\n  Write {meant}.");
        Reading.Page($"As told {written}.\n").Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Every_sign_many_times_over_is_looked_through_soon()
    {
        foreach (string unit in (string[])["[[a", "{{", "{{ }} ", "[^x] ", "](a b)", "[a](b c) ", "•\n", "• a\n\n", "|a\n", "##a\n\n", "\u00a0-\n", "[a][b] ", "<div>\n**\n\n", "@Html.", "** a ", "a)\n", "[a](b.md ", "\ta\n", "== a\n"])
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            Reading.Page(string.Concat(Enumerable.Repeat(unit, 200_000 / System.Text.Encoding.UTF8.GetByteCount(unit))));
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20), unit);
        }
    }
}
