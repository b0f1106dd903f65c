namespace KnowledgeBase.Abstractions.Site;

/// <summary>The Content-Security-Policy of the site (CSP Level 3): nothing but the site itself, and images of the origins that the settings name.</summary>
public static class SecurityPolicy
{
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
    public static string OfHeader(SiteSettings settings) => OfPage(settings) + "; frame-ancestors 'none'";
}
