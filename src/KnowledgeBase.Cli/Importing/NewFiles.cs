using KnowledgeBase.Cli.CommandLine;

namespace KnowledgeBase.Cli.Importing;

/// <summary>A file to be written.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Bytes">The whole file.</param>
sealed record NewFileOf(string Path, byte[] Bytes);

/// <summary>Writes files all or none: each under another name first, then all are renamed.</summary>
static class NewFiles
{
    /// <summary>Refuses files that are there, unless <paramref name="force"/> says to replace them.</summary>
    /// <exception cref="UsageException">One is there, or a folder or link of its name.</exception>
    public static void Check(IEnumerable<NewFileOf> files, bool force)
    {
        foreach (NewFileOf file in files)
        {
            var there = new FileInfo(file.Path);
            if (Directory.Exists(file.Path) || there.LinkTarget is not null)
                throw new UsageException($"there is a folder or a link with the name '{file.Path}'", "Nothing was written. Name another place with --output.");
            if (there.Exists && !force)
                throw new UsageException($"there is already a file '{file.Path}'", "Nothing was written. Name another folder with --output, or replace it with --force.");
        }
    }

    /// <summary>Writes them.</summary>
    /// <exception cref="UsageException">One is there.</exception>
    /// <exception cref="IOException">One cannot be written; none of them is left.</exception>
    public static void Write(ImmutableArray<NewFileOf> files, bool force)
    {
        Check(files, force);
        var begun = new List<(string From, string To)>();
        try
        {
            foreach (NewFileOf file in files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file.Path)!);
                string beside = Path.Combine(Path.GetDirectoryName(file.Path)!, $".{Path.GetFileName(file.Path)}.{Path.GetRandomFileName()}");
                begun.Add((beside, file.Path));
                File.WriteAllBytes(beside, file.Bytes);
            }
            foreach ((string from, string to) in begun) File.Move(from, to, overwrite: force);
        }
        finally
        {
            foreach ((string from, _) in begun) File.Delete(from);
        }
    }
}
