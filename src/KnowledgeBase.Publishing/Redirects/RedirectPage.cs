using System.Text.Encodings.Web;
using System.Text.Unicode;
using KnowledgeBase.Publishing.Text;

namespace KnowledgeBase.Publishing.Redirects;

/// <summary>The page at an old address. It needs no script, no style and no site theme, and says where to go if nothing happens.</summary>
static class RedirectPage
{
    static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static OutputFile Of(SiteRedirect redirect, SiteModel site)
    {
        string target = Encoded(site.Settings.Href(redirect.To));
        string canonical = Encoded(site.Settings.Link(redirect.To));
        string title = Encoded(PlainLine.Of(site.At(redirect.To)?.Title ?? redirect.To.Path));
        return OutputFile.Text(redirect.From.File, $"""
            <!doctype html>
            <html lang="{Encoded(site.Settings.Language)}">
            <head>
              <meta charset="utf-8">
              <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="robots" content="noindex">
              <meta name="referrer" content="no-referrer">
              <meta name="color-scheme" content="light dark">
              <meta http-equiv="refresh" content="0; url={target}">
              <link rel="canonical" href="{canonical}">
              <title>Moved: {title}</title>
            </head>
            <body>
              <main>
                <h1>This page has moved</h1>
                <p>It is now at <a href="{target}">{title}</a>.</p>
              </main>
            </body>
            </html>

            """.ReplaceLineEndings("\n"));
    }

    static string Encoded(string text) => Encoder.Encode(text);
}
