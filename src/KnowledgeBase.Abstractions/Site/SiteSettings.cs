namespace KnowledgeBase.Abstractions.Site;

/// <summary>What <c>statiq.json</c> says about the site as readers see it.</summary>
public sealed record SiteSettings
{
    /// <summary>Name of the site.</summary>
    public string Title { get; init; } = "Knowledge base";

    /// <summary>One sentence about the site; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>BCP 47 tag of the pages' language.</summary>
    public string Language { get; init; } = "en-GB";

    /// <summary>Who runs the site, as readers see it; null when nobody says.</summary>
    public string? Owner { get; init; }

    /// <summary>Where readers reach the owner: a mail address, or the https address of a page; null when nobody says.</summary>
    public string? Contact { get; init; }

    /// <summary>Host name, with port if any: <c>example.org</c>; null when the site does not know where it will live.</summary>
    public string? Host { get; init; }

    /// <summary>Path under which the site is served: empty, or <c>/some/path</c> without a slash at its end.</summary>
    public string LinkRoot { get; init; } = "";

    /// <summary>True when absolute links begin with <c>https</c>.</summary>
    public bool LinksUseHttps { get; init; } = true;

    /// <summary>True when links to pages end in <c>/</c>, false when they name <c>index.html</c>.</summary>
    public bool LinkHideIndexPages { get; init; } = true;

    /// <summary>True for a copy that is read from a folder or a zip, without a server, whose pages cannot search.</summary>
    public bool Portable { get; init; }

    /// <summary>Origins (<c>https://images.example.org</c>) whose images pages may show; nothing but origins, since policies are made of them.</summary>
    public ImmutableArray<string> ImageOrigins { get; init; } = [];

    /// <summary>Where contributors propose changes; null when there is no such place.</summary>
    public string? Repository { get; init; }

    /// <summary>The branch of <see cref="Repository"/> that the site is built from.</summary>
    public string RepositoryBranch { get; init; } = "main";

    /// <summary>The form at <c>/admin/</c>; null when it is switched off.</summary>
    public EditingSettings? Editing { get; init; }

    /// <summary>True when <c>sitemap.xml</c> is wanted.</summary>
    public bool GenerateSitemap { get; init; } = true;

    /// <summary>What a page writes to link to <paramref name="address"/>: with <see cref="LinkRoot"/>, not HTML-encoded.</summary>
    public string Href(Address address, string anchor = "")
    {
        string path = LinkHideIndexPages || !address.Path.EndsWith('/') ? address.Path : address.Path + "index.html";
        return LinkRoot + path + (anchor.Length > 0 ? "#" + anchor : "");
    }

    /// <summary>What a link to <see cref="Contact"/> holds, with a subject where it is a mail address; null without one.</summary>
    public string? ContactHref(string subject) => Contact switch
    {
        null => null,
        var page when page.StartsWith("https://", StringComparison.Ordinal) => page,
        var mailbox => $"mailto:{mailbox}?subject={Uri.EscapeDataString(subject)}",
    };

    /// <summary>Scheme and host, without a slash at the end; null when <see cref="Host"/> is unknown.</summary>
    public string? Origin => Host is null ? null : $"{(LinksUseHttps ? "https" : "http")}://{Host}";

    /// <summary>The address with scheme and host; null when <see cref="Host"/> is unknown.</summary>
    public string? Absolute(Address address) => Origin is null ? null : Origin + Href(address);

    /// <summary>What machines and other sites link to: with scheme and host where the site knows its host; as its pages do where it does not.</summary>
    public string Link(Address address) => Absolute(address) ?? Href(address);
}
