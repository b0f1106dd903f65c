using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KnowledgeBase.Import.Word;

/// <summary>Reads a document from top to bottom: paragraphs, lists, tables; text boxes behind the paragraph they hang on.</summary>
sealed class BlockReader(InlineReader inline, WordStyles styles, WordLists lists, WordGraphics graphics, LeftOut leftOut)
{
    const string TypedBullets = "•·▪●○◦‣∙";

    int number;

    /// <summary>The blocks of a body, a cell, a note or a box.</summary>
    public ImmutableArray<WordBlock> Read(OpenXmlElement parent)
    {
        var blocks = new List<WordBlock>();
        foreach (OpenXmlElement child in parent.ChildElements) Element(child, blocks);
        return [.. blocks];
    }

    void Element(OpenXmlElement element, List<WordBlock> blocks)
    {
        switch (element)
        {
            case Paragraph paragraph:
                Paragraph(paragraph, blocks);
                break;
            case Table table:
                blocks.Add(new WordTable(number + 1, [.. Rows(table)]));
                break;
            case SdtBlock control when !IsContents(control):
                if (control.SdtProperties?.GetFirstChild<ShowingPlaceholder>() is null && control.SdtContentBlock is { } content) blocks.AddRange(Read(content));
                break;
            case CustomXmlBlock:
                blocks.AddRange(Read(element));
                break;
            case AlternateContent alternate when alternate.GetFirstChild<AlternateContentChoice>() is { } choice:
                blocks.AddRange(Read(choice));
                break;
            case DocumentFormat.OpenXml.Math.Paragraph:
                leftOut.Add("an equation", "Write it in words, or as a picture.");
                break;
            case AltChunk:
                leftOut.Add("another document inside this one", "Open the document in Word and save it: Word then makes one of the two.");
                break;
        }
    }

    static bool IsContents(SdtBlock control) =>
        control.SdtProperties?.GetFirstChild<SdtContentDocPartObject>()?.DocPartGallery?.Val?.Value?.StartsWith("Table of", StringComparison.Ordinal) == true;

    void Paragraph(Paragraph paragraph, List<WordBlock> blocks)
    {
        (leftOut.Paragraph, leftOut.Start) = (++number, Drafts.CleanText.Of(paragraph.InnerText));
        inline.Read(paragraph);
        // A paragraph whose end was deleted goes on in the next one.
        bool joins = paragraph.ParagraphProperties?.ParagraphMarkRunProperties?.GetFirstChild<Deleted>() is not null;
        if (joins) leftOut.Change();
        else if (Block(paragraph.ParagraphProperties, inline.Take()) is { } block) blocks.Add(block);
        foreach (TextBoxContent box in graphics.TakeBoxes()) blocks.AddRange(Read(box));
    }

    WordParagraph? Block(ParagraphProperties? properties, List<Piece> pieces)
    {
        NumberingProperties? numbering = properties?.NumberingProperties ?? styles.Numbering(properties);
        int level = styles.HeadingLevel(properties);
        (ParagraphKind Kind, int Level, int Count)? item = level == 0 && numbering is not null ? lists.Next(numbering) : null;
        string markdown = InlineMarkdown.Of(level > 0 ? [.. pieces.Select(p => p with { Looks = p.Looks & ~Looks.Bold })] : pieces);
        if (markdown.Length == 0 || styles.IsNamed(properties, "toc ", "table of figures")) return null;
        string plain = InlineMarkdown.Plain(pieces);
        bool bold = pieces.TrueForAll(p => p.Looks.HasFlag(Looks.Bold) || string.IsNullOrWhiteSpace(p.Text));
        if (item is { } known) return new WordParagraph(number, known.Kind, known.Level, known.Count, markdown, plain, bold);
        if (level > 0) return new WordParagraph(number, ParagraphKind.Heading, level, 0, markdown.Replace('\n', ' '), plain.Replace('\n', ' '), false);
        if (styles.IsNamed(properties, "title")) return new WordParagraph(number, ParagraphKind.Title, 0, 0, markdown, plain.Replace('\n', ' '), false);
        if (TypedBullets.Contains(markdown[0], StringComparison.Ordinal) && markdown.Length > 1)
            return new WordParagraph(number, ParagraphKind.Bullet, 0, 0, markdown[1..].Trim(), plain[1..].Trim(), bold);
        return new WordParagraph(number, styles.IsNamed(properties, "quote", "intense quote") ? ParagraphKind.Quote : ParagraphKind.Text, 0, 0, markdown, plain, bold);
    }

    IEnumerable<ImmutableArray<WordCell>> Rows(OpenXmlElement table)
    {
        foreach (OpenXmlElement child in table.ChildElements)
            if (child is TableRow row)
            {
                if (row.TableRowProperties?.GetFirstChild<Deleted>() is null) yield return [.. Cells(row)];
                else leftOut.Change();
            }
            else if (child is SdtRow { SdtContentRow: { } content })
                foreach (ImmutableArray<WordCell> inner in Rows(content)) yield return inner;
    }

    IEnumerable<WordCell> Cells(OpenXmlElement row)
    {
        foreach (OpenXmlElement child in row.ChildElements)
            if (child is TableCell cell)
            {
                int first = number + 1;
                ImmutableArray<WordBlock> blocks = Read(cell);
                bool hangs = cell.TableCellProperties?.VerticalMerge is { } merge && (merge.Val is null || merge.Val.Value == MergedCellValues.Continue);
                yield return new WordCell(first, hangs ? [] : blocks);
                int span = Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, 63);
                for (int i = 1; i < span; i++) yield return new WordCell(first, []);
            }
            else if (child is SdtCell { SdtContentCell: { } content } control)
            {
                bool empty = control.SdtProperties?.GetFirstChild<ShowingPlaceholder>() is not null;
                foreach (WordCell inner in Cells(content)) yield return empty ? inner with { Blocks = [] } : inner;
            }
    }
}
