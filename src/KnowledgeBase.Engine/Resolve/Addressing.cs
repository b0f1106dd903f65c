namespace KnowledgeBase.Engine.Resolve;

/// <summary>Gives documents and files their addresses, by an allow-list of characters.</summary>
static class Addressing
{
    const int MaxPart = 100;

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
}
