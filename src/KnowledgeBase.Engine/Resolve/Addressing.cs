using System.IO.Hashing;

namespace KnowledgeBase.Engine.Resolve;

/// <summary>What addresses documents and files would have, by an allow-list of characters.</summary>
static class Addressing
{
    const int MaxPart = 100;
    const int HashDigits = 6;

    /// <summary>The address of a document: its <c>destination_path</c>, or its type's folder and id, or for plain pages the path of its file.</summary>
    public static Address Of(Document document, DiagnosticBag diagnostics)
    {
        if (document.Record.DestinationPath is { } wanted)
        {
            if (Destination(wanted) is { } address) return address;
            diagnostics.Add(ResolveDiagnostics.BadDestination.At(document.Path, $"'{wanted}' cannot be an address").For(document));
        }
        if (document.Type.Typed) return Address.Of(document.Type.Folder, document.Id);
        return document.Id.Length == 0 ? Address.Home : new Address($"/{document.Id}/");
    }

    /// <summary>The address of a file beside a document: its path in small letters, other characters as <c>-</c>.</summary>
    public static Address OfAsset(string name) => new("/" + string.Join('/', name.Split('/').Select(Part)));

    /// <summary>
    /// A taken address, or id, with a part of a hash of the file's path at its end: <c>/a-b-3f9a1c/</c>. It depends on nothing else, unless it is taken too.
    /// </summary>
    /// <param name="taken">The address (<c>/a-b/</c>, <c>/a-b.png</c>) or id (<c>a-b</c>).</param>
    /// <param name="file">Path of the file.</param>
    /// <param name="isFree">Takes what it is given, or says that it is taken.</param>
    public static string Apart(string taken, string file, Func<string, bool> isFree)
    {
        string slash = taken.EndsWith('/') ? "/" : "";
        string path = taken[..^slash.Length];
        int last = path.LastIndexOf('/') + 1;
        string extension = slash.Length > 0 ? "" : Path.GetExtension(path);
        string name = path[last..^extension.Length];
        string kept = name.Length == 0 ? "page" : name[..Math.Clamp(MaxPart - HashDigits - 1 - extension.Length, 0, name.Length)].TrimEnd('-');
        string folder = taken == "/" ? "/" : path[..last];
        for (string hash = Hash(file); ; hash = Hash(hash))
            if (folder + kept + "-" + hash[..HashDigits] + extension + slash is { } own && isFree(own)) return own;
    }

    /// <summary>An address that content wrote (a destination, an old address), or null when it has parts that are not allowed.</summary>
    public static Address? Destination(string written)
    {
        string[] parts = written.Trim().Trim('/').Split('/');
        if (!parts.All(IsSafe)) return null;
        if (parts[^1] is "index.html") parts = parts[..^1];
        string path = string.Join('/', parts);
        return path.Length == 0 ? Address.Home : new Address(path.EndsWith(".html", StringComparison.Ordinal) ? $"/{path}" : $"/{path}/");
    }

    static bool IsSafe(string part) => part.Length is > 0 and <= MaxPart && part[0] != '.' && part[^1] != '.' && !ReservedNames.Contains(part) &&
        part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');

    static string Part(string part)
    {
        var safe = new StringBuilder(part.Length);
        foreach (char c in part)
            safe.Append(char.IsAsciiLetterOrDigit(c) || c is '.' or '_' ? char.ToLowerInvariant(c) : '-');
        string name = (safe.Length <= MaxPart ? safe.ToString() : safe.ToString()[^MaxPart..]).TrimStart('.');
        return ReservedNames.Contains(name) ? "file-" + name : name;
    }

    static string Hash(string text) => Convert.ToHexStringLower(XxHash128.Hash(Encoding.UTF8.GetBytes(text)));
}
