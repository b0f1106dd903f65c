using KnowledgeBase.Import.Reporting;

namespace KnowledgeBase.Import.Packages;

/// <summary>What a file is by its first bytes, whatever its name says.</summary>
static class FileKind
{
    static ReadOnlySpan<byte> OleSignature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    // Names inside a compound file are UTF-16.
    static ReadOnlySpan<byte> EncryptedPackage => "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8;

    /// <summary>True for the container that Word and Excel files are packed in, and so are many others.</summary>
    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes is [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..];

    /// <summary>True for the container of the old Word and Excel, and of files with a password.</summary>
    public static bool IsOle(ReadOnlySpan<byte> bytes) => bytes.StartsWith(OleSignature);

    /// <summary>Why a file that is no zip cannot be a document of <paramref name="wanted"/>: <c>.docx</c>, <c>.xlsx</c>, <c>.csv</c>.</summary>
    public static Diagnostic Refusal(ReadOnlySpan<byte> bytes, string file, string wanted)
    {
        string program = wanted == ".docx" ? "Word" : "Excel";
        if (IsOle(bytes))
            return bytes.IndexOf(EncryptedPackage) >= 0
                ? ImportDiagnostics.Protected.At(file, "the file is protected by a password, and cannot be read")
                : ImportDiagnostics.OtherFormat.At(file, $"this is a document of the old {program} (before 2007)", $"Open it in {program}, choose Save As, {wanted}, and import that.");
        string? other = bytes switch
        {
            [] => "the file is empty",
            _ when IsZip(bytes) => "this is a workbook or an archive, whatever its name says",
            _ when bytes.StartsWith("%PDF"u8) => "this is a PDF, from which no text can be taken reliably",
            _ when bytes.StartsWith("{\\rtf"u8) => "this is rich text (.rtf)",
            _ when bytes.TrimStart(" \t\r\n\uFEFF"u8) is [(byte)'<', ..] => "this is a web page or XML",
            _ => null,
        };
        return other is null
            ? ImportDiagnostics.Damaged.At(file, $"this is not a {wanted} file, or it is damaged at its beginning")
            : ImportDiagnostics.OtherFormat.At(file, other, $"Open it in {program}, choose Save As, {wanted}, and import that.");
    }
}
