using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using KnowledgeBase.Browser.Tests.Stage;

namespace KnowledgeBase.Browser.Tests.Markup;

/// <summary>Links, anchors, assets, feeds and lists for machines, at the root of a host and below a path of one.</summary>
public sealed class Everything_leads_somewhere(RealSite site)
{
    [Theory]
    [InlineData("")]
    [InlineData("/some/path")]
    public void Every_link_anchor_and_asset_of_every_page_is_there(string linkRoot)
    {
        BuiltSite build = Build(linkRoot);
        ImmutableArray<BuiltPage> pages = BuiltPage.AllOf(build);
        var links = new SiteLinks(build, pages);

        pages.SelectMany(links.BrokenIn).Distinct().ShouldBeEmpty();
        pages.Length.ShouldBeGreaterThan(100);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/some/path")]
    public void Every_file_that_a_style_sheet_names_is_there(string linkRoot)
    {
        BuiltSite build = Build(linkRoot);
        var links = new SiteLinks(build, []);

        FilesOf(build, ".css").SelectMany(css => links.BrokenInStyle(css.Path, css.Text)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("/some/path")]
    public void Every_file_for_machines_is_well_formed(string linkRoot)
    {
        BuiltSite build = Build(linkRoot);
        foreach ((string path, string text) in FilesOf(build, ".xml", ".svg")) Should.NotThrow(() => XDocument.Parse(text), path);
        foreach ((string path, string text) in FilesOf(build, ".json", ".jsonld", ".webmanifest")) Should.NotThrow(() => JsonDocument.Parse(text).Dispose(), path);
        build.Files.Keys.ShouldContain("feed.xml");
        build.Files.Keys.ShouldContain("feed.json");
    }

    [Fact]
    public void Every_address_of_the_sitemap_is_a_page_and_every_document_is_in_it()
    {
        BuiltSite build = site.Below;
        var links = new SiteLinks(build, []);
        string[] listed = [.. XDocument.Parse(Text(build, "sitemap.xml")).Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value)];

        listed.Select(address => (address, Problem: links.Problem(links.AddressOf(""), address))).Where(l => l.Problem is not null).ShouldBeEmpty();
        listed.ShouldBeUnique();
        // Lists by one value repeat what their whole list says; they need not be found by themselves.
        string[] documents = [.. build.Files.Keys.Where(path => path.EndsWith("/index.jsonld", StringComparison.Ordinal)).Select(path => links.AddressOf(path.Replace(".jsonld", ".html", StringComparison.Ordinal)).AbsoluteUri)];
        documents.Length.ShouldBeGreaterThan(80);
        documents.Except(listed).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("/some/path")]
    public void Every_entry_of_a_feed_leads_to_a_page(string linkRoot)
    {
        BuiltSite build = Build(linkRoot);
        var links = new SiteLinks(build, BuiltPage.AllOf(build));
        var broken = new List<string>();
        foreach ((string path, string text) in FilesOf(build, ".xml").Where(file => Path.GetFileName(file.Path).StartsWith("feed", StringComparison.Ordinal)))
        {
            XElement feed = XDocument.Parse(text).Root!;
            string[] addresses = [.. feed.Descendants().Where(e => e.Name.LocalName == "link").Select(e => e.Attribute("href")!.Value)];
            addresses.ShouldNotBeEmpty(path);
            broken.AddRange(from address in addresses let problem = links.Problem(links.AddressOf(path), address) where problem is not null select $"{path}: {address}: {problem}");
        }
        broken.ShouldBeEmpty();
    }

    BuiltSite Build(string linkRoot) => site.Builds.Single(build => build.LinkRoot == linkRoot);

    static IEnumerable<(string Path, string Text)> FilesOf(BuiltSite build, params string[] extensions) =>
        build.Files.Keys.Where(path => extensions.Contains(Path.GetExtension(path))).Order(StringComparer.Ordinal).Select(path => (path, Text(build, path)));

    static string Text(BuiltSite build, string path) => Encoding.UTF8.GetString(build.Files[path]);
}
