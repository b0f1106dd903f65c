using Microsoft.AspNetCore.StaticFiles;

namespace KnowledgeBase.Preview;

/// <summary>Media types by file extension, with the character set where there is one.</summary>
static class ContentTypes
{
    const string Unknown = "application/octet-stream";

    public const string Html = "text/html; charset=utf-8";

    public static string Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" => Html,
        ".css" => "text/css; charset=utf-8",
        ".js" or ".mjs" => "text/javascript; charset=utf-8",
        ".txt" or ".md" => "text/plain; charset=utf-8",
        ".csv" => "text/csv; charset=utf-8",
        ".xml" => "application/xml; charset=utf-8",
        ".json" or ".map" => "application/json",
        ".jsonld" => "application/ld+json",
        ".bib" => "application/x-bibtex; charset=utf-8",
        ".ris" => "application/x-research-info-systems; charset=utf-8",
        ".webmanifest" => "application/manifest+json",
        ".svg" => "image/svg+xml",
        ".avif" => "image/avif",
        ".ico" => "image/x-icon",
        _ => new FileExtensionContentTypeProvider().TryGetContentType(path, out string? type) ? type : Unknown,
    };
}
