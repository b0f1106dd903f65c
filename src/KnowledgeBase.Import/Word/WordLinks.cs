namespace KnowledgeBase.Import.Word;

/// <summary>Addresses of links as Markdown can hold them.</summary>
static class WordLinks
{
    /// <summary>The address; null for one that no reader of a website could follow.</summary>
    public static string? Of(string address)
    {
        address = address.Trim();
        bool leads = ((string[])["https://", "http://", "mailto:"]).Any(s => address.StartsWith(s, StringComparison.OrdinalIgnoreCase));
        if (!leads || !Uri.TryCreate(address, UriKind.Absolute, out Uri? uri)) return null;
        var safe = new StringBuilder();
        foreach (char c in uri.OriginalString)
            if (c is '(' or ')' or '<' or '>' or '\\' or '"' or '|' || char.IsWhiteSpace(c) || char.IsControl(c)) safe.Append(CultureInfo.InvariantCulture, $"%{(int)c:X2}");
            else safe.Append(c);
        return safe.ToString();
    }

    /// <summary>The address in the code of a field: <c>HYPERLINK "https://…" \o "tip"</c>; null without.</summary>
    public static string? InCode(string code)
    {
        string[] words = code.Split('"');
        return words.Length > 1 && !words[0].Contains('\\', StringComparison.Ordinal) ? Of(words[1]) : null;
    }
}
