using KnowledgeBase.Cli.CommandLine;

namespace KnowledgeBase.Cli.Renaming;

/// <summary>Finds what a person means who names a document or a folder: by its path from here or from the root, with or without <c>.md</c>, by id, by type and id, or by address.</summary>
static class DocumentName
{
    /// <summary>The path of the one document or folder.</summary>
    /// <param name="argument">How the command calls it.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="site">All documents.</param>
    /// <param name="session">Where it was typed.</param>
    /// <exception cref="UsageException">There is none, or there are several.</exception>
    public static string Find(string argument, string typed, SiteModel site, Session session)
    {
        string[] paths = [.. Paths(typed, session)];
        if (site.Documents.FirstOrDefault(d => paths.Contains(d.Document.Path) || paths.Contains(Bare(d.Document.Path))) is { } there) return there.Document.Path;
        if (Array.Find(paths, path => Directory.Exists(Path.Combine(session.Root, path)) && site.Documents.Any(d => d.Document.Path.StartsWith(path + "/", StringComparison.Ordinal))) is { } folder) return folder;
        SiteDocument[] named = [.. site.Documents.Where(d => IsNamed(d, typed))];
        return named switch
        {
            [{ } one] => one.Document.Path,
            [] => throw None(argument, typed, site),
            _ => throw new UsageException($"{argument}: several documents have the id '{typed}'", $"Write one of: {string.Join(", ", named.Select(d => $"{d.Type}/{d.Id}"))}."),
        };
    }

    /// <summary>The paths from the root that a path can mean: from where it is typed, or from the root.</summary>
    public static IEnumerable<string> Paths(string typed, Session session) =>
        from folder in new[] { session.Terminal.Folder, session.Root }.Distinct()
        let relative = Path.GetRelativePath(session.Root, Path.GetFullPath(typed, folder)).Replace('\\', '/').TrimEnd('/')
        where relative is not ("." or "..") && !relative.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(relative)
        select relative;

    static bool IsNamed(SiteDocument document, string typed) =>
        document.Id == typed || $"{document.Type}/{document.Id}" == typed || document.Document.Name == typed || Bare(document.Document.Name) == typed ||
        typed.Contains('/', StringComparison.Ordinal) && document.Address.Path.Trim('/') == typed.Trim('/');

    static UsageException None(string argument, string typed, SiteModel site)
    {
        string old = typed.Trim('/');
        SiteRedirect? moved = site.Redirects.FirstOrDefault(r => r.From.Path.Trim('/') is var from && (from == old || from.EndsWith("/" + old, StringComparison.Ordinal)));
        return new UsageException($"{argument}: there is no document '{typed}'", moved is not null
            ? $"It was moved: {moved.To.Path.Trim('/')} is its name now."
            : Nearest.Hint(typed, site.Documents.SelectMany(d => new[] { d.Id, d.Document.Path, d.Document.Name })) ?? "Write its id, or the path of its file.");
    }

    static string Bare(string path) => Path.ChangeExtension(path, null);
}
