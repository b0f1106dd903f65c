using KnowledgeBase.Cli.CommandLine;

namespace KnowledgeBase.Cli.Importing;

/// <summary>The file that is imported.</summary>
/// <param name="Path">As typed, for messages.</param>
/// <param name="Bytes">The whole file; null for one that is too large to be read.</param>
sealed record ImportFile(string Path, byte[]? Bytes)
{
    // What any import takes, and a little more: one that is too large is told so by who reads it.
    const long MostBytes = 64 << 20;

    /// <summary>The ending of its name, in small letters: <c>.docx</c>.</summary>
    public string Extension => System.IO.Path.GetExtension(Path).ToLowerInvariant();

    /// <exception cref="UsageException">There is none.</exception>
    public static ImportFile Read(string typed, Terminal terminal)
    {
        string full = System.IO.Path.GetFullPath(typed, terminal.Folder);
        if (Directory.Exists(full)) throw new UsageException($"FILE: '{typed}' is a folder", "Name one file.");
        if (!File.Exists(full)) throw new UsageException($"FILE: there is no file '{typed}' (looked for {full})");
        return new ImportFile(typed, new FileInfo(full).Length > MostBytes ? null : File.ReadAllBytes(full));
    }
}
