namespace KnowledgeBase.Cli.CommandLine;

/// <summary>Where a knowledge base lies in the git repository around it: code hosts name files from the top of the repository.</summary>
static class RepositoryFolder
{
    /// <summary>Path of <paramref name="root"/> from the top of its repository, with a slash at its end; empty when it is the top, or in none.</summary>
    public static string Of(string root)
    {
        for (string? folder = root; folder is not null; folder = Path.GetDirectoryName(folder))
            if (Path.Exists(Path.Combine(folder, ".git")))
                return folder == root ? "" : Path.GetRelativePath(folder, root).Replace('\\', '/') + "/";
        return "";
    }
}
