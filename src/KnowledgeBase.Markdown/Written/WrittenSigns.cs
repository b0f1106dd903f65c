using System.Buffers;
using System.Text.RegularExpressions;
using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown.Written;

/// <summary>Signs within text that were meant for something and are shown as written.</summary>
sealed partial class WrittenSigns(Func<int, TextPosition> place, Tallies tallies, UnreadLinks links, bool typed)
{
    const int MaxLength = 1_000;

    static readonly SearchValues<char> Signs = SearchValues.Create("[]{@<)");
    static readonly SearchValues<string> Likely = SearchValues.Create(["](", "] (", ")[", "][", "[^", "[[", "[/", "[TOC", "[toc", "^[", "=\"", "{{", "{%", "{#", "{:", "{.", "<%", "<?", "@Html", "@Model", "@Url", "@Render", "@using", "[0", "[1", "[2", "[3", "[4", "[5", "[6", "[7", "[8", "[9", "[ ", "[S", "[s", "[R", "[r", "[@", "[!", "){", "]{", "`{"], StringComparison.Ordinal);

    /// <summary>False where a look at the text is not worth while.</summary>
    public static bool MayHold(ReadOnlySpan<char> written) => written.ContainsAny(Likely);

    /// <summary>Looks through the text of a block that begins at <paramref name="start"/>.</summary>
    public void Find(string text, int start, bool heading)
    {
        for (int at = text.AsSpan().IndexOfAny(Signs); at >= 0; at = Next(text, at))
        {
            if (at > 0 && text[at - 1] == '\\') continue;
            switch (text[at])
            {
                case ']' or ')': links.TryAdd(text, at, start); break;
                case '[': Bracket(text, at, start); break;
                case '{' when !Tag(text, at, start) && !(heading && IsId().IsMatch(text.AsSpan(at))): Brace(text, at, start); break;
                case '@' or '<': Tag(text, at, start); break;
            }
        }
    }

    /// <summary>Looks only for tags of other generators.</summary>
    public void FindTags(string text, int start)
    {
        for (int at = text.AsSpan().IndexOfAny(Signs); at >= 0; at = Next(text, at))
            if (text[at] is '{' or '@' or '<') Tag(text, at, start);
    }

    static int Next(string text, int at)
    {
        int more = at + 1 < text.Length ? text.AsSpan(at + 1).IndexOfAny(Signs) : -1;
        return more < 0 ? -1 : at + 1 + more;
    }

    void Bracket(string text, int at, int start)
    {
        int end = text.IndexOf(']', at, Math.Min(MaxLength, text.Length - at));
        if (end < 0) return;
        ReadOnlySpan<char> inside = text.AsSpan(at + 1, end - at - 1);
        TextPosition position = place(start + at);
        if (inside.Length > 1 && inside[0] == '^' && !inside.ContainsAny(" \t\r\n"))
            tallies.Add(WrittenDiagnostics.NoteMissing, inside.ToString(), position, $"There is no note [{Shown.Of(inside.ToString())}]", $"Write it on a line of its own: [{Shown.Of(inside.ToString())}]: and the text of the note.");
        else if (inside.Equals("[toc", StringComparison.OrdinalIgnoreCase) || at > 0 && text[at - 1] == '[' && text.AsSpan(end).StartsWith("]]") && !inside.Equals("toc", StringComparison.OrdinalIgnoreCase))
            return;
        else if (inside.Length > 1 && inside[0] == '[' && (char.IsLetter(inside[1]) || inside[1] is '_' or '/') && text.AsSpan(end).StartsWith("]]"))
            Tag("[[ ]]", position, $"'{Quote(text, at, end + 2)}' is shown as written: {(at > 0 && text[at - 1] == '!' ? "images are written ![text](file.png)" : "links between pages are written [text](file.md)")}");
        else if (inside.Equals("toc", StringComparison.OrdinalIgnoreCase))
            Tag("[TOC]", position, $"'[{inside}]' is shown as written; a page lists its contents by itself");
        else if (inside.Length > 1 && inside[0] == '/' && !inside[1..].ContainsAnyExcept(Letters) || Shortcode(inside))
            Tag("[ ]", position, $"'{Quote(text, at, end + 1)}' is shown as written");
        else if (typed && Citations(inside) is { } numbers)
            tallies.Add(WrittenDiagnostics.CitationForm, "", position, $"'[{inside}]' is not read as citations", $"Write {numbers}.");
        else if (inside.Length > 1 && inside[0] == '!' && char.IsLetter(inside[1]) && at == 0 && text.AsSpan(end + 1).TrimStart(' ') is not ([] or ['\r' or '\n', ..]))
            Tag("[! ]", position, $"'{Quote(text, at, end + 1)}' is shown as written", "Write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION] alone in the first line of the quotation.");
        else if (at > 0 && text[at - 1] == '^' && inside.Length > 3)
            Tag("^[ ]", position, "A note written in the text is shown as written", "Write [^1] here, and on a line of its own [^1]: and the note.");
        else if (end + 2 < text.Length && text[end + 1] == '[' && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && inside.ContainsAny(Letters) && char.IsLetter(text[end + 2]))
            tallies.Add(WrittenDiagnostics.LinkWithoutAddress, "", position, $"The link '{Quote(text, at, Math.Min(text.IndexOf(']', end + 1) + 1 is > 0 and var close ? close : end + 1, text.Length))}' names an address that is not given");
    }

