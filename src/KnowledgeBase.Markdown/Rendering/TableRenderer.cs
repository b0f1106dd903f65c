using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace KnowledgeBase.Markdown.Rendering;

/// <summary>Writes Markdown tables, in a box that scrolls on narrow screens.</summary>
sealed class TableRenderer(BalancedWriter writer, BlockRenderer blocks, Directions directions)
{
    /// <summary>Writes one table.</summary>
    public void Write(Table table)
    {
        int box = writer.Open(HtmlElement.Of("table"), directions.OfContainer(table), writer.TableStart(), "</div>");
        bool? inHead = null;
        int part = 0;
        foreach (TableRow row in table.OfType<TableRow>())
        {
            if (inHead != row.IsHeader)
            {
                writer.Close(part);
                part = writer.Open(HtmlElement.Of(row.IsHeader ? "thead" : "tbody"));
                inHead = row.IsHeader;
            }
            Row(table, row);
        }
        writer.Close(part);
        writer.Close(box);
    }

    void Row(Table table, TableRow row)
    {
        int handle = writer.Open(HtmlElement.Of("tr"));
        for (int i = 0; i < row.Count; i++)
        {
            var cell = (TableCell)row[i];
            int column = cell.ColumnIndex >= 0 && cell.ColumnIndex < table.ColumnDefinitions.Count ? cell.ColumnIndex : Math.Min(i, table.ColumnDefinitions.Count - 1);
            int open = writer.Open(HtmlElement.Of(row.IsHeader && !IsEmpty(cell) ? "th" : "td"), (column < 0 ? "" : Alignment(table.ColumnDefinitions[column].Alignment)) + directions.OfText(cell));
            if (cell is [ParagraphBlock paragraph]) blocks.Bare(paragraph);
            else blocks.Children(cell);
            writer.Close(open);
        }
        writer.Close(handle);
    }

    // The corner above the names of rows heads nothing: readers' software would announce an empty heading.
    static bool IsEmpty(TableCell cell) => cell is [] or [ParagraphBlock { Inline: null or { FirstChild: null } }];

    static string Alignment(TableColumnAlign? alignment) => alignment switch
    {
        TableColumnAlign.Center => " class=\"center\"",
        TableColumnAlign.Right => " class=\"right\"",
        _ => "",
    };
}
