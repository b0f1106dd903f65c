namespace KnowledgeBase.Engine.Resolve;

/// <summary>The paths of files, from the root, that documents mean by what they write; null for a path that leaves the input folder.</summary>
static class ContentPath
{
    /// <summary>A path from where the document lies.</summary>
    public static string? Beside(Document from, string relative) => Join(from.Path[..(from.Path.LastIndexOf('/') + 1)], relative, InputOf(from));

    /// <summary>A path from the input folder of the document.</summary>
    public static string? InInput(Document from, string rooted) => Join(InputOf(from), rooted.TrimStart('/'), InputOf(from));

    static string InputOf(Document from) => from.Path[..^from.Name.Length];

    static string? Join(string folder, string relative, string input)
    {
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (string part in relative.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries))
            if (part == "..")
            {
                if (parts.Count == 0) return null;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".") parts.Add(part);
        string path = string.Join('/', parts);
        return (path + "/").StartsWith(input, StringComparison.Ordinal) ? path : null;
    }
}
