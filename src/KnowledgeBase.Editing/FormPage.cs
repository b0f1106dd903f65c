using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace KnowledgeBase.Editing;

/// <summary>The page at <c>/admin/</c>. It needs no site theme: the program makes all of it, and asks first for the configuration beside it.</summary>
static class FormPage
{
    /// <summary>Name of the configuration, beside the page. It is JSON, which is YAML too.</summary>
    public const string ConfigurationFile = "config.yml";

    static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(SiteSettings settings, EditingSettings editing) => $"""
        <!doctype html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta http-equiv="Content-Security-Policy" content="{Encoder.Encode(SecurityPolicy.OfForm(editing))}">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="robots" content="noindex">
          <meta name="referrer" content="no-referrer">
          <title>Write and edit: {Encoder.Encode(settings.Title)}</title>
          <link rel="cms-config-url" type="text/yaml" href="{ConfigurationFile}">
          <script type="module" src="admin.js"></script>
        </head>
        <body>
          <noscript><p>This form needs JavaScript. Without it, a case study can be written as a file: see <a href="{Encoder.Encode(settings.Href(Address.Home))}">the site</a>.</p></noscript>
        </body>
        </html>

        """.ReplaceLineEndings("\n");
}
