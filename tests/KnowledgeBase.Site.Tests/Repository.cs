using System.Runtime.CompilerServices;

namespace KnowledgeBase.Site.Tests;

/// <summary>Where the repository lies.</summary>
static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The settings of the real content, with somebody to write to.</summary>
    public static string Settings => File.ReadAllText(Path.Combine(Root, "statiq.json"))
        .Replace("\"Language\"", "\"Contact\": \"knowledge@example.org\", \"Language\"", StringComparison.Ordinal);

    /// <summary>Copies a folder with everything in it.</summary>
    public static void Copy(string folder, string to)
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }

    static string Find([CallerFilePath] string here = "")
    {
        string folder = File.Exists(here) ? Path.GetDirectoryName(here)! : AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "KnowledgeBase.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
