using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Search.Searching;

namespace KnowledgeBase.Cli.Searching;

/// <summary>Writes an answer of the search for people.</summary>
static class SearchText
{
    /// <summary>The hits with their addresses and excerpts, then what to try where nothing or little was found.</summary>
    public static void Write(SearchResponse response, TextWriter writer, bool colour)
    {
        if (response.Corrected)
            writer.WriteLine($"Nothing for '{VisibleText.Of(response.Query)}'. Results for '{VisibleText.Of(response.Suggestion!)}':");
        writer.WriteLine(DiagnosticText.Count(response.Total, "result"));
        foreach (SearchHit hit in response.Hits) Write(hit, writer, colour);
        if (response is { Suggestion: { } suggestion, Corrected: false })
            writer.WriteLine($"\nDid you mean '{VisibleText.Of(suggestion)}'?");
    }

    static void Write(SearchHit hit, TextWriter writer, bool colour)
    {
        writer.WriteLine();
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{hit.Rank}. {VisibleText.Of(hit.Title)} ({VisibleText.Of(hit.Type)})"));
        writer.WriteLine($"   {VisibleText.Of(hit.Url)}");
        if (hit.Excerpt.Length > 0) writer.WriteLine($"   {Excerpt(hit, colour)}");
    }

    static string Excerpt(SearchHit hit, bool colour) => string.Concat(
        from part in hit.Excerpt
        let text = VisibleText.Of(part.Text.ReplaceLineEndings(" "))
        select part.Mark && colour ? $"\e[1m{text}\e[0m" : text).Trim();
}
