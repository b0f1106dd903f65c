using KnowledgeBase.Markdown.Source;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace KnowledgeBase.Markdown.Written;

/// <summary>A line that was meant as a heading of a section and is none.</summary>
/// <param name="Title">Its words.</param>
/// <param name="Position">Where it begins.</param>
/// <param name="Form">What it is instead; null when that was reported.</param>
sealed record NearHeading(string Title, TextPosition Position, string? Form);

/// <summary>
/// Looks, once over the blocks of a body, for what readers would see as it was written or not see at all: marks that word processors and other
/// generators write, links, tables and notes that are none. Says each kind once a file, at the first, with a count.
/// </summary>
sealed class WrittenScan
{
    readonly string markdown;
    readonly Func<int, TextPosition> place;
    readonly FileReport report;
    readonly Tallies tallies = new();
    readonly UnreadLinks links;
    readonly WrittenSigns signs;
    readonly WrittenLines lines;
    bool inTable;

    WrittenScan(string markdown, Func<int, TextPosition> place, FileReport report)
    {
        this.markdown = markdown;
        this.place = place;
        this.report = report;
        links = new UnreadLinks(place);
        signs = new WrittenSigns(place, tallies, links, report.Typed);
        lines = new WrittenLines(place, tallies, report);
    }

    /// <summary>Reports what it finds; gives the links that are none and lines that were meant as headings.</summary>
    /// <param name="document">The body, parsed.</param>
    /// <param name="markdown">The body.</param>
    /// <param name="place">Where an offset of the body stands in the file.</param>
    /// <param name="report">Where notices go.</param>
    public static (IReadOnlyList<UnreadLink> Links, IReadOnlyList<NearHeading> Headings) Run(
        MarkdownDocument document, string markdown, Func<int, TextPosition> place, FileReport report)
    {
        var scan = new WrittenScan(markdown, place, report);
        scan.Blocks(document);
        scan.tallies.Report(report);
        return (scan.links.Found, scan.lines.Headings);
    }

    void Blocks(ContainerBlock container)
    {
        foreach (Block block in container) One(block);
    }

    void One(Block block)
    {
        switch (block)
        {
            case LinkReferenceDefinitionGroup definitions: Notes(definitions); break;
            case LinkReferenceDefinition: break;
            case Table table: Table(table); break;
            case HtmlBlock html: Html(html); break;
            case FencedCodeBlock fenced: Fenced(fenced); break;
            case CodeBlock code: Code(code); break;
            case ContainerBlock inner: Blocks(inner); break;
            case LeafBlock { Inline: not null } leaf: Leaf(leaf); break;
        }
    }

    void Leaf(LeafBlock leaf)
    {
        ReadOnlySpan<char> written = Source.Blocks.Written(leaf, markdown);
        if (report.Typed && leaf is ParagraphBlock) lines.Alone(leaf, markdown);
        if (written.Contains("**", StringComparison.Ordinal) && LooseStars.IndexIn(leaf.Inline) is >= 0 and var stars)
            tallies.Add(WrittenDiagnostics.Stars, "", place(stars), "Two asterisks that were meant to make words bold are shown as written");
        // Cells hold lists as lines that <br> parts, for want of others.
        bool lined = leaf is ParagraphBlock && !inTable && WrittenLines.MayHold(written);
        if (!lined && !WrittenSigns.MayHold(written)) return;
        string text = MaskedText.Of(leaf, markdown);
        signs.Find(text, leaf.Span.Start, leaf is HeadingBlock);
        if (lined) lines.Find((ParagraphBlock)leaf, text);
    }

    /// <summary>Notes are moved to the end of a page by those who refer to them; the others go nowhere.</summary>
    void Notes(LinkReferenceDefinitionGroup definitions)
    {
        var labels = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (FootnoteLinkReferenceDefinition definition in definitions.OfType<FootnoteLinkReferenceDefinition>())
        {
            Footnote note = definition.Footnote;
            string label = Shown.Of(note.Label ?? "");
            if (!labels.Add(note.Label ?? ""))
                report.Add(WrittenDiagnostics.NoteUnused, place(definition.Span.Start), $"The note [{label}] is given twice; only the first is shown", "Give one of the two another name.");
            else if (note.Links.Count == 0)
                report.Add(WrittenDiagnostics.NoteUnused, place(definition.Span.Start), $"Nothing refers to the note [{label}]; it is not shown");
        }
    }

