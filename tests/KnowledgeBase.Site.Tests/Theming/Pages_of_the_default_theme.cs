using AngleSharp.Dom;

namespace KnowledgeBase.Site.Tests.Theming;

/// <summary>What must hold on every page of the repository's own knowledge base.</summary>
public class Pages_of_the_default_theme
{
    static readonly Lazy<TestSite> UnderPath = new(() => TestSite.Of(RealFilesUnder("/some/path")));

    static Dictionary<string, byte[]> RealFilesUnder(string root)
    {
        var files = TestSite.RealFiles().ToDictionary(f => f.Key, f => f.Value);
        string settings = System.Text.Encoding.UTF8.GetString(files["statiq.json"]);
        files["statiq.json"] = System.Text.Encoding.UTF8.GetBytes("{\n  \"LinkRoot\": \"" + root + "\"," + settings[1..]);
        return files;
    }

    static void EveryPage(Func<IDocument, IEnumerable<string>> mistakes) =>
        RealPages.All.SelectMany(p => mistakes(p.Page).Select(m => $"{p.Path}: {m}")).Take(10).ShouldBeEmpty();

    [Fact]
    public void The_site_builds_without_a_mistake_in_the_theme() =>
        RealPages.Site.Diagnostics.Where(d => d.Contains("KB3", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void There_is_one_first_heading_and_no_level_is_left_out() => EveryPage(page =>
    {
        int[] levels = [.. page.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(h => h.LocalName[1] - '0')];
        return levels.Count(l => l == 1) != 1 ? [$"{levels.Count(l => l == 1)} first headings"]
            : levels.Zip(levels.Skip(1)).Where(l => l.Second > l.First + 1).Select(l => $"h{l.First} then h{l.Second}");
    });

    [Fact]
    public void Ids_are_unique() => EveryPage(page =>
        page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => $"two ids '{g.Key}'"));

    [Fact]
    public void Nothing_is_inline_and_the_policy_is_there() => EveryPage(page =>
    [
        .. page.QuerySelectorAll("[style],style,script:not([src]),iframe,object,embed").Select(e => e.OuterHtml),
        .. page.All.Where(e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal))).Select(e => e.OuterHtml),
        .. page.QuerySelectorAll("meta[http-equiv=Content-Security-Policy]").Length == 1 ? Array.Empty<string>() : ["no policy"],
    ]);

    [Fact]
    public void Landmarks_language_and_the_way_past_the_navigation_are_there() => EveryPage(page =>
        new[] { "html[lang]", "header", "main#main", "footer", "nav[aria-label]", "a.skip[href='#main']", "title" }
            .Where(selector => page.QuerySelector(selector) is null));

    [Fact]
    public void Tables_have_captions_and_headings_with_scope() => EveryPage(page => page.QuerySelectorAll(".table-scroll table")
        .Where(t => t.QuerySelector("caption") is null || t.QuerySelector("th:not([scope])") is not null)
        .Select(t => t.OuterHtml));

    [Fact]
    public void What_is_referred_to_by_id_is_on_the_page() => EveryPage(page =>
        page.QuerySelectorAll("[aria-labelledby],label[for],a[href^='#']")
            .Select(e => e.GetAttribute("aria-labelledby") ?? e.GetAttribute("for") ?? e.GetAttribute("href")![1..])
            .Where(id => id.Length > 0 && page.GetElementById(id) is null)
            .Select(id => $"no id '{id}'"));

    [Theory]
    [InlineData("")]
    [InlineData("/some/path")]
    public void Links_scripts_and_styles_lead_to_files_of_the_site(string root)
    {
        TestSite site = root.Length == 0 ? RealPages.Site : UnderPath.Value;
        HashSet<string> files = [.. site.Files.Select(f => f.Path)];
        IEnumerable<string> broken =
            from page in root.Length == 0 ? RealPages.All : RealPages.Of(site)
            from element in page.Page.QuerySelectorAll("[href],[src],form[action]")
            let target = element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!
            where target.StartsWith('/')
            let path = target.Split('#', '?')[0]
            where !path.StartsWith(root + "/", StringComparison.Ordinal) || !files.Contains(FileOf(path[(root.Length + 1)..]))
            select $"{page.Path}: {target}";

        broken.Distinct().Take(10).ShouldBeEmpty();
    }

    static string FileOf(string path) => path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;

    [Fact]
    public void Styles_and_scripts_stay_small()
    {
        static long Size(string extension) => RealPages.Site.Files
            .Where(f => f.Path.StartsWith("assets/", StringComparison.Ordinal) && f.Path.EndsWith(extension, StringComparison.Ordinal))
            .Sum(f => f.Content.Length);

        Size(".css").ShouldBeInRange(1, 45 * 1024);
        Size(".js").ShouldBeInRange(1, 12 * 1024);
    }

    [Fact]
    public void Every_page_can_be_reached_from_the_home_page()
    {
        var pages = RealPages.All.ToDictionary(p => "/" + p.Path.Replace("index.html", "", StringComparison.Ordinal), p => p.Page);
        var reached = new HashSet<string> { "/" };
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out string? address))
            foreach (string target in pages[address].QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#', '?')[0]))
                if (pages.ContainsKey(target) && reached.Add(target)) open.Enqueue(target);

        pages.Keys.Except(reached).Where(a => a != "/404.html").ShouldBeEmpty();
    }
}
