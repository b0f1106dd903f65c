using System.Text.RegularExpressions;
using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown.FrontMatter;

/// <summary>Slips that one line of YAML shows by itself.</summary>
static partial class YamlLineSlip
{
    /// <summary>The slip, or null when the line looks well written.</summary>
    public static YamlSlip? Find(int line, string text)
    {
        if (Tab(line, text) is { } tab) return tab;
        if (QuoteEnd(line, text) is { } quote) return quote;
        if (Emphasised(line, text) is { } emphasised) return emphasised;
        if (text.AsSpan().TrimStart().StartsWith("* ")) return Star(line, text);
        Match field = KeyLine.Field().Match(text);
        if (!field.Success) return text.AsSpan().TrimStart(" -") is ['{', ..] ? OfGroup(line, text) : null;
        if (!field.Groups["value"].Success) return null;
        string key = field.Groups["key"].Value, value = field.Groups["value"].Value.TrimEnd();
        int column = field.Groups["value"].Index;
        if (field.Groups["gap"].Length == 0) return MissingSpace(line, field.Groups["colon"], key, value);
        return value[0] switch
        {
            '"' or '\'' => Open(line, column, key, value) ?? Escape(line, column, value),
            '@' or '`' or '%' or '&' or '*' or '!' => Text(line, column, $"The value of '{key}' begins with {value[0]}, which has a meaning of its own there", value),
            '{' when value.StartsWith("{{", StringComparison.Ordinal) || value.StartsWith("{%", StringComparison.Ordinal) =>
                Text(line, column, $"The value of '{key}' begins with {value[..2]}, which is read as a group of fields; tags of other generators are not run here", value),
            '-' when value.StartsWith("- ", StringComparison.Ordinal) =>
                Text(line, column, $"The value of '{key}' begins with a hyphen and a space, which is read as a list", value),
            '[' or '{' => Link(line, column, value) ?? Brackets(line, column, key, value) ?? OfGroup(line, text),
            '>' when OverNumber().IsMatch(value) => AboveNumber(line, column, key, value),
            '|' or '>' => null,
            _ when value.Contains(": ", StringComparison.Ordinal) || value.EndsWith(':') =>
                Text(line, column, $"The value of '{key}' holds a colon, which is read as the name of another field", value),
            _ => null,
        };
    }

    static YamlSlip Text(int line, int column, string message, string value) =>
        new(FrontMatterDiagnostics.UnquotedText, line, column, message, $"Put the whole value in quotation marks: {Quoted.Of(value)}.")
        {
            Length = value.Length,
            // What may be a list, a group or a comment is for its author to tell.
            Instead = value[0] is '[' or '{' or '-' || value.Contains(" #", StringComparison.Ordinal) ? null : Quoted.Whole(value),
        };

    static YamlSlip? Tab(int line, string text)
    {
        int indentation = text.AsSpan().IndexOfAnyExcept(' ', '\t');
        int tab = indentation < 0 ? -1 : text.AsSpan(0, indentation).IndexOf('\t');
        return tab < 0 ? null : new YamlSlip(FrontMatterDiagnostics.TabIndentation, line, tab, "A tab indents this line, where spaces are wanted", null)
        {
            Length = indentation - tab,
            Instead = text[tab..indentation].Replace("\t", "  ", StringComparison.Ordinal),
        };
    }

    static YamlSlip? MissingSpace(int line, Group colon, string key, string value) => value[0] is '/' or '\\' ? null : new YamlSlip(
        FrontMatterDiagnostics.InvalidYaml, line, colon.Index, $"A space is missing after '{Shown.Of(key)}:'", $"Write: {Shown.Of($"{key}: {value}")}")
    {
        Length = colon.Length,
        Instead = ": ",
    };

