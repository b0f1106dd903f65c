using Microsoft.AspNetCore.Http;

namespace KnowledgeBase.Preview;

/// <summary>The headers of every answer: the policy of the published pages, and what only a header can say.</summary>
static class SecurityHeaders
{
    public static void AddTo(IHeaderDictionary headers, SiteSettings settings)
    {
        // /_preview/ is of the same origin: live reload needs no exception.
        headers.ContentSecurityPolicy = SecurityPolicy.OfHeader(settings);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // Always ask again, so that an edit shows at once; the ETag makes asking cheap.
        headers.CacheControl = "no-cache";
    }
}
