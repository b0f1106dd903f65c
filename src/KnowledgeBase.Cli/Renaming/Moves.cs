using KnowledgeBase.Engine;
using KnowledgeBase.Engine.Files;

namespace KnowledgeBase.Cli.Renaming;

/// <summary>Which files go where.</summary>
/// <param name="Paths">New paths by old ones; the document that stays, for one that is merged into it.</param>
/// <param name="Merged">Path of the document that is merged into another; null where none is.</param>
sealed record Moves(ImmutableSortedDictionary<string, string> Paths, string? Merged)
{
    /// <summary>Where a file will be.</summary>
    public string Now(string path) => Paths.GetValueOrDefault(path, path);

    /// <summary>One document, with the files of its folder that it alone names where it goes to another.</summary>
    public static Moves OfDocument(string old, string path, BuiltSite site)
    {
        string from = FolderOf(old), to = FolderOf(path);
        IEnumerable<string> beside = from == to ? [] :
            Named(site, old).Where(file => file.StartsWith(from, StringComparison.Ordinal) && !Namers(site, file).Any(namer => namer != old));
        return Of([KeyValuePair.Create(old, path), .. beside.Select(file => KeyValuePair.Create(file, to + file[from.Length..]))], null);
    }

    /// <summary>Everything in a folder.</summary>
    public static Moves OfFolder(string old, string path, IFileTree files) =>
        Of(files.List(old).Where(f => f.Kind == FileKind.File).Select(f => KeyValuePair.Create(f.Path, path + f.Path[old.Length..])), null);

    /// <summary>One document into another.</summary>
    public static Moves OfMerged(string old, string stays) => Of([KeyValuePair.Create(old, stays)], old);

    /// <summary>The files beside documents that one names, each once.</summary>
    public static IEnumerable<string> Named(BuiltSite site, string document) =>
        site.Report.FileLinks.Where(l => l.From == document).Select(l => l.To).Distinct(StringComparer.Ordinal);

    /// <summary>The documents that name a file beside them.</summary>
    public static IEnumerable<string> Namers(BuiltSite site, string file) => site.Report.FileLinks.Where(l => l.To == file).Select(l => l.From);

    static Moves Of(IEnumerable<KeyValuePair<string, string>> paths, string? merged) => new(paths.ToImmutableSortedDictionary(StringComparer.Ordinal), merged);

    static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];
}
