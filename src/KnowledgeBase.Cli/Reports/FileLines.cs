using KnowledgeBase.Engine.Files;

namespace KnowledgeBase.Cli.Reports;

/// <summary>The lines that diagnostics point at; every file is read once.</summary>
/// <param name="files">Where they are read.</param>
sealed class FileLines(IFileTree files)
{
    const int MaxMebibytes = 1;

    readonly Dictionary<string, SourceText?> texts = new(StringComparer.Ordinal);

    /// <summary>The line of a place, without its end; null when the place is a whole file or not there.</summary>
    public string? At(Location location) =>
        location.Position is { } place && Text(location.Path) is { } text && place.Line <= text.LineCount ? text.Line(place.Line - 1).ToString() : null;

    SourceText? Text(string path)
    {
        if (texts.TryGetValue(path, out SourceText? known)) return known;
        SourceText? text = files.Read(path, MaxMebibytes, out _) is { } bytes ? new SourceText(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF')) : null;
        texts.Add(path, text);
        return text;
    }
}
