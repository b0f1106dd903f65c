namespace KnowledgeBase.Engine.Plan;

/// <summary>The files of search, none of which is made before one is asked for. Safe for several threads.</summary>
public sealed class SearchOnDemand
{
    readonly ImmutableHashSet<string> known;
    readonly ImmutableHashSet<string> folders;
    readonly Lazy<Dictionary<string, PlannedFile>> files;

    /// <param name="known">The paths that are known before.</param>
    /// <param name="make">Gives the files.</param>
    public SearchOnDemand(ImmutableArray<string> known, Func<ImmutableArray<PlannedFile>> make)
    {
        this.known = [.. known];
        folders = [.. known.Select(FolderOf)];
        files = new(() => make().ToDictionary(file => file.Path, StringComparer.Ordinal));
    }

    /// <summary>The files, by their paths.</summary>
    public IReadOnlyDictionary<string, PlannedFile> Files => files.Value;

    /// <summary>True for a path that is known before the files are made.</summary>
    public bool IsKnown(string path) => known.Contains(path);

    /// <summary>The file at a path of the site, or null; nothing is made for a path in another folder.</summary>
    public ReadOnlyMemory<byte>? Find(string path) =>
        folders.Contains(FolderOf(path)) && Files.TryGetValue(path, out PlannedFile file) ? file.Make() : null;

    static string FolderOf(string path) => path[..Math.Max(path.LastIndexOf('/'), 0)];
}
