namespace KnowledgeBase.Markdown.FrontMatter;

/// <summary>Brackets and braces of lists and groups on one line that do not come in pairs.</summary>
static class YamlBrackets
{
    /// <summary>The first one without its partner, or null.</summary>
    public static YamlSlip? Find(string[] lines)
    {
        var open = new Stack<(char Sign, int Line, int Column)>();
        for (int line = 0; line < lines.Length; line++)
        {
            string text = lines[line];
            for (int at = Begin(text, open.Count); at < text.Length; at++)
            {
                switch (text[at])
                {
                    case '#' when at > 0 && text[at - 1] == ' ':
                        if (open.TryPeek(out (char Sign, int Line, int Column) cut) && text.AsSpan(at).IndexOfAny(']', '}') >= 0)
                            return new YamlSlip(FrontMatterDiagnostics.UnquotedText, line, at, $"The # begins a comment, so that the {cut.Sign} before it is never closed",
                                "Put the value that holds the # in quotation marks.");
                        at = text.Length;
                        break;
                    case '"' or '\'' when open.Count > 0:
                        int close = text.IndexOf(text[at], at + 1);
                        if (close > 0) at = close;
                        break;
                    case '[' or '{':
                        open.Push((text[at], line, at));
                        break;
                    case ']' or '}' when open.TryPop(out (char Sign, int Line, int Column) partner):
                        if (partner.Sign == '[' != (text[at] == ']'))
                            return new YamlSlip(FrontMatterDiagnostics.InvalidYaml, line, at, $"{text[at]} stands here, where {End(partner.Sign)} closes the {partner.Sign}", $"Write {End(partner.Sign)}.");
                        break;
                    case ']' or '}':
                        return new YamlSlip(FrontMatterDiagnostics.InvalidYaml, line, at, $"Nothing was opened that this {text[at]} could close", "Delete it, or put the whole value in quotation marks.");
                }
            }
        }
        return open.TryPop(out (char Sign, int Line, int Column) last)
            ? new YamlSlip(FrontMatterDiagnostics.InvalidYaml, last.Line, last.Column, $"The {last.Sign} in this line is not closed", $"Write {End(last.Sign)} after the last value.")
            : null;
    }

    /// <summary>Where a list or group on one line begins; the end of the line when none does.</summary>
    static int Begin(string text, int open)
    {
        if (open > 0) return 0;
        int value = KeyLine.Field().Match(text) is { Success: true } field && field.Groups["value"].Success ? field.Groups["value"].Index : text.Length;
        if (value == text.Length && text.TrimStart(' ', '-') is ['[' or '{', ..]) value = text.AsSpan().IndexOfAny('[', '{');
        return value < text.Length && text[value] is '[' or '{' ? value : text.Length;
    }

    static char End(char sign) => sign == '[' ? ']' : '}';
}
