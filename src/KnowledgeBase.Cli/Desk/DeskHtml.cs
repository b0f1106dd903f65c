using System.Text.Encodings.Web;
using System.Text.Unicode;
using KnowledgeBase.CaseStudies.Desk;
using KnowledgeBase.Cli.Reports;

namespace KnowledgeBase.Cli.Desk;

/// <summary>Writes the editors' desk as HTML for a page of the preview: first where something waits, then all of it.</summary>
static class DeskHtml
{
    static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(DeskReport report, SiteSettings settings)
    {
        DeskSection[] waiting = [.. report.Sections.Where(section => !section.Items.IsEmpty)];
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<p>{Encode(settings.Title)}: {(waiting.Length == 0 ? "nothing waits for an editor." : $"what waits for an editor, {DiagnosticText.Count(report.Count, "item")}.")} <a href=\"{Encode(settings.LinkRoot)}/\">To the site</a></p>\n");
        if (waiting.Length > 1)
            html.Append("<ul>\n").AppendJoin("", waiting.Select(s => $"<li><a href=\"#{s.Id}\">{Encode(s.Title)}</a>: {Count(s)}</li>\n")).Append("</ul>\n");
        foreach (DeskSection section in waiting) Append(html, section, settings);
        return html.ToString();
    }

    static void Append(StringBuilder html, DeskSection section, SiteSettings settings)
    {
        html.Append(CultureInfo.InvariantCulture, $"<section aria-labelledby=\"{section.Id}\">\n<h2 id=\"{section.Id}\">{Encode(section.Title)} ({Count(section)})</h2>\n<p>{Encode(section.Help)}</p>\n<ol>\n");
        foreach (DeskItem item in section.Items) Append(html, item, settings);
        html.Append("</ol>\n</section>\n");
    }

    static void Append(StringBuilder html, DeskItem item, SiteSettings settings)
    {
        string title = Encode(item.Title);
        html.Append("<li>").Append(item.Address is { } address ? $"<a href=\"{Encode(settings.Href(address))}\">{title}</a>" : title);
        html.Append("<br>").Append(Encode(item.Words));
        if (!item.People.IsEmpty) html.Append("<br><span class=\"kb-people\">Ask ").Append(Encode(string.Join("; ", item.People))).Append("</span>");
        if (item.Location.Path.Length > 0 && item.Location.Path != item.Title)
            html.Append("<br><span class=\"kb-place\">").Append(Encode(item.Location.Path)).Append(item.Location.Position is { } at ? FormattableString.Invariant($":{at.Line}") : "").Append("</span>");
        html.Append("</li>\n");
    }

    static string Count(DeskSection section) => section.Items.Length.ToString(CultureInfo.InvariantCulture);

    static string Encode(string text) => Encoder.Encode(VisibleText.Of(text));
}