    /// <summary>A quoted text after whose end more is written: its own apostrophe or quotation mark ended it.</summary>
    static YamlSlip? QuoteEnd(int line, string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('"' or '\'') || !BeginsText(text, at)) continue;
            int close = Close(text, at);
            if (close < 0) return null;
            int next = close + 1;
            while (next < text.Length && text[next] is ' ' or '\t') next++;
            bool ends = next == text.Length || text[next] is ',' or ']' or '}' or ':' || text[next] == '#' && next > close + 1;
            if (ends)
            {
                at = close;
                continue;
            }
            int last = text.LastIndexOf(text[at]);
            // An apostrophe inside of a word ends nothing: the one at the beginning was to be closed at the end.
            bool inWord = close + 1 < text.Length && char.IsLetter(text[close + 1]);
            string inner = last > close ? Inner(text[at..(last + 1)]) : inWord ? text[(at + 1)..].TrimEnd() : text[at..].TrimEnd();
            return text[at] == '\''
                ? new YamlSlip(FrontMatterDiagnostics.UnquotedText, line, close, "An apostrophe ends the quoted text here", $"Use double quotation marks around it: {Quoted.Of(inner)}.")
                : new YamlSlip(FrontMatterDiagnostics.UnquotedText, line, close, "A quotation mark ends the quoted text here", $"Use single ones around it: {Quoted.Of(inner)}.");
        }
        return null;
    }

    /// <summary>The text as it was probably meant: quotation marks at one end alone belong to it.</summary>
    static string Inner(string quoted) => quoted[^1] == quoted[0] ? quoted[1..^1].Replace("''", "'", StringComparison.Ordinal) : quoted;

    static bool BeginsText(string text, int at)
    {
        int before = at - 1;
        while (before >= 0 && text[before] == ' ') before--;
        return before < 0 || text[before] is '[' or '{' or ',' || text[before] is ':' or '-' && before < at - 1;
    }

    static int Close(string text, int quote)
    {
        for (int at = quote + 1; at < text.Length; at++)
        {
            if (text[at] == '\\' && text[quote] == '"') at++;
            else if (text[at] == text[quote])
            {
                if (text[quote] == '"' || at + 1 == text.Length || text[at + 1] != '\'') return at;
                at++;
            }
        }
        return -1;
    }

    static YamlSlip? Open(int line, int column, string key, string value) => Close(value, 0) >= 0 ? null : new YamlSlip(
        FrontMatterDiagnostics.UnquotedText, line, column, $"The value of '{key}' begins with a quotation mark and does not end with one",
        $"Put one at its end too: {Quoted.Of(value[1..])}.");

    /// <summary>A name in the bold letters of Markdown.</summary>
    static YamlSlip? Emphasised(int line, string text)
    {
        Match field = EmphasisedKey().Match(text);
        return field.Success
            ? new YamlSlip(FrontMatterDiagnostics.InvalidYaml, line, field.Groups["stars"].Index, $"Asterisks stand around '{field.Groups["key"].Value}', which is the name of a field",
                $"Write: {Shown.Of($"{field.Groups["key"].Value}: {field.Groups["value"].Value.Trim()}".Trim())}")
            : null;
    }

    static YamlSlip Star(int line, string text)
    {
        int star = text.IndexOf('*', StringComparison.Ordinal);
        return new YamlSlip(FrontMatterDiagnostics.InvalidYaml, line, star, "An asterisk begins this line, where a list wants a hyphen", $"Write: - {Shown.Of(text[(star + 1)..].Trim())}");
    }

    /// <summary>Between double quotation marks a backslash has a meaning of its own.</summary>
    static YamlSlip? Escape(int line, int column, string value)
    {
        if (value[0] != '"' || Close(value, 0) is not (> 0 and var close)) return null;
        for (int at = value.IndexOf('\\', StringComparison.Ordinal); at >= 0 && at < close; at = value.IndexOf('\\', at + 2))
            if (!"0abtnvfre \"/\\N_LPxuU".Contains(value[at + 1], StringComparison.Ordinal))
                return new YamlSlip(FrontMatterDiagnostics.InvalidYaml, line, column + at, "A backslash between double quotation marks begins a sign, and this is none",
                    $"Use single quotation marks: '{Shown.Of(value[1..close].Replace("'", "''", StringComparison.Ordinal))}'.");
        return null;
    }

    /// <summary>A link of Markdown, where its address is wanted.</summary>
    static YamlSlip? Link(int line, int column, string value) => MarkdownLink().Match(value) is { Success: true } link
        ? new YamlSlip(FrontMatterDiagnostics.InvalidYaml, line, column, "This is a link of Markdown, which is not read here", $"Write what it leads to alone: {Shown.Of(link.Groups["target"].Value)}")
        : null;

    /// <summary>A value in a group on one line that begins with a sign of YAML.</summary>
    static YamlSlip? OfGroup(int line, string text)
    {
        if (SignInGroup().Match(text) is not { Success: true } found) return null;
        (string key, string value) = (found.Groups["key"].Value, found.Groups["value"].Value.Trim());
        return value == "-"
            ? new YamlSlip(FrontMatterDiagnostics.InvalidYaml, line, found.Groups["value"].Index, $"The value of '{key}' is a hyphen alone", $"Leave '{key}' out where nothing is known.")
            : OverNumber().IsMatch(value) ? AboveNumber(line, found.Groups["value"].Index, key, value)
            : Text(line, found.Groups["value"].Index, $"The value of '{key}' begins with {value[0]}, which has a meaning of its own there", value);
    }

    static YamlSlip AboveNumber(int line, int column, string key, string value) => new(FrontMatterDiagnostics.InvalidYaml, line, column,
        $"The value of '{key}' begins with >, which has a meaning of its own there", $"Write the number alone: {value.TrimStart('>', '=', ' ')}");

    [GeneratedRegex(@"^>=? ?[0-9]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OverNumber();

    [GeneratedRegex(@"^ *(- +)?(?<stars>\*{1,3})(?<key>[A-Za-z_][A-Za-z0-9_ -]*)(\*{1,3} *:|:\*{1,3})(?<value>.*)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex EmphasisedKey();

    [GeneratedRegex(@"^\[[^\[\]]*\]\((?<target>[^()\s]+)\)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex MarkdownLink();

    [GeneratedRegex(@"[{,] *(?<key>[A-Za-z_][A-Za-z0-9_-]*): +(?<value>(?:-|[>|@`%&*!][^,{}\[\]]*) *)[,}]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SignInGroup();

    /// <summary>A text that begins with a word in brackets.</summary>
    static YamlSlip? Brackets(int line, int column, string key, string value)
    {
        int close = value.IndexOf(value[0] == '[' ? ']' : '}', StringComparison.Ordinal);
        if (close < 0 || close == value.Length - 1 || value[(close + 1)..].TrimStart() is [] or ['#', ..] or [',', ..] or [']', ..] or ['}', ..]) return null;
        return Text(line, column, $"The value of '{key}' begins with {value[0]}, which is read as a {(value[0] == '[' ? "list" : "group")}", value);
    }
}
