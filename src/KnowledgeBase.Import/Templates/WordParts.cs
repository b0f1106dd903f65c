using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KnowledgeBase.Import.Templates;

/// <summary>The parts that a Word document is made of.</summary>
static class WordParts
{
    const uint Short = 11906, Long = 16838;
    const int Margin = 1000, FullWidth = 5000;

    public static Paragraph Paragraph(string text) => new(Run(text));

    public static Paragraph Heading(string text) => Styled("Heading1", text);

    public static Paragraph Styled(string style, string text) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Run(text));

    public static Paragraph Strong(string text) =>
        new(new Run(new RunProperties(new Bold()), Words(text)));

    public static Run Run(string text) => text.Length == 0 ? new Run() : new Run(Words(text));

    public static TableCell Cell(OpenXmlElement content) => new(content);

    /// <summary>A table as wide as the page, with columns of these shares.</summary>
    public static Table Table(int[] percent) => new(
        new TableProperties(
            new TableStyle { Val = "TableGrid" },
            new TableWidth { Width = FullWidth.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Pct },
            new TableLayout { Type = TableLayoutValues.Fixed }),
        new TableGrid(percent.Select(p => new GridColumn { Width = (p * 96).ToString(CultureInfo.InvariantCulture) })));

    /// <summary>The first row, which is printed anew on each page.</summary>
    public static TableRow Header(IEnumerable<string> titles) =>
        new([new TableRowProperties(new TableHeader()), .. titles.Select(t => new TableCell(
            new TableCellProperties(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "E8EDEE" }), Strong(t)))]);

    /// <summary>A4.</summary>
    public static SectionProperties Page(bool wide) => new(
        new PageSize
        {
            Width = wide ? Long : Short,
            Height = wide ? Short : Long,
            Orient = wide ? PageOrientationValues.Landscape : PageOrientationValues.Portrait,
        },
        new PageMargin { Top = Margin, Bottom = Margin, Left = (uint)Margin, Right = (uint)Margin, Header = 500, Footer = 500, Gutter = 0 });

    static Text Words(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };
}
