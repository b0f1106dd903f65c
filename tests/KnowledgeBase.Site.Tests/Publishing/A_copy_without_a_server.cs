using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Site.Tests.Cli;

namespace KnowledgeBase.Site.Tests.Publishing;

public sealed class A_copy_without_a_server : IDisposable
{
    const string Settings = """
        { "Host": "kb.example.org", "LinkRoot": "/some/path",
          "KnowledgeBase": { "Repository": "https://github.com/owner/name", "Types": { "themes": "theme", "case-studies": "case-study" },
            "Editing": { "Host": "github", "Repository": "owner/name" } } }
        """;

    readonly KbRun run = new(Settings);

    [Fact]
    public void Every_link_of_every_page_leads_to_a_file_of_the_copy()
    {
        run.Write("content/deep/er/page.md", "---\ntitle: Deep\nredirect_from: [/old/]\n---\n\n# Deep\n\n[Up](../../index.md), [subject](../../themes/leadership.md#top), `<a href=\"/x\">` and <a href=\"/\">\n\n## Top\n");
        run.Write("content/themes/leadership.md", KbRun.Theme + "\n## Top\n\n[Deep](../deep/er/page.md?x=1#top)\n");

        run.Kb("build", "--portable", "--output", "copy").ShouldBe(0, run.Out.ToString());

        string[] pages = Directory.GetFiles(Copy, "*.html", SearchOption.AllDirectories);
        pages.Length.ShouldBeGreaterThan(5);
        foreach (string page in pages)
            foreach (string link in Links(page).Where(link => !Uri.IsWellFormedUriString(link, UriKind.Absolute) && !link.StartsWith('#')))
                File.Exists(Path.GetFullPath(link.Split('?', '#')[0], Path.GetDirectoryName(page)!)).ShouldBeTrue($"{page}: {link}");
        File.ReadAllText(Path.Combine(Copy, "old/index.html")).ShouldContain("content=\"0; url=../deep/er/page/index.html\"");
        File.ReadAllText(Path.Combine(Copy, "deep/er/page/index.html")).ShouldContain("&lt;a href=&quot;/x&quot;&gt;");
        Directory.Exists(Path.Combine(Copy, "admin")).ShouldBeFalse();
    }

    [Fact]
    public void Without_being_asked_links_begin_at_the_root_as_ever()
    {
        run.Kb("build").ShouldBe(0);
        Links(Path.Combine(run.Root, "site/index.html")).ShouldContain("/some/path/search/");
    }

    string Copy => Path.Combine(run.Root, "copy");

    static IEnumerable<string> Links(string page)
    {
        using IHtmlDocument document = new HtmlParser().ParseDocument(File.ReadAllText(page));
        return [.. document.All.SelectMany(e => (string?[])[e.GetAttribute("href"), e.GetAttribute("src"), e.GetAttribute("action")]).OfType<string>()];
    }

    public void Dispose() => run.Dispose();
}
