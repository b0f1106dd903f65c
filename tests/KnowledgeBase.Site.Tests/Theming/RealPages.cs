using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace KnowledgeBase.Site.Tests.Theming;

/// <summary>The pages of the repository's own knowledge base, built once and parsed.</summary>
static class RealPages
{
    static readonly Lazy<TestSite> Built = new(() => TestSite.Of(TestSite.RealFiles()));
    static readonly Lazy<IReadOnlyList<(string Path, IDocument Page)>> Parsed = new(() => Of(Built.Value));

    public static TestSite Site => Built.Value;

    public static IReadOnlyList<(string Path, IDocument Page)> All => Parsed.Value;

    /// <summary>The page at an address: <c>/case-studies/</c>.</summary>
    public static IDocument At(string address) => All.Single(p => AddressOf(p.Path) == address).Page;

    public static string AddressOf(string path) => "/" + path.Replace("index.html", "", StringComparison.Ordinal);

    public static IReadOnlyList<(string Path, IDocument Page)> Of(TestSite site)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = false });
        return [.. site.Files
            .Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal))
            .Select(f => (f.Path, (IDocument)parser.ParseDocument(site.Text(f.Path))))];
    }
}
