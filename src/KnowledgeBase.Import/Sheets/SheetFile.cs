using KnowledgeBase.Import.Packages;

namespace KnowledgeBase.Import.Sheets;

/// <summary>Reads a sheet from any file that is read, by the ending of its name.</summary>
static class SheetFile
{
    /// <summary>The sheet of a name, or the only one.</summary>
    /// <exception cref="RefusedFileException">It cannot be read.</exception>
    public static Sheet Read(byte[] bytes, string file, string? sheet) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".xlsx" or ".xltx" => WorkbookFile.Read(bytes, file, sheet),
        ".csv" or ".tsv" or ".txt" => CsvFile.Read(bytes, file),
        _ => throw new RefusedFileException(ImportRefusals.OtherKind(file, bytes)),
    };
}
