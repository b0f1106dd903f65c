using KnowledgeBase.Abstractions.Site;
using Microsoft.AspNetCore.Http;

namespace KnowledgeBase.Preview;

/// <summary>The headers of every answer: the policy of the published pages, and what only a header can say.</summary>
static class SecurityHeaders
{
    public static void AddTo(IHeaderDictionary headers, SiteSettings settings)
    {
        headers.ContentSecurityPolicy = Policy(settings);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // Always ask again, so that an edit shows at once; the ETag makes asking cheap.
        headers.CacheControl = "no-cache";
    }

    // /_preview/ is of the same origin: live reload needs no exception.
    static string Policy(SiteSettings settings) => string.Join("; ",
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        string.Join(' ', ["img-src 'self'", .. settings.ImageOrigins.Where(IsOrigin)]),
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
        "frame-ancestors 'none'");

    // What is not plainly an origin could carry a directive of its own.
    static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && uri.Scheme == Uri.UriSchemeHttps && uri.GetLeftPart(UriPartial.Authority) == text;
}
