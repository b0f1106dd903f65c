using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using KnowledgeBase.Import.Packages;
using KnowledgeBase.Import.Reporting;
using Tab = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace KnowledgeBase.Import.Sheets;

/// <summary>Opens a workbook of anybody and reads one of its sheets.</summary>
static class WorkbookFile
{
    const int MostNames = 8;

    /// <summary>Reads the sheet of a name, or the only one that is filled.</summary>
    /// <exception cref="RefusedFileException">The file is none, or not safe, or damaged; there is no such sheet, or several to choose from.</exception>
    public static Sheet Read(byte[] bytes, string file, string? wanted)
    {
        PackageGuard.Check(bytes, file, ".xlsx");
        try
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false, SafeOpening.Settings);
            return document.WorkbookPart is { Workbook: { } workbook } book ? Read(book, workbook, file, wanted) : throw Damaged(file);
        }
        catch (Exception error) when (SafeOpening.IsOfFile(error))
        {
            throw Damaged(file);
        }
    }

    static Sheet Read(WorkbookPart book, Workbook workbook, string file, string? wanted)
    {
        List<CellText> texts = [];
        if (book.SharedStringTablePart is { } shared)
        {
            using Stream part = shared.GetStream(FileMode.Open, FileAccess.Read);
            texts = SharedTexts.Read(part);
        }
        var formats = new CellFormats(book.WorkbookStylesPart?.Stylesheet);
        bool from1904 = workbook.WorkbookProperties?.Date1904?.Value ?? false;
        Tab[] tabs = [.. workbook.Sheets?.Elements<Tab>().Where(t => t.Id?.Value is not null && t.Name?.Value is not null) ?? []];
        Tab[] meant = wanted is null ? [.. tabs.Where(IsSeen)] : [.. tabs.Where(t => string.Equals(t.Name!.Value, wanted, StringComparison.OrdinalIgnoreCase)).Take(1)];
        Sheet[] filled = [.. meant.Select(Sheet).OfType<Sheet>().Where(s => wanted is not null || !s.Rows.IsEmpty)];
        return filled is [var only] ? only : throw Choose(file, wanted, filled.Length > 0 ? [.. filled.Select(s => s.Name)] : [.. tabs.Select(t => t.Name!.Value!)], filled.Length > 0);

        Sheet? Sheet(Tab tab)
        {
            if (!book.TryGetPartById(tab.Id!.Value!, out OpenXmlPart? part) || part is not WorksheetPart sheet) return null;
            using Stream xml = sheet.GetStream(FileMode.Open, FileAccess.Read);
            return new SheetReader(file, texts, formats, from1904).Read(tab.Name!.Value!, xml);
        }
    }

    static bool IsSeen(Tab tab) => tab.State?.Value is not { } state || state == SheetStateValues.Visible;

    static RefusedFileException Choose(string file, string? wanted, string[] names, bool several)
    {
        string there = FirstFew.Of([.. names.Select(n => $"'{n}'")], MostNames);
        if (wanted is not null)
            return new(ImportDiagnostics.WhichColumns.At(file, $"there is no sheet '{wanted}'; there is {there}", Nearest.Hint(wanted, names)));
        return several
            ? new(ImportDiagnostics.WhichColumns.At(file, $"several sheets are filled: {there}", $"Say which one is meant, such as: --sheet \"{names[0]}\""))
            : new(ImportDiagnostics.WhichColumns.At(file, "no sheet that can be seen holds anything"));
    }

    static RefusedFileException Damaged(string file) => new(ImportDiagnostics.Damaged.At(file, "the file is damaged, and cannot be read"));
}
