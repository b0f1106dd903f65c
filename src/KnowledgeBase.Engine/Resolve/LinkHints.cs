using System.Collections.Concurrent;

namespace KnowledgeBase.Engine.Resolve;

/// <summary>What to write in place of an address that leads nowhere. Safe for several threads.</summary>
/// <param name="documents">Paths of all documents.</param>
/// <param name="files">Paths of all files beside them.</param>
sealed class LinkHints(IEnumerable<string> documents, IEnumerable<string> files)
{
    const int MaxCompared = 500;

    readonly Lazy<ILookup<string, string>> byName = new(() => documents.Concat(files).Order(StringComparer.Ordinal).ToLookup(Name, StringComparer.Ordinal));

    readonly Lazy<ILookup<string, string>> byFolder = new(() => documents.Concat(files).Order(StringComparer.Ordinal).ToLookup(Folder, p => p[Folder(p).Length..], StringComparer.OrdinalIgnoreCase));

    // A page that is not there is named by many: on 5,000 pages 59,000 broken links have 11,000 addresses.
    readonly ConcurrentDictionary<string, string?> meant = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, string?> web = new(StringComparer.Ordinal);

    /// <summary>The hint for a link from a document, or null.</summary>
    /// <param name="from">The document.</param>
    /// <param name="target">The address as written.</param>
    /// <param name="path">The path of the file that it means; null when that lies outside the content.</param>
    public string? For(Document from, string target, string? path)
    {
        if (web.GetOrAdd(target, WebAddress.Hint) is { } address) return address + ".";
        if (target.Contains("{{", StringComparison.Ordinal) || target.Contains("{%", StringComparison.Ordinal)) return "Tags of other generators are not run here; write the address itself.";
        if (path is null) return "A link cannot lead out of the content.";
        return meant.GetOrAdd(path, Meant) is { } found ? $"Did you mean '{Relative(from.Path, found)}'?" : null;
    }

    /// <summary>The file that a path is most likely meant to be; null where none is.</summary>
    string? Meant(string path)
    {
        string[] same = [.. byName.Value[Name(path)]];
        string folder = Folder(path);
        return same.Length == 1 ? same[0] : Array.Find(same, s => Folder(s).Equals(folder, StringComparison.OrdinalIgnoreCase)) ?? Near(path, folder);
    }

    /// <summary>The file of the folder whose name is nearly the one written; null in a folder of too many to compare.</summary>
    string? Near(string path, string folder)
    {
        string[] names = [.. byFolder.Value[folder].Take(MaxCompared + 1)];
        return names.Length <= MaxCompared && Nearest.To(path[folder.Length..], names) is { } near ? folder + near : null;
    }

    /// <summary>The path from the folder of one file to another.</summary>
    public static string Relative(string from, string to)
    {
        string[] here = from.Split('/')[..^1], there = to.Split('/');
        int common = 0;
        while (common < here.Length && common < there.Length - 1 && here[common] == there[common]) common++;
        return string.Concat(Enumerable.Repeat("../", here.Length - common)) + string.Join('/', there[common..]);
    }

    static string Folder(string path) => path[..(path.LastIndexOf('/') + 1)];

    /// <summary>The letters and digits of a file's name without the extension of a document: what slips leave as it is.</summary>
    static string Name(string path)
    {
        string name = path[(path.LastIndexOf('/') + 1)..];
        foreach (string extension in (string[])[".md", ".markdown", ".html", ".htm"])
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) name = name[..^extension.Length];
        return string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
    }
}
