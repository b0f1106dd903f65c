using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Git;
using KnowledgeBase.Engine;
using KnowledgeBase.Engine.Configuration;
using KnowledgeBase.Engine.Scan;

namespace KnowledgeBase.Cli.Commands;

/// <summary>The files and folders that a check was asked about, by their paths from the root; none means everything.</summary>
sealed record AskedPaths(ImmutableArray<string> Paths)
{
    /// <summary>Understands what was typed; what was there when the change began, and is gone, can be asked about too.</summary>
    /// <exception cref="UsageException">A path is not there, or not in the knowledge base.</exception>
    public static AskedPaths Of(string[] typed, Session session, ChangeStart? start = null) => new([.. typed.Select(p => RootRelative(p, session, start))]);

    /// <summary>True when everything is meant.</summary>
    public bool Everything => Paths.Length == 0;

    /// <summary>True where content alone is meant, and not all that pages are made of.</summary>
    public bool AreContentOf(SiteOptions options) => !Everything && Paths.All(options.IsContent);

    /// <summary>To be called once the settings are known.</summary>
    /// <exception cref="UsageException">Nothing at a path is ever read, so that nothing could be said about it.</exception>
    public void CheckAreRead(SiteOptions options)
    {
        foreach (string path in Paths)
            if (ContentArea.Refusal(path, options) is { } why)
                throw new UsageException($"PATH: '{path}' is not part of the content: {why}");
    }

    /// <summary>What <paramref name="report"/> says about the paths: at them, in the files that documents there name, and where a document names them.</summary>
    public ImmutableArray<Diagnostic> Of(BuildReport report)
    {
        if (Everything) return report.Diagnostics;
        Func<string, bool> isIn = In(report);
        HashSet<Location> naming = [.. report.FileLinks.Where(l => IsAsked(l.To)).Select(l => new Location(l.From, l.At))];
        return [.. report.Diagnostics.Where(d => IsOfAll(d) || isIn(d.Location.Path) || naming.Contains(d.Location))];
    }

    /// <summary>True for the paths, and for the files that documents there name.</summary>
    public Func<string, bool> In(BuildReport report)
    {
        HashSet<string> named = [.. report.FileLinks.Where(l => IsAsked(l.From)).Select(l => l.To)];
        return path => IsAsked(path) || named.Contains(path);
    }

    // Settings, what no single file is to blame for, and files whose names may not be told.
    static bool IsOfAll(Diagnostic diagnostic) =>
        !diagnostic.Location.Path.Contains('/', StringComparison.Ordinal) || HiddenValues.IsCovered(diagnostic.Location.Path);

    /// <summary>True for a path that was asked about, by itself or with a folder above it, and for every path where everything is meant.</summary>
    public bool IsMeant(string path) => Everything || IsAsked(path);

    bool IsAsked(string path) => Paths.Any(asked => asked is "." || RootPath.IsIn(path, asked));

    static string RootRelative(string path, Session session, ChangeStart? start = null)
    {
        // As typed from here; or as diagnostics print it, from the root.
        string[] folders = [.. new[] { session.Terminal.Folder, session.Root }.Distinct()];
        foreach (string folder in folders)
        {
            string full = Path.GetFullPath(path, folder);
            string relative = Path.GetRelativePath(session.Root, full).Replace('\\', '/').TrimEnd('/');
            bool inside = relative != ".." && !relative.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(relative);
            if (!Path.Exists(full) && !(inside && start?.Had(relative) == true)) continue;
            return inside ? relative : throw new UsageException($"PATH: '{path}' lies outside the knowledge base {session.Root}");
        }
        throw new UsageException($"PATH: there is no '{path}' in {string.Join(" or ", folders)}");
    }
}
