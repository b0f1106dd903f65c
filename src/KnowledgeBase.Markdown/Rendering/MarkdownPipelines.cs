using Markdig;
using Markdig.Parsers.Inlines;

namespace KnowledgeBase.Markdown.Rendering;

/// <summary>
/// The Markdown that is read: CommonMark and an explicit list of extensions. Never "advanced extensions": they let
/// attributes, frames and media of an author through.
/// </summary>
static class MarkdownPipelines
{
    /// <summary>Deeper Markdown than this is refused.</summary>
    public const int MaxDepth = 256;

    /// <summary>For plain pages.</summary>
    public static MarkdownPipeline Page { get; } = Builder().Build();

    /// <summary>For typed documents: with citations.</summary>
    public static MarkdownPipeline Typed { get; } = WithCitations(Builder()).Build();

    static MarkdownPipelineBuilder Builder()
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseFootnotes()
            .UseDefinitionLists()
            .UseAbbreviations()
            .UseTaskLists()
            .UseAlertBlocks()
            .UseAutoLinks()
            .UseEmphasisExtras();
        builder.MaximumNestingDepth = MaxDepth;
        return builder;
    }

    static MarkdownPipelineBuilder WithCitations(MarkdownPipelineBuilder builder)
    {
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        return builder;
    }
}
