using KnowledgeBase.Engine.Files;

namespace KnowledgeBase.Cli.Changes;

/// <summary>Finds which files that are gone are there under another name: with the same bytes, or with at least half of the lines.</summary>
static class RenamedFiles
{
    const int MaxMebibytes = 1;
    const double Half = 0.5;

    /// <summary>The new path of each renamed file among <paramref name="asked"/>, by its old path.</summary>
    /// <param name="asked">Paths in <paramref name="before"/>.</param>
    /// <param name="before">The files as they were.</param>
    /// <param name="after">The files as they are.</param>
    /// <param name="folders">Where new files are looked for.</param>
    public static Dictionary<string, string> Between(IEnumerable<string> asked, IFileTree before, IFileTree after, IEnumerable<string> folders)
    {
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        (string Path, HashSet<string> Lines)[] gone = [.. asked.Distinct().Where(p => after.Find(p) is null).Select(p => (p, Lines(before, p))).Where(f => f.Item2.Count > 0)];
        if (gone.Length == 0) return renamed;
        (string Path, HashSet<string> Lines)[] added =
            [.. folders.SelectMany(f => after.List(f)).Where(f => f.Kind == FileKind.File && before.Find(f.Path) is null).Select(f => (f.Path, Lines(after, f.Path)))];
        foreach ((string from, string to, _) in Likenesses(gone, added).OrderByDescending(l => l.Likeness).ThenBy(l => l.From, StringComparer.Ordinal).ThenBy(l => l.To, StringComparer.Ordinal))
            if (!renamed.ContainsValue(to)) renamed.TryAdd(from, to);
        return renamed;
    }

    static IEnumerable<(string From, string To, double Likeness)> Likenesses((string Path, HashSet<string> Lines)[] gone, (string Path, HashSet<string> Lines)[] added) =>
        from old in gone
        from young in added
        where Math.Min(old.Lines.Count, young.Lines.Count) >= Half * Math.Max(old.Lines.Count, young.Lines.Count)
        let likeness = (double)old.Lines.Count(young.Lines.Contains) / Math.Max(old.Lines.Count, young.Lines.Count)
        where likeness >= Half
        select (old.Path, young.Path, likeness);

    // Bytes as letters: pictures have lines too.
    static HashSet<string> Lines(IFileTree files, string path) =>
        files.Read(path, MaxMebibytes, out _) is { } bytes ? [.. Encoding.Latin1.GetString(bytes).Split('\n').Select(l => l.TrimEnd('\r'))] : [];
}
