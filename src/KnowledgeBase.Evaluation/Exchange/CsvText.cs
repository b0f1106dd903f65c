namespace KnowledgeBase.Evaluation.Exchange;

/// <summary>The text in the bytes of a CSV file, which is UTF-8; what spreadsheets save instead is named.</summary>
internal static class CsvText
{
    const string SaveAs = "In Excel choose Save As and 'CSV UTF-8 (Comma delimited)'; in Numbers and LibreOffice export to CSV with the text encoding UTF-8.";

    /// <summary>Null when they are not UTF-8, and then why.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, out InputMistake? mistake)
    {
        mistake = null;
        if (OtherFile(bytes) is { } other) mistake = new(TextPosition.Start, other) { Hint = SaveAs };
        else if (Utf8Text.Decode(bytes, out WrongByte wrong) is { } text) return text;
        else mistake = new(wrong.Position, string.Create(CultureInfo.InvariantCulture, $"this is not UTF-8: the byte {wrong.Value:X2}{InWindows(wrong.Value)}")) { Hint = SaveAs };
        return null;
    }

    /// <summary>What a file is that begins in a way no CSV file does; null for any other.</summary>
    static string? OtherFile(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..] => "this is UTF-16, which Excel calls 'Unicode Text', and not UTF-8",
        [(byte)'P', (byte)'K', 3, 4, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..] => "this is a workbook of a spreadsheet, and not a CSV file",
        _ => null,
    };

    /// <summary>Latin letters are the same in ISO 8859-1 and Windows-1252.</summary>
    static string InWindows(byte value) => value >= 0xA1 ? $" may be the letter '{(char)value}' of Windows-1252" : " may be a sign of Windows-1252";
}
