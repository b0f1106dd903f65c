namespace KnowledgeBase.Markdown.Source;

/// <summary>Bytes to text, strictly: nothing is guessed or replaced.</summary>
static class SourceDecoder
{
    /// <summary>The largest file that is read, in bytes.</summary>
    const int MaxBytes = 1024 * 1024;

    /// <summary>The text of a file without its byte order mark and what nobody sees, or null when the bytes are not text, which is reported.</summary>
    public static SourceText? Decode(ReadOnlySpan<byte> bytes, FileReport report)
    {
        if (bytes.Length > MaxBytes)
        {
            report.Add(SourceDiagnostics.TooLarge, null, string.Create(CultureInfo.InvariantCulture,
                $"The file has {bytes.Length} bytes, more than the {MaxBytes} that are read"));
            return null;
        }
        if (Utf8Text.Decode(bytes, out WrongByte wrong) is not { } text)
        {
            report.Add(SourceDiagnostics.NotUtf8, wrong.Position, string.Create(CultureInfo.InvariantCulture,
                $"The byte 0x{wrong.Value:X2} at offset {wrong.Offset} is not UTF-8"));
            return null;
        }
        var source = new SourceText(text);
        return ReportControls(source, report) ? null : InvisibleCharacters.LeftOut(source, report);
    }

    static bool ReportControls(SourceText source, FileReport report)
    {
        int at = ControlCharacters.IndexIn(source.Text);
        if (at < 0) return false;
        report.Add(SourceDiagnostics.ControlCharacter, source.PositionAt(at),
            $"The file holds the control character {ControlCharacters.Name(source.Text[at])}");
        return true;
    }
}
