using KnowledgeBase.Engine.Running;

namespace KnowledgeBase.Engine.Publish;

/// <summary>A build replaces its output folder whole, so it must be sure that the folder is its own.</summary>
static class OutputGuard
{
    /// <exception cref="RunStoppedException">The folder holds the knowledge base, is a link, or holds files that no build made.</exception>
    public static void Check(string site, string root)
    {
        string inside = Path.GetFullPath(site) + Path.DirectorySeparatorChar;
        if ((Path.GetFullPath(root) + Path.DirectorySeparatorChar).StartsWith(inside, StringComparison.Ordinal))
            Stop(site, "holds the knowledge base itself");
        var folder = new DirectoryInfo(site);
        if (File.Exists(site)) Stop(site, "is a file");
        if (folder.LinkTarget is not null) Stop(site, "is a symbolic link");
        if (folder.Exists && !File.Exists(Path.Combine(site, Generation.File)) && folder.EnumerateFileSystemInfos().Any())
            Stop(site, "holds files that no build made");
    }

    static void Stop(string site, string why) =>
        throw new RunStoppedException(StopReason.Environment, $"{site} {why}, and a build would replace it", "Name another folder with --output, or empty this one.");
}