    void Table(Table table)
    {
        int columns = table.ColumnDefinitions.Count(c => c is not null);
        bool? outer = null;
        foreach (TableRow row in table.OfType<TableRow>())
        {
            int start = Begin(row);
            bool begins = start < markdown.Length && markdown[start] == '|';
            outer ??= begins;
            if (begins && outer == false)
                tallies.Add(WrittenDiagnostics.TableRow, "pipe", place(start), "This row begins with a |, and the header does not: its first cell is taken to be the second",
                    "Begin and end every row of the table with a |.");
            else if (!row.IsHeader && row.Skip(columns).Any(c => c.Span.Length > 0))
                tallies.Add(WrittenDiagnostics.TableRow, "cells", place(start), FormattableString.Invariant($"This row has more cells than the header, which has {columns}"),
                    "Give the header as many cells; a | inside a cell is written \\|.");
        }
        inTable = true;
        foreach (Block row in table) Blocks((ContainerBlock)row);
        inTable = false;
    }

    /// <summary>Offset of the first sign of a row; the parser lets rows begin after their first pipe.</summary>
    int Begin(TableRow row)
    {
        int at = Math.Clamp(row.Span.Start, 0, markdown.Length);
        while (at > 0 && markdown[at - 1] is not ('\n' or '\r')) at--;
        while (at < markdown.Length && markdown[at] is ' ' or '\t' or '>') at++;
        return at;
    }

    void Html(HtmlBlock html)
    {
        ReadOnlySpan<char> written = Source.Blocks.Written(html, markdown);
        if (html.Type is HtmlBlockType.Comment && !written.Contains("-->", StringComparison.Ordinal))
            tallies.Add(WrittenDiagnostics.OpenComment, "", place(html.Span.Start), "The comment that begins here has no end: all below it is on no page");
        if (!report.Typed && html.Type is not (HtmlBlockType.Comment or HtmlBlockType.ScriptPreOrStyle) && MarkdownInHtml.IndexIn(written) is >= 0 and var at)
            tallies.Add(WrittenDiagnostics.MarkdownInHtml, "", place(html.Span.Start + at), "Markdown stands directly inside HTML, where it is shown as written");
        if (html.Type is not HtmlBlockType.Comment && WrittenSigns.MayHold(written)) signs.FindTags(written.ToString(), html.Span.Start);
    }

    void Fenced(FencedCodeBlock fenced)
    {
        // Around front matter, which then is missing, that is the one mistake.
        bool around = report.Typed && place(fenced.Span.Start) == TextPosition.Start;
        if (fenced.ClosingFencedCharCount == 0 && fenced.Lines.Count > 0 && !around)
            tallies.Add(WrittenDiagnostics.OpenCode, "", place(fenced.Span.Start), "The code that begins here has no end: all below it is shown as code",
                $"Write {new string(fenced.FencedChar, Math.Max(fenced.OpeningFencedCharCount, 3))} on a line of its own where the code ends.");
    }

    /// <summary>Prose in an indented block was hardly meant as code.</summary>
    void Code(CodeBlock code)
    {
        if (report.Typed) lines.Alone(code, markdown);
        string text = code.Lines.ToString();
        if (!Prose.Is(text)) return;
        bool tab = markdown.AsSpan(0, Math.Clamp(code.Span.Start + 1, 0, markdown.Length)).LastIndexOf('\n') is var line && markdown.AsSpan(line + 1).StartsWith("\t");
        tallies.Add(WrittenDiagnostics.TextAsCode, "", place(code.Span.Start), $"This text is shown as code, because {(tab ? "a tab stands" : "more than three spaces stand")} before it");
    }
}