    static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary><c>[gallery ids="1"]</c>.</summary>
    static bool Shortcode(ReadOnlySpan<char> inside)
    {
        int space = inside.IndexOf(' '), equals = inside.IndexOf("=\"", StringComparison.Ordinal);
        return space > 0 && equals > space && !inside[..space].ContainsAnyExcept(Letters);
    }

    /// <summary>The citations that <c>1, 3</c> and <c>1-4</c> stand for, as they are read; null for anything else.</summary>
    static string? Citations(ReadOnlySpan<char> inside)
    {
        if (Remarked().Match(inside.ToString()) is { Success: true } remarked)
            return $"[{remarked.Groups["number"].Value}]{(remarked.Groups["remark"].Length > 0 ? $" ({remarked.Groups["remark"].Value})" : "")}";
        if (inside.Length > 1 && inside[0] == '@' && char.IsLetter(inside[1]) && !inside.Contains('.')) return "the number of the source in brackets, [1]";
        string text = Dashes.AsHyphens(inside.ToString()).Replace(" ", "", StringComparison.Ordinal);
        var numbers = new List<int>();
        if (text is "0" or "00") return "[1] for the first source";
        foreach (string part in text.Split(',', ';'))
        {
            string[] ends = part.Split('-');
            if (ends.Length > 2 || !ends.All(e => e.Length is 1 or 2 && e.All(char.IsAsciiDigit))) return null;
            int first = int.Parse(ends[0], CultureInfo.InvariantCulture), last = int.Parse(ends[^1], CultureInfo.InvariantCulture);
            if (first < 1 || last < first || last - first > 20) return null;
            numbers.AddRange(Enumerable.Range(first, last - first + 1));
        }
        return numbers.Count < 2 && !inside.Contains(' ') ? null : string.Concat(numbers.Select(n => FormattableString.Invariant($"[{n}]")));
    }

    /// <summary><c>1, p. 4</c> and <c>Source 1</c>.</summary>
    [GeneratedRegex(@"^(?:(?:[Ss]ource|[Rr]ef\.?|[Rr]eference)\s*(?<number>[1-9][0-9]?)|(?<number>[1-9][0-9]?),?\s*(?<remark>(?:p|pp|pages?|para|section|table|fig(?:ure)?)\b.{0,40}))$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Remarked();

    /// <summary>Attributes after a link, an image or a paragraph, as other generators read them.</summary>
    void Brace(string text, int at, int start)
    {
        int end = text.IndexOf('}', at, Math.Min(MaxLength, text.Length - at));
        if (end < at + 2 || at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text.AsSpan(0, at).EndsWith(":::"))) return;
        ReadOnlySpan<char> inside = text.AsSpan(at + 1, end - at - 1).Trim();
        bool attribute = inside.Length > 1 && (inside[0] is '#' or '.' or ':' && (char.IsLetter(inside[1]) || inside[1] is ' ' or '.' or '#') || char.IsLetter(inside[0]) && inside.Contains('=') && at > 0 && text[at - 1] == MaskedText.Understood);
        if (attribute) tallies.Add(WrittenDiagnostics.Attributes, "", place(start + at), $"'{Quote(text, at, end + 1)}' is shown as written");
    }

    /// <summary>What ends the line of a heading as its id, which is read.</summary>
    [GeneratedRegex(@"^\{#[\p{L}\p{N}_-]{1,100}\}[ \t]*#*[ \t]*(\r?\n|$)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex IsId();

    bool Tag(string text, int at, int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at);
        (string sign, string close) = rest switch
        {
            ['{', '{', ..] => ("{{ }}", "}}"),
            ['{', '%', ..] => ("{% %}", "%}"),
            ['<', '%', ..] => ("<% %>", "%>"),
            ['<', '?', ..] => ("<? ?>", "?>"),
            _ => ("@", ""),
        };
        if (sign == "@" && (rest[0] != '@' || at > 0 && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] is not ('>' or '"') || !IsRazor(rest))) return false;
        // {{% … %}} was said at its first brace.
        if (sign == "{% %}" && at > 0 && text[at - 1] == '{') return true;
        int end = close.Length == 0 ? 0 : rest[..Math.Min(MaxLength, rest.Length)].IndexOf(close, StringComparison.Ordinal);
        if (end < 0) return false;
        Tag(sign, place(start + at), $"'{Quote(text, at, Math.Min(text.Length, at + (close.Length == 0 ? 12 : end + close.Length)))}' is shown as written");
        return true;
    }

    static bool IsRazor(ReadOnlySpan<char> rest) =>
        rest.StartsWith("@Html.") || rest.StartsWith("@Model") || rest.StartsWith("@Url.") || rest.StartsWith("@Render") || rest.StartsWith("@using ");

    void Tag(string kind, TextPosition position, string message, string? hint = null) => tallies.Add(WrittenDiagnostics.Tag, kind, position, message, hint);

    static string Quote(string text, int from, int to) => Shown.Of(text[from..Math.Min(to, text.Length)].Replace(MaskedText.Understood, '…').Trim());
}
