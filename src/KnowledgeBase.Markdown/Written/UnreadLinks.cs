using System.Text.RegularExpressions;

namespace KnowledgeBase.Markdown.Written;

/// <summary>Finds what was meant as a link and is shown as written.</summary>
/// <param name="place">Where an offset of the body stands in the file.</param>
sealed partial class UnreadLinks(Func<int, TextPosition> place)
{
    const int MaxLength = 1_000;
    const int MaxLinks = 1_000;

    readonly List<UnreadLink> found = [];

    /// <summary>What was found, in the order looked at.</summary>
    public IReadOnlyList<UnreadLink> Found => found;

    /// <summary>Looks at the bracket at <paramref name="at"/> of a block's text, which begins at <paramref name="start"/> of the body; true when it belongs to a link.</summary>
    public bool TryAdd(string text, int at, int start)
    {
        if (found.Count >= MaxLinks || at + 1 >= text.Length) return false;
        if (text[at] == ']') return text[at + 1] == '(' ? Link(text, at, start) : text[at + 1] == ' ' && at + 2 < text.Length && text[at + 2] == '(' && Apart(text, at, start);
        return text[at] == ')' && text[at + 1] == '[' && Reversed(text, at, start);
    }

    bool Link(string text, int at, int start)
    {
        int label = Begin(text, at, '[');
        if (label < 0 || text[at - 1] == '\\') return false;
        string whole = Target(text, at + 1), target = WithoutTitle(whole);
        bool curly = target.Length < whole.Length && whole[^1] is '”' or '’';
        if (target.Length == 0) return Open(text, label, at, start);
        if (target.Contains("{{", StringComparison.Ordinal) || target.Contains("{%", StringComparison.Ordinal) || target.Contains(MaskedText.Understood, StringComparison.Ordinal)) return false;
        // "[1](see page 3)" is a citation with a remark.
        if (int.TryParse(text.AsSpan(label + 1, at - label - 1), out _) && !IsAddress().IsMatch(target)) return false;
        bool image = label > 0 && text[label - 1] == '!';
        string why = curly ? "its title stands in curly quotation marks" : target.AsSpan().ContainsAny(' ', '\t') ? "its address holds a space" : "the brackets of its address do not come in pairs";
        string meant = Spaced().Match(target) is { Success: true } spaced ? spaced.Groups["scheme"].Value + spaced.Groups["rest"].Value
            : Size().Match(target) is { Success: true } size ? target[..size.Index]
            : target[0] == '#' ? target.ToLowerInvariant().Replace(' ', '-')
            : curly ? $"{target} \"{whole[target.Length..].Trim(' ', '“', '”', '‘', '’')}\""
            : $"<{target}>";
        string hint = Number().IsMatch(target) ? "Write the telephone number as text, without a link." : Written(text[(label + 1)..at], meant, image ? "!" : "");
        return Add(target, why, hint, start + label);
    }

    /// <summary>A link whose second bracket is not closed on its line.</summary>
    bool Open(string text, int label, int at, int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at + 2);
        int end = rest.IndexOfAny(" \t\r\n");
        string target = (end < 0 ? rest : rest[..end]).TrimEnd(".,;").ToString();
        if (target.Length is 0 or > MaxLength || !IsAddress().IsMatch(target)) return false;
        return Add(target, "the bracket after its address is missing", Written(text[(label + 1)..at], target), start + label);
    }

    bool Apart(string text, int at, int start)
    {
        int label = Begin(text, at, '[');
        string target = Target(text, at + 2);
        if (label < 0 || !IsAddress().IsMatch(target)) return false;
        return Add(target, "a space parts its text from its address", Written(text[(label + 1)..at], target), start + label);
    }

    bool Reversed(string text, int at, int start)
    {
        int label = Begin(text, at, '(');
        int end = text.IndexOf(']', at, Math.Min(MaxLength, text.Length - at));
        if (label < 0 || end < 0 || !IsAddress().IsMatch(text.AsSpan(at + 2, end - at - 2))) return false;
        string target = text[(at + 2)..end];
        return Add(target, "its brackets stand the other way round", Written(text[(label + 1)..at], target), start + label);
    }

    bool Add(string target, string why, string hint, int at)
    {
        found.Add(new UnreadLink(target, why, hint, place(at)));
        return true;
    }

    /// <summary>Where the bracket of the text before <paramref name="at"/> opens, or -1.</summary>
    static int Begin(string text, int at, char opening)
    {
        int begin = at == 0 ? -1 : text.LastIndexOf(opening, at - 1, Math.Min(MaxLength, at));
        return begin > 0 && text[begin - 1] == '\\' ? -1 : begin;
    }

    /// <summary>The address in the parentheses that open at <paramref name="open"/>: up to the one that closes them, or the last of the line.</summary>
    static string Target(string text, int open)
    {
        int depth = 0, last = -1, line = open;
        for (; line < text.Length && line - open < MaxLength && text[line] is not ('\r' or '\n'); line++)
        {
            if (text[line] == '(') depth++;
            if (text[line] != ')') continue;
            last = line;
            if (--depth == 0) break;
        }
        return last < 0 ? "" : text[(open + 1)..last].Trim(' ', '\t', '<', '>');
    }

    static string WithoutTitle(string target) => Title().Match(target) is { Success: true } title ? target[..title.Index].TrimEnd() : target;

    static string Written(string label, string target, string before = "") => $"Write {before}[{Source.Shown.Of(label.Replace(MaskedText.Understood, '…'))}]({target}).";

    [GeneratedRegex(@"^(https?:|mailto:|/|\./|\.\./|#)[^\s]*$|^[^\s]+\.(md|markdown|html?|pdf|csv|png|jpe?g|gif|webp)(#[^\s]*)?$|\.(md|markdown)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex IsAddress();

    [GeneratedRegex(@"^(?<scheme>https?://)\s+(?<rest>\S+)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Spaced();

    [GeneratedRegex(@"\s+=[0-9]*x[0-9]*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Size();

    [GeneratedRegex(@"^(?:tel:)?\+?[0-9][0-9 -]{5,}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex(@"\s+(""[^""]*""|'[^']*'|[“‘][^”’]*[”’])$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Title();
}
