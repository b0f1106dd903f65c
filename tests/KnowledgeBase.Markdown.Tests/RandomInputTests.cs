using System.Text;
using KnowledgeBase.Abstractions.Documents;

namespace KnowledgeBase.Markdown.Tests;

/// <summary>Random mixtures of what is special to YAML, Markdown and HTML, always the same ones.</summary>
public class RandomInputTests
{
    static readonly string[] Scraps =
    [
        "a", "word ", " ", "\n", "\n\n", "\r\n", "\t", "    ", "*", "**", "_", "~", "~~", "^", "=", "==", "+", "`", "```", "[", "]", "(", ")", "](", "![", "[^1]", "[^1]: ", "[1]", "[a]: b",
        "<", ">", "</", "/>", "<!--", "-->", "<b>", "</b>", "<p>", "</p>", "<div>", "</div>", "<table>", "</table>", "<tr>", "<td>", "</td>", "</tr>", "<th>", "<thead>", "<caption>", "<ul>", "<li>",
        "</li>", "</ul>", "<dl>", "<dt>", "<dd>", "</dl>", "<a href=x>", "<a>", "</a>", "<img src=x>", "<br>", "<hr>", "<h2>", "</h2>", "<pre>", "</pre>", "<details>", "<summary>", "</summary>", "</details>",
        "<span id=x>", "</span>", "<blockquote>", "</blockquote>", "<script>", "</script>", "&", "&amp;", "&#", "&lt;", "|", "|-|-|\n", "| a | b |\n", "- ", "1. ", "> ", "# ", "## ", "---\n", "===\n", ": ", "\\", "\"", "'",
        "http://x", "www.x.y", "https://a(", "javascript:", "😀", "é", "\u0301", "\u202e", "- [ ] ", "> [!NOTE]\n", "*[a]: x\n", "{", "}", ",", "- a: ", "key: ", "key:\n  ", "&a ", "*a ", "!t ", "%", "@", "...\n", "=> ",
    ];

    [Fact]
    public void Any_body_gives_safe_HTML_and_text()
    {
        var random = new Random(1);
        for (int i = 0; i < 2_000; i++)
        {
            string body = Text(random, random.Next(1, 40));
            ReadResult result = Reading.Page("---\ntitle: t\n---\n" + body);
            SafeHtml.ShouldBeSafe(Reading.Html(result), body);
            result.Document!.Body.Sections.ShouldAllBe(s => !s.Text.Contains("  ") && s.Text == s.Text.Trim());
        }
    }

    [Fact]
    public void Any_front_matter_gives_a_document_or_a_located_diagnostic()
    {
        var random = new Random(2);
        for (int i = 0; i < 2_000; i++)
        {
            string yaml = Text(random, random.Next(1, 20));
            ReadResult result = Reading.Trial($"---\n{yaml}\n---\n");
            result.Diagnostics.ShouldNotBeEmpty(yaml);
            int lines = yaml.Split('\n').Length + 4;
            result.Diagnostics.ShouldAllBe(d => d.Location.Position!.Value.Line >= 1 && d.Location.Position.Value.Line <= lines, yaml);
        }
    }

    [Fact]
    public void Any_bytes_give_a_document_or_a_diagnostic()
    {
        var random = new Random(3);
        for (int i = 0; i < 2_000; i++)
        {
            byte[] bytes = new byte[random.Next(0, 60)];
            random.NextBytes(bytes);
            ReadResult result = Reading.Page(bytes);
            (result.Document is not null || !result.Diagnostics.IsEmpty).ShouldBeTrue();
        }
    }

    static string Text(Random random, int scraps)
    {
        var text = new StringBuilder();
        for (int i = 0; i < scraps; i++) text.Append(Scraps[random.Next(Scraps.Length)]);
        return text.ToString();
    }
}
