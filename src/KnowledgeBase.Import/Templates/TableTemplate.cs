using KnowledgeBase.Import.Drafts;
using KnowledgeBase.Import.Forms;
using KnowledgeBase.Import.Tables;

namespace KnowledgeBase.Import.Templates;

/// <summary>Writes the headings of a sheet in which each row is a document, as <see cref="TableImport"/> reads them.</summary>
public static class TableTemplate
{
    /// <summary>A CSV file with one line: what a document of the type is not complete without, but days, which editors know; then its sections, then one item of each short list. What is required has a star.</summary>
    public static byte[] Write(ContentType type, KnownValues known)
    {
        var form = Form.Of(type, known);
        IEnumerable<string> headings =
        [
            .. form.Facts.Rows.Where(row => row.IsWanted && row.Shape is not DateShape).Select(row => row.Required ? $"{row.Label}*" : row.Label),
            .. type.Sections.Where(s => s.IsWanted).Select(s => s.Required ? $"{s.Title}*" : s.Title),
            .. form.Lists.Where(list => list is { IsWanted: true, IsLines: true }).SelectMany(list => list.Rows.Where(row => row.IsWanted).Select(row => ColumnUse.Label(list, row, 1))),
        ];
        var csv = new Csv();
        csv.Line([.. headings.Select(heading => CsvField.Text(heading))]);
        return Encoding.UTF8.GetBytes(csv.ToString());
    }
}
