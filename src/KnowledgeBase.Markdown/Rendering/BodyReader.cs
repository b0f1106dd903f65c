using KnowledgeBase.Markdown.Source;
using KnowledgeBase.Markdown.Written;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace KnowledgeBase.Markdown.Rendering;

/// <summary>Reads the Markdown of one file into sections.</summary>
sealed class BodyReader
{
    readonly SourceText source;
    readonly int start;
    readonly FileReport report;
    readonly AnchorNames anchors = new();
    readonly BalancedWriter writer = new();
    readonly InlineRenderer inlines;
    readonly BlockRenderer blocks;
    readonly RawHtml html;
    readonly HeadingIds ids;
    readonly ImmutableArray<Section>.Builder sections = ImmutableArray.CreateBuilder<Section>();

    BodyReader(SourceText source, int start, HeadingIds ids, Directions directions, FileReport report)
    {
        this.ids = ids;
        this.source = source;
        this.start = start;
        this.report = report;
        html = new RawHtml(writer, anchors, report);
        inlines = new InlineRenderer(writer, html, report, Place);
        blocks = new BlockRenderer(writer, inlines, html, anchors, ids, directions, Place);
    }

    /// <summary>Reads the body and reports what is wrong with it.</summary>
    /// <param name="source">The whole file.</param>
    /// <param name="start">Where the body begins.</param>
    /// <param name="title">The title that front matter gives, or null.</param>
    /// <param name="report">Where mistakes go.</param>
    public static BodyReading Read(SourceText source, int start, string? title, FileReport report)
    {
        if (!MarkdownBounds.Hold(source, start, report)) return BodyReading.Unreadable(title);
        source = MarkdownSpaces.Ordinary(source, start, report);
        try
        {
            string markdown = source.Text[start..];
            MarkdownDocument document = Markdig.Markdown.Parse(markdown, report.Typed ? MarkdownPipelines.Typed : MarkdownPipelines.Page);
            var ids = HeadingIds.Take(document, markdown);
            return new BodyReader(source, start, ids, new Directions(markdown), report).Read(document, markdown, title);
        }
        catch (ArgumentException tooDeep) when (tooDeep.Message.Contains("nested", StringComparison.Ordinal))
        {
            report.Add(BodyDiagnostics.Limit, source.PositionAt(start), $"The Markdown is nested more than {MarkdownPipelines.MaxDepth} levels deep");
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or IndexOutOfRangeException
                                          or NullReferenceException or InvalidCastException or KeyNotFoundException)
        {
            report.Add(BodyDiagnostics.Unreadable, source.PositionAt(start), $"The Markdown cannot be read ({fault.GetType().Name})");
        }
        return BodyReading.Unreadable(title);
    }

    BodyReading Read(MarkdownDocument document, string markdown, string? title)
    {
        (IReadOnlyList<UnreadLink> links, IReadOnlyList<NearHeading> near) = WrittenScan.Run(document, markdown, Place, report);
        HeadingBlock? first = document.OfType<HeadingBlock>().FirstOrDefault();
        if (title is null && first is not null && InlineText.Of(first.Inline) is { Length: > 0 } text) title = text;
        HeadingBlock? repeated = RepeatsTitle(first, document, title) ? first : null;
        Section? section = null;
        foreach (Block block in document)
        {
            if (block == repeated)
            {
                // The page around shows the title; links to it still find their place.
                writer.Sign($"<span id=\"{anchors.ForHeading(InlineText.Of(first!.Inline), ids.Of(first))}\"></span>");
                continue;
            }
            if (block is HeadingBlock or FootnoteGroup)
            {
                Finish(section);
                section = block is HeadingBlock heading ? Heading(heading) : null;
                if (section is not null) continue;
            }
            section ??= new Section(0, "", "", Place(Start(block)), [], [], "");
            blocks.One(block);
        }
        Finish(section);
        html.ReportShown();
        var body = new Body(LocalAnchors.Resolve(sections.DrainToImmutable(), anchors), anchors.ToSorted()) { UnreadLinks = [.. links] };
        return new BodyReading(body, title, inlines.Citations, near);
    }

    /// <summary>True when a plain page begins with a heading that is its title.</summary>
    bool RepeatsTitle(HeadingBlock? first, MarkdownDocument document, string? title) =>
        !report.Typed && first is { Level: 1 } && title is not null &&
        document.FirstOrDefault(b => b is not HtmlBlock { Type: HtmlBlockType.Comment }) == first &&
        string.Equals(InlineText.Of(first.Inline), title, StringComparison.OrdinalIgnoreCase);

    /// <summary>The parser gives collected notes no place of their own.</summary>
    static int Start(Block block) => block is FootnoteGroup { Count: > 0 } notes ? notes[0].Span.Start : block.Span.Start;

    Section Heading(HeadingBlock heading)
    {
        string title = InlineText.Of(heading.Inline), id = anchors.ForHeading(title, ids.Of(heading));
        writer.OpenUnwritten(HtmlElement.Of("h2"));
        inlines.Children(heading.Inline);
        return new Section(heading.Level, title, id, Place(heading.Span.Start), writer.Cut().Pieces, [], "");
    }

    void Finish(Section? section)
    {
        (ImmutableArray<BodyPiece> content, string text) = writer.Cut();
        if (section is null && content.IsEmpty) return;
        section ??= new Section(0, "", "", Place(0), [], [], "");
        if (section.Level > 0 || !content.IsEmpty) sections.Add(section with { Content = content, Text = text });
    }

    TextPosition Place(int offset) => source.PositionAt(start + offset);
}
