using System.Runtime.CompilerServices;

namespace KnowledgeBase.Site.Tests;

/// <summary>Where the repository lies.</summary>
static class Repository
{
    public static string Root { get; } = Find();

    static string Find([CallerFilePath] string here = "")
    {
        string folder = File.Exists(here) ? Path.GetDirectoryName(here)! : AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "KnowledgeBase.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
