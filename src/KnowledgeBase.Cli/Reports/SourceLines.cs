using KnowledgeBase.Engine.Files;

namespace KnowledgeBase.Cli.Reports;

/// <summary>Shows the line that a diagnostic points at, with a mark under the place.</summary>
/// <param name="files">Where the lines are read.</param>
/// <param name="width">Columns of the terminal.</param>
sealed class SourceLines(IFileTree files, int width)
{
    const int MaxMebibytes = 1;
    const int LeastWidth = 20;

    readonly Dictionary<string, SourceText?> texts = new(StringComparer.Ordinal);

    /// <summary>Two lines, the text and the mark; none when the place is a whole file or not there.</summary>
    public IEnumerable<string> Of(Location location)
    {
        if (location.Position is not { } place || Text(location.Path) is not { } text || place.Line > text.LineCount) return [];
        string number = FormattableString.Invariant($"{place.Line,5}");
        const string bar = " | ";
        ShownLine line = ShownLine.Of(Line(text, place.Line - 1), place.Column - 1).Cut(Math.Max(width - number.Length - bar.Length, LeastWidth));
        return [number + bar + line.Text, new string(' ', number.Length) + bar + line.Mark];
    }

    SourceText? Text(string path)
    {
        if (texts.TryGetValue(path, out SourceText? known)) return known;
        SourceText? text = files.Read(path, MaxMebibytes, out _) is { } bytes ? new SourceText(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF')) : null;
        texts.Add(path, text);
        return text;
    }

    static string Line(SourceText text, int line)
    {
        int end = line + 1 < text.LineCount ? text.LineStart(line + 1) : text.Text.Length;
        return text.Text[text.LineStart(line)..end].TrimEnd('\r', '\n');
    }
}
