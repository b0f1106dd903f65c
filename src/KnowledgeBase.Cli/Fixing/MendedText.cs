using KnowledgeBase.Cli.Files;

namespace KnowledgeBase.Cli.Fixing;

/// <summary>Writes edits into the bytes of a file and leaves all others as they are: byte order mark, line ends, the end of the file.</summary>
static class MendedText
{
    /// <summary>The file with all edits that do not overlap an earlier one; null when it is not text.</summary>
    public static byte[]? Of(ReadOnlySpan<byte> bytes, IEnumerable<Edit> edits)
    {
        if (Utf8Text.Decode(bytes, out _) is not { } text) return null;
        var placed = new PlacedText(text);
        string newline = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var mended = new StringBuilder(text.Length);
        int done = 0;
        foreach (Edit edit in edits.Distinct().OrderBy(e => e.Start).ThenBy(e => e.End))
        {
            int start = placed.Offset(edit.Start), end = placed.Offset(edit.End);
            if (start < done || end < start) continue;
            mended.Append(text, done, start - done).Append(edit.Text.Replace("\n", newline, StringComparison.Ordinal));
            done = end;
        }
        byte[] written = Encoding.UTF8.GetBytes(mended.Append(text, done, text.Length - done).ToString());
        return bytes.StartsWith(Encoding.UTF8.Preamble) ? [.. Encoding.UTF8.Preamble, .. written] : written;
    }
}
