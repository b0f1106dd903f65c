using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using KnowledgeBase.Browser.Tests.Stage;

namespace KnowledgeBase.Browser.Tests.Markup;

/// <summary>Follows addresses of a site to its files, as a browser and a static host would together.</summary>
sealed partial class SiteLinks
{
    static readonly string[] Attributes = ["href", "src", "action", "data-index", "poster", "formaction", "cite"];

    readonly BuiltSite site;
    readonly Uri home;
    readonly FrozenDictionary<string, BuiltPage> pages;

    public SiteLinks(BuiltSite site, ImmutableArray<BuiltPage> pages)
    {
        this.site = site;
        this.pages = pages.ToFrozenDictionary(page => page.Path);
        home = new Uri($"https://{site.Host ?? "host.invalid"}{site.LinkRoot}/");
    }

    /// <summary>Every link of a page that leads nowhere, as a line for people.</summary>
    public IEnumerable<string> BrokenIn(BuiltPage page)
    {
        Uri address = AddressOf(page.Path);
        return
            from link in LinksOf(page.Document)
            let problem = Problem(address, link)
            where problem is not null
            select $"{page.Path}: {link}: {problem}";
    }

    /// <summary>Every file named by a style sheet that is not there.</summary>
    public IEnumerable<string> BrokenInStyle(string path, string css) =>
        from Match match in Reference.Matches(css)
        let link = match.Groups["url"].Value
        where !link.StartsWith("data:", StringComparison.Ordinal) && !link.StartsWith('#')
        let problem = Problem(AddressOf(path), link)
        where problem is not null
        select $"{path}: {link}: {problem}";

    /// <summary>What is wrong with an address found at another, or null.</summary>
    public string? Problem(Uri from, string link)
    {
        if (!Uri.TryCreate(from, link, out Uri? to)) return "is no address";
        if (to.Host != home.Host) return to.Scheme is "https" or "http" or "mailto" ? null : $"the scheme {to.Scheme} is not allowed";
        if (!to.AbsolutePath.StartsWith(home.AbsolutePath, StringComparison.Ordinal)) return $"leaves {home.AbsolutePath}";
        string file = Uri.UnescapeDataString(to.AbsolutePath[home.AbsolutePath.Length..]);
        if (file.Length == 0 || file.EndsWith('/')) file += "index.html";
        if (!site.Files.ContainsKey(file)) return $"there is no file {file}";
        string anchor = Uri.UnescapeDataString(to.Fragment.TrimStart('#'));
        return anchor.Length == 0 || (pages.TryGetValue(file, out BuiltPage? page) && page.Ids.Contains(anchor)) ? null : $"{file} has no '{anchor}'";
    }

    public Uri AddressOf(string file) => new(home, file.EndsWith("index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file);

    static IEnumerable<string> LinksOf(IDocument document)
    {
        foreach (IElement element in document.All)
        {
            foreach (string name in Attributes)
                if (element.GetAttribute(name) is { } link && !(element.LocalName == "blockquote")) yield return link;
            foreach (string candidate in (element.GetAttribute("srcset") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                yield return candidate.Split(' ')[0];
            if (element.LocalName == "meta" && element.GetAttribute("property") is "og:image" or "og:url") yield return element.GetAttribute("content") ?? "";
            if (element.LocalName == "meta" && Refresh.Match(element.GetAttribute("content") ?? "") is { Success: true } refresh) yield return refresh.Groups["url"].Value;
        }
    }

    [GeneratedRegex("""url\(\s*["']?(?<url>[^"')]+)["']?\s*\)|@import\s+["'](?<url>[^"']+)["']""")]
    private static partial Regex Reference { get; }

    [GeneratedRegex(@"^\d+;\s*url=(?<url>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Refresh { get; }
}
