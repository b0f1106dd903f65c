using System.Text.Unicode;

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
        int mark = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        if (Text(bytes[mark..], mark, report) is not { } text) return null;
        var source = new SourceText(text);
        return ReportControls(source, report) ? null : InvisibleCharacters.LeftOut(source, report);
    }

    static string? Text(ReadOnlySpan<byte> bytes, int skipped, FileReport report)
    {
        if (bytes.IsEmpty) return "";
        char[] buffer = new char[bytes.Length];
        if (Utf8.ToUtf16(bytes, buffer, out int read, out int written, replaceInvalidSequences: false) ==
            System.Buffers.OperationStatus.Done)
            return new string(buffer, 0, written);
        TextPosition place = new SourceText(new string(buffer, 0, written)).PositionAt(written);
        report.Add(SourceDiagnostics.NotUtf8, place, string.Create(CultureInfo.InvariantCulture,
            $"The byte 0x{bytes[read]:X2} at offset {skipped + read} is not UTF-8"));
        return null;
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
