using KnowledgeBase.CaseStudies.Desk;
using KnowledgeBase.Cli.Reports;

namespace KnowledgeBase.Cli.Desk;

/// <summary>The files in which a build would find errors or warnings, those with errors first.</summary>
static class OpenProblems
{
    const int MostNamed = 5;

    /// <param name="site">Knows the titles of what could be read.</param>
    /// <param name="diagnostics">Sorted.</param>
    public static DeskSection Of(SiteModel site, ImmutableArray<Diagnostic> diagnostics)
    {
        var documents = site.Documents.ToDictionary(d => d.Document.Path, StringComparer.Ordinal);
        return new DeskSection("problems", "Files with open errors or warnings", "'kb check' with the file's name says at the line what to mend.",
        [
            .. from diagnostic in diagnostics
               where diagnostic.Severity > Severity.Notice
               group diagnostic by diagnostic.Location.Path into file
               orderby file.Max(d => d.Severity) descending, file.Key == "" descending
               select Item(file.Key, documents.GetValueOrDefault(file.Key), [.. file]),
        ]);
    }

    static DeskItem Item(string path, SiteDocument? document, ImmutableArray<Diagnostic> found)
    {
        string[] codes = [.. found.Select(d => d.Code).Distinct().Order(StringComparer.Ordinal)];
        string words = $"{DiagnosticText.Summary(found)} ({FirstFew.Of(codes, MostNamed)})";
        return document is null
            ? new DeskItem(found[0].Location, path.Length > 0 ? path : "The knowledge base as a whole", words)
            : DeskItem.About(document, words) with { Location = found[0].Location };
    }
}
