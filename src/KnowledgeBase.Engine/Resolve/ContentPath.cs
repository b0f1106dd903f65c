namespace KnowledgeBase.Engine.Resolve;

/// <summary>The paths of files, from the root, that documents mean by what they write; null for a path that leaves the input folder.</summary>
static class ContentPath
{
    /// <summary>A path from where the document lies.</summary>
    public static string? Beside(Document from, string relative) => Join(from.Path[..(from.Path.LastIndexOf('/') + 1)], relative, InputOf(from));

    /// <summary>A path from the input folder of the document.</summary>
    public static string? InInput(Document from, string rooted) => Join(InputOf(from), rooted.TrimStart('/'), InputOf(from));

    static string InputOf(Document from) => from.Path[..^from.Name.Length];

    /// <param name="folder">Ends with a slash, or is empty.</param>
    /// <param name="relative">With slashes of either kind.</param>
    /// <param name="input">Ends with a slash, or is empty.</param>
    static string? Join(string folder, string relative, string input)
    {
        var path = new StringBuilder(folder, folder.Length + relative.Length + 1);
        foreach (Range range in relative.AsSpan().SplitAny('/', '\\'))
            switch (relative.AsSpan(range))
            {
                case "" or ".":
                    break;
                case "..":
                    if (path.Length == 0) return null;
                    do path.Length--; while (path.Length > 0 && path[^1] != '/');
                    break;
                case var part:
                    path.Append(part).Append('/');
                    break;
            }
        string joined = path.ToString();
        return joined.StartsWith(input, StringComparison.Ordinal) ? joined.TrimEnd('/') : null;
    }
}
