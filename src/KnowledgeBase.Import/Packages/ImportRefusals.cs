using KnowledgeBase.Import.Reporting;

namespace KnowledgeBase.Import.Packages;

/// <summary>What files are told that nobody begins to read.</summary>
public static class ImportRefusals
{
    /// <summary>One that is larger than any import takes.</summary>
    public static Diagnostic TooLarge(string file) => PackageGuard.TooLarge(file);

    /// <summary>One whose name ends like none that is read.</summary>
    public static Diagnostic OtherKind(string file, ReadOnlySpan<byte> bytes) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".docm" or ".dotm" => Macros(file, "files of this kind hold macros, which are programs", ".docx"),
        ".xlsm" or ".xltm" => Macros(file, "files of this kind hold macros, which are programs", ".xlsx"),
        ".xls" or ".xlsb" or ".ods" or ".numbers" => FileKind.IsOle(bytes) ? FileKind.Refusal(bytes, file, ".xlsx")
            : ImportDiagnostics.OtherFormat.At(file, $"a file whose name ends in '{Path.GetExtension(file)}' cannot be imported", "Open it in its program, choose Save As, .xlsx or 'CSV UTF-8', and import that."),
        ".odt" or ".rtf" or ".pages" or ".wpd" => ImportDiagnostics.OtherFormat.At(file, $"a file whose name ends in '{Path.GetExtension(file)}' cannot be imported", "Open it in its program, choose Save As, .docx, and import that."),
        ".doc" => FileKind.Refusal(bytes, file, ".docx"),
        _ => ImportDiagnostics.OtherFormat.At(file, $"a file whose name ends in '{Path.GetExtension(file)}' cannot be imported", "Save it as .docx, and import that."),
    };

    /// <summary>One with macros. <paramref name="instead"/> is the ending of a kind that holds none.</summary>
    internal static Diagnostic Macros(string file, string why, string instead) =>
        ImportDiagnostics.Macros.At(file, $"{why}; nothing of it was read", $"Save it as {instead}, which holds none, and import that.");
}
