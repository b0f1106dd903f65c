using Microsoft.AspNetCore.Http;

namespace KnowledgeBase.Preview;

/// <summary>The headers of every answer: the policy of the published pages, and what only a header can say.</summary>
static class SecurityHeaders
{
    public static void AddTo(IHeaderDictionary headers, PathString path, SiteSettings settings)
    {
        bool form = settings.Editing is not null && path.StartsWithSegments(settings.LinkRoot + EditingSettings.Address.Path.TrimEnd('/'), StringComparison.Ordinal);
        // /_preview/ is of the same origin: live reload needs no exception.
        headers.ContentSecurityPolicy = form ? SecurityPolicy.OfFormHeader(settings.Editing!) : SecurityPolicy.OfHeader(settings);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = form ? SecurityPolicy.FormOpener : SecurityPolicy.Opener;
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // Always ask again, so that an edit shows at once; the ETag makes asking cheap.
        headers.CacheControl = "no-cache";
    }
}
