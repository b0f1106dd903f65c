using Markdig.Syntax;

namespace KnowledgeBase.Markdown.Source;

/// <summary>Where blocks of Markdown stand in their source.</summary>
static class Blocks
{
    /// <summary>The source of a block; empty where the parser gives it no place.</summary>
    public static ReadOnlySpan<char> Written(Block block, string markdown)
    {
        int start = Math.Clamp(block.Span.Start, 0, markdown.Length), end = Math.Clamp(block.Span.End + 1, start, markdown.Length);
        return markdown.AsSpan(start, end - start);
    }
}
