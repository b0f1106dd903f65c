using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KnowledgeBase.Engine.Configuration;

namespace KnowledgeBase.Site.Tests.Theming;

/// <summary>The repository's own content under <c>themes/nhs</c>: one line of <c>statiq.json</c> is all that changes.</summary>
public sealed partial class Nhs_theme
{
    const string Theme = "themes/nhs";

    static readonly Lazy<TestSite> Built = new(() => TestSite.Of(Files()));

    static TestSite Site => Built.Value;

    [Fact]
    public void The_real_content_builds_under_it_without_diagnostics() => Site.Diagnostics.ShouldBeEmpty();

    [Fact]
    public void Every_page_is_made_with_it()
    {
        Pages.Keys.ShouldContain("case-studies/example-measures/index.html");
        foreach ((string path, string html) in Pages)
            html.ShouldContain("<header class=\"nhsuk-header", customMessage: path);
    }

    [Fact]
    public void It_has_the_components_of_nhsuk_frontend()
    {
        Site.Html("").ShouldContain("nhsuk-hero");
        Site.Html("case-studies/example-measures").ShouldContain("nhsuk-summary-list");
        Site.Html("case-studies/example-measures").ShouldContain("nhsuk-table");
        Site.Html("case-studies").ShouldContain("nhsuk-card");
        Site.Html("search").ShouldContain("nhsuk-input");
    }

    [Fact]
    public void Everything_a_page_or_style_sheet_loads_is_in_the_site()
    {
        var files = Site.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        foreach ((string path, string text) in Texts(".html", ".css"))
            foreach (Match match in Loaded().Matches(text))
                files.ShouldContain(Resolve(path, match.Groups["target"].Value), $"{path} asks for {match.Value}");
    }

    [Fact]
    public void Nothing_of_the_identity_of_the_NHS_is_in_the_site()
    {
        foreach ((string path, string text) in Texts(".html", ".css", ".svg"))
            foreach (string mark in new[] { "assets.nhs.uk", "Frutiger", "#005eb8", "nhsuk-header__logo", "nhsuk-header__service-logo", "aria-label=\"NHS" })
                text.Contains(mark, StringComparison.OrdinalIgnoreCase).ShouldBeFalse($"{path} has {mark}");
    }

    [Fact]
    public void It_has_neither_inline_style_nor_inline_script()
    {
        foreach ((string path, string html) in Pages) Inline().IsMatch(html).ShouldBeFalse(path);
    }

    [Fact]
    public void The_style_sheet_of_nhsuk_frontend_knows_only_what_the_templates_use()
    {
        SortedDictionary<string, byte[]> files = Files();
        string css = Encoding.UTF8.GetString(files[Theme + "/assets/vendor/nhsuk-frontend/nhsuk.css"]);
        css.Length.ShouldBeLessThan(60_000);
        string templates = string.Join('\n', files.Where(f => f.Key.StartsWith(Theme, StringComparison.Ordinal) && f.Key.EndsWith(".hbs", StringComparison.Ordinal))
            .Select(f => Encoding.UTF8.GetString(f.Value)));
        string[] used = [.. Component().Matches(templates).Select(m => m.Value).Distinct()];
        string[] known = [.. Component().Matches(css).Select(m => m.Value).Distinct()];
        known.Except(used).Except(["nhsuk-icon-cross"]).Where(name => css.Contains("." + name + "{", StringComparison.Ordinal))
            .ShouldBeEmpty("run themes/nhs/vendoring/cut.py");
        files.Keys.ShouldContain(Theme + "/assets/vendor/nhsuk-frontend/LICENSE");
        files.Keys.ShouldContain(Theme + "/assets/vendor/nhsuk-frontend/PROVENANCE.md");
    }

    [Fact]
    public void Nothing_is_published_that_no_page_asks_for()
    {
        string[] linked = [.. Texts(".html", ".css").SelectMany(t => Loaded().Matches(t.Text).Select(m => Resolve(t.Path, m.Groups["target"].Value))).Distinct()];
        Site.Files.Select(f => f.Path)
            .Where(path => path.StartsWith("assets/", StringComparison.Ordinal) && !Papers().IsMatch(path))
            .Except(linked).ShouldBeEmpty("link it in themes/nhs/partials/base.hbs, or override it there by a file of the same name");
    }

    static SortedDictionary<string, byte[]> Files()
    {
        var files = new SortedDictionary<string, byte[]>(TestSite.RealFiles().ToDictionary(), StringComparer.Ordinal);
        string root = Repository.Root;
        foreach (string path in Directory.EnumerateFiles(Path.Combine(root, Theme), "*", SearchOption.AllDirectories))
            files[Path.GetRelativePath(root, path).Replace('\\', '/')] = File.ReadAllBytes(path);
        JsonNode settings = JsonNode.Parse(files[SiteOptions.FileName])!;
        settings["ThemePaths"] = new JsonArray(Theme);
        // Pages name a picture to be passed on with only where they know their host.
        settings["Host"] = "kb.example.org";
        files[SiteOptions.FileName] = Encoding.UTF8.GetBytes(settings.ToJsonString());
        return files;
    }

    static Dictionary<string, string> Pages => Texts(".html").ToDictionary(page => page.Path, page => page.Text);

    static IEnumerable<(string Path, string Text)> Texts(params string[] endings) =>
        from file in Site.Files
        where endings.Any(ending => file.Path.EndsWith(ending, StringComparison.Ordinal))
        select (file.Path, Encoding.UTF8.GetString(file.Content.Span));

    /// <summary>The path below the root of the site that an address on a page or in a style sheet means.</summary>
    static string Resolve(string from, string target) =>
        new Uri(new Uri("http://site/" + from), target).AbsolutePath.TrimStart('/');

    [GeneratedRegex("""(?:<link rel="(?:stylesheet|icon)" href="|<meta property="og:image" content="|<(?:script|img) [^>]*?src="|url\(["']?)(?!data:|#)(?<target>[^"')]+)""")]
    private static partial Regex Loaded();

    [GeneratedRegex("""<style|\sstyle="|\son[a-z]+="|<script(?![^>]*\ssrc=)""")]
    private static partial Regex Inline();

    /// <summary>Licence and provenance go with every copy.</summary>
    [GeneratedRegex("""/(?:LICENSE|PROVENANCE)\.""")]
    private static partial Regex Papers();

    [GeneratedRegex("""nhsuk-[\w-]+""")]
    private static partial Regex Component();
}
