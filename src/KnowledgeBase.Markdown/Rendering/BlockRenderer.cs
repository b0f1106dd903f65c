using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Syntax;

namespace KnowledgeBase.Markdown.Rendering;

/// <summary>Writes blocks of Markdown.</summary>
/// <param name="writer">Where to.</param>
/// <param name="inlines">Writes what stands in their lines.</param>
/// <param name="html">Takes an author's own HTML.</param>
/// <param name="anchors">Gives ids to headings inside other blocks.</param>
/// <param name="ids">Ids that the author gave to headings.</param>
/// <param name="directions">Directions of blocks.</param>
/// <param name="place">Where an offset of the body stands in the file.</param>
sealed class BlockRenderer(
    BalancedWriter writer, InlineRenderer inlines, RawHtml html, AnchorNames anchors, HeadingIds ids, Directions directions, Func<int, TextPosition> place)
{
    /// <summary>Writes one block.</summary>
    public void One(Block block)
    {
        switch (block)
        {
            case LinkReferenceDefinitionGroup or LinkReferenceDefinition or Abbreviation or BlankLineBlock: break;
            case ParagraphBlock paragraph: Paragraph(paragraph); break;
            case HeadingBlock heading: Heading(heading); break;
            case ThematicBreakBlock: writer.Rule(); break;
            case HtmlBlock raw: Html(raw); break;
            case CodeBlock code: Code(code); break;
            case ListBlock list: List(list); break;
            case AlertBlock alert: Alert(alert); break;
            case QuoteBlock quote: Container("blockquote", quote, directions.OfContainer(quote)); break;
            case Table table: new TableRenderer(writer, this, directions).Write(table); break;
            case DefinitionList list: Container("dl", list, directions.OfContainer(list)); break;
            case DefinitionItem item: Definition(item); break;
            case FootnoteGroup notes: Notes(notes); break;
            case ContainerBlock container: Children(container); break;
            case LeafBlock leaf: inlines.Children(leaf.Inline); break;
        }
    }

    /// <summary>Writes all blocks of a container; an author's elements end with it.</summary>
    public void Children(ContainerBlock container)
    {
        foreach (Block block in container) One(block);
    }

    /// <summary>Writes a paragraph's text without the paragraph.</summary>
    public void Bare(ParagraphBlock paragraph)
    {
        int depth = writer.Depth;
        Text(paragraph);
        writer.CloseTo(depth);
    }

    void Container(string name, ContainerBlock container, string attributes = "")
    {
        int handle = writer.Open(HtmlElement.Of(name), attributes);
        Children(container);
        writer.Close(handle);
    }

    void Paragraph(ParagraphBlock paragraph)
    {
        if (paragraph.Parent is ListItemBlock { Parent: ListBlock { IsLoose: false } })
        {
            Bare(paragraph);
            return;
        }
        int handle = writer.Open(HtmlElement.Of("p"), directions.OfText(paragraph));
        int inside = writer.Depth;
        Text(paragraph);
        // What the paragraph's own HTML opened ends with it, even when that HTML ended the paragraph early.
        writer.CloseTo(inside);
        writer.Close(handle);
        writer.CloseTo(inside - 1);
    }

    void Text(LeafBlock block)
    {
        if (block.Inline is not null) inlines.Children(block.Inline);
        else Lines(block);
    }

    void Lines(LeafBlock block)
    {
        StringLineGroup lines = block.Lines;
        for (int i = 0; i < lines.Count; i++)
        {
            writer.Text(lines.Lines[i].Slice.AsSpan());
            if (i + 1 < lines.Count || block is CodeBlock) writer.Text("\n");
        }
    }

    void Heading(HeadingBlock heading)
    {
        string id = anchors.ForHeading(InlineText.Of(heading.Inline), ids.Of(heading));
        int handle = writer.Open(HtmlElement.Of(FormattableString.Invariant($"h{Math.Clamp(heading.Level, 1, 6)}")), Attribute("id", id) + directions.OfText(heading));
        inlines.Children(heading.Inline);
        writer.Close(handle);
    }

    void Html(HtmlBlock block)
    {
        (string text, Func<int, TextPosition> placeIn) = HtmlLines.Join(block, place);
        html.Write(text, placeIn);
        writer.EndLine();
    }

    void Code(CodeBlock code)
    {
        string language = (code as FencedCodeBlock)?.Info ?? "";
        bool known = language.Length is > 0 and <= 30 && language.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '#' or '_' or '.');
        string attribute = known ? $" class=\"language-{LanguageName(language)}\"" : "";
        int box = writer.Open(HtmlElement.Of("pre"), " tabindex=\"0\"");
        int handle = writer.Open(HtmlElement.Of("code"), attribute);
        Lines(code);
        writer.Close(handle);
        writer.Close(box);
    }

    static string LanguageName(string language) => string.Concat(language.ToLowerInvariant().Select(c => c switch
    {
        '#' => "sharp",
        '_' or '.' => "-",
        _ => c.ToString(),
    }));

    void List(ListBlock list)
    {
        string start = list.IsOrdered && int.TryParse(list.OrderedStart, out int first) && first != 1
            ? FormattableString.Invariant($" start=\"{first}\"")
            : "";
        int handle = writer.Open(HtmlElement.Of(list.IsOrdered ? "ol" : "ul"), start + directions.OfContainer(list));
        foreach (Block item in list) Container("li", (ContainerBlock)item, item is ListItemBlock and [ParagraphBlock text, ..] && !list.IsLoose ? directions.OfText(text) : "");
        writer.Close(handle);
    }

    void Alert(AlertBlock alert)
    {
        string? title = alert.Kind.ToString().ToUpperInvariant() switch
        {
            "NOTE" => "Note",
            "TIP" => "Tip",
            "IMPORTANT" => "Important",
            "WARNING" => "Warning",
            "CAUTION" => "Caution",
            _ => null,
        };
        if (title is null)
        {
            Container("blockquote", alert);
            return;
        }
        int handle = writer.Open(HtmlElement.Of("div"), $" class=\"alert alert-{title.ToLowerInvariant()}\" role=\"note\"");
        int heading = writer.Open(HtmlElement.Of("p"), " class=\"alert-title\"");
        writer.Text(title);
        writer.Close(heading);
        Children(alert);
        writer.Close(handle);
    }

    void Definition(DefinitionItem item)
    {
        foreach (Block term in item.OfType<DefinitionTerm>())
        {
            int handle = writer.Open(HtmlElement.Of("dt"), directions.OfText(term));
            Text((LeafBlock)term);
            writer.Close(handle);
        }
        Block[] blocks = [.. item.Where(b => b is not DefinitionTerm)];
        bool bare = blocks is [ParagraphBlock];
        int definition = writer.Open(HtmlElement.Of("dd"), bare ? directions.OfText(blocks[0]) : "");
        foreach (Block block in blocks)
        {
            if (bare) Bare((ParagraphBlock)block);
            else One(block);
        }
        writer.Close(definition);
    }

    void Notes(FootnoteGroup notes)
    {
        int list = writer.Open(HtmlElement.Of("ol"), " class=\"notes\"");
        foreach (Footnote note in notes.OfType<Footnote>())
            Container("li", note, Attribute("id", anchors.Keep(FormattableString.Invariant($"note-{note.Order}"))));
        writer.Close(list);
    }

    static string Attribute(string name, string value)
    {
        StringBuilder attribute = new System.Text.StringBuilder().Append(' ').Append(name).Append("=\"");
        HtmlEncoder.Append(attribute, value);
        return attribute.Append('"').ToString();
    }
}
