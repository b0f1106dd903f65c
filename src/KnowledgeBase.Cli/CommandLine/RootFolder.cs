using KnowledgeBase.Engine.Configuration;

namespace KnowledgeBase.Cli.CommandLine;

/// <summary>Finds the root of the knowledge base.</summary>
static class RootFolder
{
    const string FileName = SiteOptions.FileName;

    /// <summary>The folder given, or the nearest one from <paramref name="start"/> upward that holds <c>statiq.json</c>.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static string Find(string? given, string start)
    {
        if (given is not null) return Given(Path.GetFullPath(given, start), given);
        for (string? folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
            if (IsRoot(folder)) return folder;
        throw new UsageException(
            $"there is no knowledge base here: looked for '{FileName}' in {start} and every folder above it",
            $"Go into a knowledge base, or name its folder with --root; a folder becomes one with a '{FileName}' that holds {{}} and a folder 'content'.");
    }

    static string Given(string folder, string given)
    {
        if (!Directory.Exists(folder)) throw new UsageException($"--root: there is no folder '{given}' (looked for {folder})");
        return IsRoot(folder) ? folder : throw new UsageException(
            $"--root: '{given}' is not a knowledge base: looked for {Path.Combine(folder, FileName)}",
            $"A folder becomes one with a '{FileName}' that holds {{}} and a folder 'content'.");
    }

    static bool IsRoot(string folder) => File.Exists(Path.Combine(folder, FileName));
}
