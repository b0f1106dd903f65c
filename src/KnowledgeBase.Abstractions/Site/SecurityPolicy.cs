namespace KnowledgeBase.Abstractions.Site;

/// <summary>
/// The Content-Security-Policy of the site (CSP Level 3): nothing but the site itself, and images of the origins that the settings name.
/// The form at <c>/admin/</c> has its own: it reaches the git host, and nobody else.
/// </summary>
public static class SecurityPolicy
{
    /// <summary>The Cross-Origin-Opener-Policy of the pages: no window of another site keeps hold of one.</summary>
    public const string Opener = "same-origin";

    /// <summary>That of the form, which hears from the window in which a person signs in.</summary>
    public const string FormOpener = "same-origin-allow-popups";

    const string Unframed = "; frame-ancestors 'none'";

    /// <summary>As a meta element of a page says it.</summary>
    public static string OfPage(SiteSettings settings) => string.Join("; ",
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        string.Join(' ', ["img-src 'self'", .. settings.ImageOrigins]),
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'");

    /// <summary>As a header says it, which alone can forbid others to put a page into a frame.</summary>
    public static string OfHeader(SiteSettings settings) => OfPage(settings) + Unframed;

    /// <summary>
    /// As a meta element of the form says it. The form writes styles into its own markup, and shows pictures that a person has chosen and
    /// not yet sent.
    /// </summary>
    public static string OfForm(EditingSettings editing) => string.Join("; ",
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        string.Join(' ', ["img-src 'self' data: blob:", .. editing.Pictures]),
        "font-src 'self'",
        $"connect-src 'self' data: blob: {editing.Api}",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'");

    /// <summary>As a header of the form says it.</summary>
    public static string OfFormHeader(EditingSettings editing) => OfForm(editing) + Unframed;
}
