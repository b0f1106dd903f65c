using KnowledgeBase.Cli.CommandLine;

namespace KnowledgeBase.Cli.Files;

/// <summary>Writes files whole or not at all, and several all or none: each under another name first, then all are renamed.</summary>
static class WholeFiles
{
    /// <summary>Refuses files that are there and are not to be replaced.</summary>
    /// <param name="files">What is to be written.</param>
    /// <param name="instead">What to do where one is there, in a sentence.</param>
    /// <exception cref="UsageException">One is there, or a folder or link of its name.</exception>
    public static void Check(IEnumerable<FileToWrite> files, string instead)
    {
        foreach (FileToWrite file in files)
        {
            var there = new FileInfo(file.Path);
            if (Directory.Exists(file.Path) || there.LinkTarget is not null)
                throw new UsageException($"there is a folder or a link with the name '{file.Path}'", "Nothing was written. Move it away.");
            if (there.Exists && !file.Replaces)
                throw new UsageException($"there is already a file '{file.Path}'", $"Nothing was written. {instead}");
        }
    }

    /// <summary>Writes one file over whatever is there, with the permissions of the old one.</summary>
    /// <exception cref="IOException">It cannot be written; the old one is left as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; the old one is left as it was.</exception>
    public static void Write(string path, byte[] bytes) => Write([new FileToWrite(path, bytes, Replaces: true)]);

    /// <summary>Writes all of them and deletes those that are <paramref name="gone"/>, full paths; makes the folders they need.</summary>
    /// <exception cref="IOException">One cannot be written, or is there; everything is left as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">One may not be written; everything is left as it was.</exception>
    public static void Write(ImmutableArray<FileToWrite> files, params ImmutableArray<string> gone)
    {
        var beside = new List<string>();
        var done = new List<(string Path, byte[]? Before)>();
        try
        {
            foreach (FileToWrite file in files) beside.Add(Beside(file));
            // What goes is gone before what comes: on some disks the two differ in capitals alone.
            foreach (string path in gone)
            {
                done.Add((path, File.ReadAllBytes(path)));
                File.Delete(path);
            }
            for (int i = 0; i < files.Length; i++)
            {
                string path = files[i].Path;
                byte[]? before = files.Length > 1 && File.Exists(path) ? File.ReadAllBytes(path) : null;
                File.Move(beside[i], path, files[i].Replaces);
                done.Add((path, before));
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            foreach ((string path, byte[]? before) in done) Undo(path, before);
            throw;
        }
        finally
        {
            foreach (string name in beside) File.Delete(name);
        }
    }

    static string Beside(FileToWrite file)
    {
        string folder = Path.GetDirectoryName(file.Path)!;
        Directory.CreateDirectory(folder);
        string beside = Path.Combine(folder, $".{Path.GetFileName(file.Path)}.{Guid.NewGuid():N}.tmp");
        using (var written = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
        {
            written.Write(file.Bytes);
            written.Flush(flushToDisk: true);
        }
        if (!OperatingSystem.IsWindows() && File.Exists(file.Path)) File.SetUnixFileMode(beside, File.GetUnixFileMode(file.Path));
        return beside;
    }

    static void Undo(string path, byte[]? before)
    {
        if (before is null) File.Delete(path);
        else File.WriteAllBytes(path, before);
    }
}
