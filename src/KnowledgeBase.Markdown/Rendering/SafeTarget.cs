namespace KnowledgeBase.Markdown.Rendering;

/// <summary>Decides where content may link to.</summary>
static class SafeTarget
{
    static readonly string[] Schemes = ["https", "http", "mailto", "xref"];
    static readonly string[] ImageSchemes = ["https", "http"];

    /// <summary>
    /// The target as browsers understand it, without control characters, or null when its scheme is not allowed.
    /// A target without a scheme is relative; <c>//host</c> becomes <c>https://host</c>.
    /// </summary>
    /// <param name="decoded">As written, entities decoded.</param>
    /// <param name="image">True for the source of an image.</param>
    public static string? Of(string decoded, bool image = false)
    {
        string target = Clean(decoded);
        if (target.Length > 1 && target[0] is '/' or '\\' && target[1] is '/' or '\\') return "https://" + target[2..];
        int end = target.AsSpan().IndexOfAny(":/?#\\");
        if (end < 0 || target[end] != ':') return target;
        ReadOnlySpan<char> scheme = target.AsSpan(0, end);
        foreach (string allowed in image ? ImageSchemes : Schemes)
            if (scheme.Equals(allowed, StringComparison.OrdinalIgnoreCase)) return target;
        return null;
    }

    /// <summary>Browsers skip control characters and outer white space in addresses, so they may hide a scheme from us.</summary>
    static string Clean(string target)
    {
        foreach (char c in target)
            if (IsInvisible(c) || char.IsWhiteSpace(c))
                return new string([.. target.Trim().Where(c => !IsInvisible(c))]).Trim();
        return target;
    }

    static bool IsInvisible(char c) =>
        char.IsControl(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format or
            System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator;
}
