using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Engine.Cache;
using KnowledgeBase.Engine.Configuration;

namespace KnowledgeBase.Cli.Watch;

/// <summary>
/// Opens a knowledge base again and again. As long as settings, plugins and typed folders stay, only files that have changed are looked at and read, and a
/// site theme is compiled once.
/// </summary>
sealed class Reopening(Session session, FolderWatch watch)
{
    (Opened Opened, KeptFiles Files)? kept;

    /// <summary>The knowledge base as it is now.</summary>
    /// <param name="changed">The paths that changed since the last time; an empty one where that is not known.</param>
    public Opened Open(ImmutableSortedSet<string> changed)
    {
        if (kept is not { } last || changed.Any(path => path.Length == 0 || last.Opened.Diagnostics.HasErrors || IsOfSettings(path, last.Opened.Parts.Options)))
        {
            kept = null;
            kept = last = Keeping(Opened.Of(session));
        }
        else
        {
            last.Files.Forget(changed);
        }
        watch.Watch(last.Opened.Parts.Options);
        return last.Opened.Over(last.Files);
    }

    static (Opened Opened, KeptFiles Files) Keeping(Opened opened)
    {
        var files = new KeptFiles(opened.Parts.Files);
        return (opened with { Parts = opened.Parts with { Files = files, Memory = new ReadMemory(), LoadTheme = new KeptTheme(opened.Parts.LoadTheme).Load } }, files);
    }

    /// <summary>True for all that is looked at when a knowledge base is opened.</summary>
    static bool IsOfSettings(string path, SiteOptions options) =>
        path == SiteOptions.FileName
        || options.Plugins.Any(plugin => RootPath.IsIn(path, Path.GetDirectoryName(plugin.Path)!))
        || options.InputPaths.Any(input => RootPath.IsIn(input, path) || options.Types.Any(type => RootPath.IsIn($"{input}/{type.Folder}", path)));
}
