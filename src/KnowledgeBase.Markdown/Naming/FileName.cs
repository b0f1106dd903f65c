using System.Security.Cryptography;
using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown.Naming;

/// <summary>What the name of a file says about the document in it.</summary>
static class FileName
{
    const int MaxLength = 100;

    /// <summary>The id of a typed document: the file name without extension. A name that is no id is reported and made into one.</summary>
    public static string TypedId(SourceFile file, FileReport report)
    {
        string name = Stem(LastSegment(file.Name));
        if (name.Length is > 0 and <= MaxLength && !ReservedNames.Contains(name) && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')) return name;
        string id = Segment(name);
        report.Add(NamingDiagnostics.InvalidId, null, $"The file name '{Shown.Of(name)}' is not an id", $"Rename the file to '{id}{Path.GetExtension(file.Name)}'.");
        return id;
    }

    /// <summary>
    /// The id of a plain page: its folders and name, fit for an address; a file <c>index</c> or <c>readme</c> stands for its
    /// folder, and the one at the top has the empty id.
    /// </summary>
    public static string PageId(string name)
    {
        string[] segments = name.Split('/');
        segments[^1] = Stem(segments[^1]);
        IEnumerable<string> kept = IsFolderPage(segments[^1]) ? segments[..^1] : segments;
        return string.Join('/', kept.Select(Segment));
    }

    /// <summary>A title for a page that gives none: the file name in words, or that of the folder it stands for.</summary>
    public static string Title(string name)
    {
        string[] segments = name.Split('/');
        string stem = Stem(segments[^1]);
        if (IsFolderPage(stem)) stem = segments.Length > 1 ? segments[^2] : "Home";
        return Names.Label(stem) is { Length: > 0 } words ? words : stem;
    }

    static bool IsFolderPage(string stem) =>
        stem.Equals("index", StringComparison.OrdinalIgnoreCase) || stem.Equals("readme", StringComparison.OrdinalIgnoreCase);

    static string LastSegment(string name) => name[(name.LastIndexOf('/') + 1)..];

    static string Stem(string segment) => segment.LastIndexOf('.') is > 0 and var dot ? segment[..dot] : segment;

    /// <summary>Lower case, accents dropped, all else as single hyphens; a hash stands for what is cut off or cannot be written.</summary>
    static string Segment(string written)
    {
        var segment = new StringBuilder(written.Length);
        foreach (char c in written.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c)) segment.Append(c);
            else if (char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark && segment.Length > 0 && segment[^1] != '-') segment.Append('-');
        }
        string result = segment.ToString().TrimEnd('-');
        if (result.Length == 0) return "page-" + Hash(written);
        if (ReservedNames.Contains(result)) return result + "-page";
        return result.Length <= MaxLength ? result : $"{result[..(MaxLength - 9)].TrimEnd('-')}-{Hash(written)}";
    }

    static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 4));
}
