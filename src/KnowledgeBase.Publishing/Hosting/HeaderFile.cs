using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Abstractions.Site;

namespace KnowledgeBase.Publishing.Hosting;

/// <summary>
/// <c>_headers</c>: the policy of the pages as headers, for static hosts that read such a file and as a sample for all others. It
/// also says what a meta element cannot: who may put a page into a frame.
/// </summary>
sealed class HeaderFile : IGenerator
{
    public IEnumerable<Output> Generate(SiteModel site, StepContext context)
    {
        string root = site.Settings.LinkRoot;
        yield return OutputFile.Text("_headers", $"""
            {root}/*
              Content-Security-Policy: {Policy(site.Settings)}
              X-Content-Type-Options: nosniff
              Referrer-Policy: no-referrer
              Cross-Origin-Opener-Policy: same-origin
              Cross-Origin-Resource-Policy: same-origin

            {root}/api/*
              Access-Control-Allow-Origin: *

            {root}/search/*
              Access-Control-Allow-Origin: *

            {root}/search/data/*
              Cache-Control: public, max-age=31536000, immutable

            {root}/*.jsonld
              Content-Type: application/ld+json

            {root}/*.bib
              Content-Type: application/x-bibtex; charset=utf-8

            {root}/*.ris
              Content-Type: application/x-research-info-systems; charset=utf-8

            """.ReplaceLineEndings("\n"));
    }

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

    // What is not plainly an origin could carry a directive, or a header, of its own.
    static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && uri.Scheme == Uri.UriSchemeHttps && uri.GetLeftPart(UriPartial.Authority) == text;
}
