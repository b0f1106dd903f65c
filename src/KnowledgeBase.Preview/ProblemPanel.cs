using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace KnowledgeBase.Preview;

/// <summary>Errors and warnings of a build as HTML, errors first.</summary>
static class ProblemPanel
{
    // The panel is part of every page: a broken site must stay quick to open.
    const int Most = 50;

    static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The panel, or nothing when there is nothing to complain of.</summary>
    public static string Html(ImmutableArray<Diagnostic> diagnostics)
    {
        Diagnostic[] problems = [.. diagnostics.Where(d => d.Severity > Severity.Notice).OrderByDescending(d => d.Severity)];
        if (problems.Length == 0) return "";
        bool broken = problems[0].Severity == Severity.Error;
        var html = new StringBuilder("\n<section id=\"kb-problems\" aria-label=\"Problems of this build\">\n");
        html.Append(broken ? "<details open>\n" : "<details>\n");
        html.Append(CultureInfo.InvariantCulture, $"<summary>{Summary(problems)}</summary>\n<ol>\n");
        foreach (Diagnostic problem in problems.Take(Most)) Append(html, problem);
        html.Append("</ol>\n");
        if (problems.Length > Most)
            html.Append(CultureInfo.InvariantCulture, $"<p>And {problems.Length - Most} more: <code>kb check</code> lists all.</p>\n");
        return html.Append("</details>\n</section>\n").ToString();
    }

    static string Summary(Diagnostic[] problems)
    {
        int errors = problems.Count(p => p.Severity == Severity.Error);
        int warnings = problems.Length - errors;
        string counts = string.Join(" and ", new[] { Count(errors, "error"), Count(warnings, "warning") }.Where(c => c.Length > 0));
        return errors > 0 ? $"{counts}: this page may be out of date" : counts;
    }

    static string Count(int number, string noun) => number switch
    {
        0 => "",
        1 => $"1 {noun}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}s"),
    };

    static void Append(StringBuilder html, Diagnostic problem)
    {
        html.Append(CultureInfo.InvariantCulture, $"<li class=\"kb-{problem.SeverityName}\">");
        if (Place(problem.Location) is { Length: > 0 } place) html.Append(CultureInfo.InvariantCulture, $"<code>{Encode(place)}</code> ");
        html.Append(CultureInfo.InvariantCulture, $"<strong>{problem.SeverityName} {Encode(problem.Code)}</strong> {Encode(problem.Message)}");
        if (problem.Hint is { } hint) html.Append(CultureInfo.InvariantCulture, $"<br><span>Hint: {Encode(hint)}</span>");
        html.Append("</li>\n");
    }

    static string Place(Location location) => location.Position is { } position
        ? string.Create(CultureInfo.InvariantCulture, $"{location.Path}:{position.Line}:{position.Column}")
        : location.Path;

    static string Encode(string text) => Encoder.Encode(VisibleText.Of(text));
}
