using System.Runtime.CompilerServices;

namespace KnowledgeBase.Browser.Tests.Stage;

/// <summary>Where the repository lies.</summary>
static class RepositoryFolder
{
    public static string Path { get; } = Find();

    static string Find([CallerFilePath] string here = "")
    {
        // Source paths are mapped away in some builds; the output lies below the repository too.
        string? folder = File.Exists(here) ? System.IO.Path.GetDirectoryName(here) : AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder, "KnowledgeBase.sln"))) folder = System.IO.Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests do not lie in the repository: no KnowledgeBase.sln above them.");
    }
}
