using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Import.Sheets;

namespace KnowledgeBase.Cli.Importing;

/// <summary>What columns are for, as said on the command line.</summary>
static class ColumnMap
{
    const long Largest = 1 << 20;

    /// <summary>Reads <c>heading=field</c>, and files that hold such lines as two columns.</summary>
    /// <exception cref="UsageException">One is neither.</exception>
    public static ImmutableArray<(string Heading, string Field)> Read(IEnumerable<string> said, Terminal terminal) =>
        [.. said.SelectMany(one => one.IndexOf('=', StringComparison.Ordinal) is > 0 and int at ? [(one[..at].Trim(), one[(at + 1)..].Trim())] : File(one, terminal))];

    static List<(string, string)> File(string typed, Terminal terminal)
    {
        string path = Path.GetFullPath(typed, terminal.Folder);
        if (!System.IO.File.Exists(path))
            throw new UsageException($"--map: '{typed}' is neither a heading with its field nor a file", "Write: --map \"Name of project=Title\"");
        string text = new FileInfo(path).Length > Largest ? "" : SheetText.Of(System.IO.File.ReadAllBytes(path), path, null);
        if (text.Length == 0) throw new UsageException($"--map: '{typed}' cannot be read as a list of headings and fields", "Save it as CSV, with a heading and a field in each line.");
        var reader = new CsvReader(text.TrimStart('\uFEFF'));
        var map = new List<(string, string)>();
        while (reader.Next() is { } row) map.Add((row[0].Text.Trim(), row.Count > 1 ? row[1].Text.Trim() : ""));
        return map;
    }
}
