using KnowledgeBase.Markdown.Source;
using Markdig.Helpers;

namespace KnowledgeBase.Markdown.Binding;

/// <summary>Entities in texts of front matter, which is no HTML: people write them all the same.</summary>
static class Entities
{
    /// <summary>The text with <c>&amp;eacute;</c> as é; the very same where that would give what no text may hold.</summary>
    public static string Decoded(string text)
    {
        int sign = text.IndexOf('&', StringComparison.Ordinal);
        if (sign < 0 || text.IndexOf(';', sign) < 0) return text;
        string decoded = HtmlHelper.Unescape(text, removeBackSlash: false);
        bool code = decoded.StartsWith("=>", StringComparison.Ordinal) || decoded.StartsWith("->", StringComparison.Ordinal);
        return code || ControlCharacters.IndexIn(decoded) >= 0 ? text : InvisibleCharacters.Without(decoded).Trim().ToString();
    }
}
