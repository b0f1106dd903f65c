using System.Threading.Channels;
using KnowledgeBase.Engine.Configuration;

namespace KnowledgeBase.Cli.Watch;

/// <summary>Hears of changes below some folders of a knowledge base, and of its settings file.</summary>
sealed class FolderWatch : IDisposable
{
    // Editors write a file in several steps, at once after each other; whoever waits for an answer should not wait for more.
    static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);

    readonly string root;
    readonly Channel<string> changes = Channel.CreateUnbounded<string>();
    readonly Dictionary<string, FileSystemWatcher> watchers = new(StringComparer.Ordinal);
    readonly FileSystemWatcher top;
    ImmutableArray<string> folders = [];

    /// <summary>Begins to listen at the root; <see cref="Watch(SiteOptions)"/> says which folders count.</summary>
    /// <param name="root">Full path of the root.</param>
    public FolderWatch(string root)
    {
        this.root = root;
        top = Watcher(root, recursive: false);
    }

    /// <summary>Listens to the folders that these settings name, which need not exist yet, and to no others. To be called before they are read, so that no save is missed.</summary>
    public void Watch(SiteOptions options) =>
        Watch([.. options.InputPaths, .. options.ThemePaths, .. options.Plugins.Select(p => p.Path[..Math.Max(p.Path.LastIndexOf('/'), 0)]).Where(f => f.Length > 0)]);

    /// <summary>True when something has changed that <see cref="NextAsync"/> was not asked for yet.</summary>
    public bool HasChanges => changes.Reader.Count > 0;

    /// <summary>Ends when something has changed, or with the cancellation; takes nothing from <see cref="NextAsync"/>.</summary>
    public Task ChangeAsync(CancellationToken cancellation) => changes.Reader.WaitToReadAsync(cancellation).AsTask();

    void Watch(ImmutableArray<string> wanted)
    {
        folders = wanted;
        foreach (string gone in watchers.Keys.Where(f => !wanted.Contains(f) || !Directory.Exists(Full(f))).ToArray())
        {
            watchers[gone].Dispose();
            watchers.Remove(gone);
        }
        foreach (string folder in wanted)
            if (!watchers.ContainsKey(folder) && Directory.Exists(Full(folder)))
                watchers.Add(folder, Watcher(Full(folder), recursive: true));
    }

    /// <summary>The root-relative paths of the next burst of changes; an empty path stands for changes that were missed.</summary>
    public Task<ImmutableSortedSet<string>> NextAsync(CancellationToken cancellation) => Burst.NextAsync(changes.Reader, Quiet, cancellation);

    public void Dispose()
    {
        top.Dispose();
        foreach (FileSystemWatcher watcher in watchers.Values) watcher.Dispose();
    }

    FileSystemWatcher Watcher(string folder, bool recursive)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = recursive,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => Hear(change.FullPath);
        watcher.Created += (_, change) => Hear(change.FullPath);
        watcher.Deleted += (_, change) => Hear(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Hear(change.OldFullPath);
            Hear(change.FullPath);
        };
        watcher.Error += (_, _) => changes.Writer.TryWrite("");
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    void Hear(string fullPath)
    {
        string path = Path.GetRelativePath(root, fullPath).Replace('\\', '/');
        // The root holds the site and the cache too, which change with every build.
        // A change of a folder above counts: that is how a folder appears or goes.
        if (path == SiteOptions.FileName || folders.Any(f => RootPath.IsIn(path, f) || RootPath.IsIn(f, path))) changes.Writer.TryWrite(path);
    }

    string Full(string folder) => Path.Combine(root, folder);
}
