using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown.FrontMatter;

/// <summary>
/// Puts the characters that YAML wants in place of those that word processors put there: spaces and hyphens, and the
/// indentation of a quoted text that goes on at the start of a line. Each stands for one, so that every place stays. One pass.
/// </summary>
sealed class YamlMending
{
    readonly SourceText source;
    readonly int start;
    readonly char[] yaml;
    readonly Tally spaces = new(SourceDiagnostics.OtherSpace);
    readonly Tally dashes = new(FrontMatterDiagnostics.LookAlike);
    int textIndent = -1;
    int itemIndent = -1;

    YamlMending(SourceText source, TextSpan span)
    {
        this.source = source;
        start = span.Start;
        yaml = source.Text.AsSpan(span.Start, span.Length).ToArray();
    }

    /// <summary>The YAML in <paramref name="span"/>, of the same length; what is read in another sense than YAML's is reported.</summary>
    public static string Of(SourceText source, TextSpan span, FileReport report)
    {
        ReadOnlySpan<char> written = source.Text.AsSpan(span.Start, span.Length);
        if (!written.ContainsAny(Spaces.Other) && !written.ContainsAny(Dashes.All) && !written.ContainsAny('"', '\'')) return written.ToString();
        var mending = new YamlMending(source, span);
        for (int line = 0; line < written.Length;) line = mending.Line(line);
        mending.spaces.Report(report);
        mending.dashes.Report(report);
        return new string(mending.yaml);
    }

    /// <summary>Mends the line that begins at an offset; gives the offset of the next.</summary>
    int Line(int begin)
    {
        int end = EndOfLine(begin), at = SkipSpaces(begin, end);
        if (at == end) return AfterLine(end);
        int indent = at - begin;
        Ordinary(begin, at);
        if (textIndent >= 0 && indent > textIndent) return AfterLine(end);
        textIndent = -1;
        int item = at;
        at = Marks(at, end, indent);
        int value = AfterKey(at, end);
        if (value > at && value < end && yaml[value] is '|' or '>') textIndent = indent;
        itemIndent = value == end ? indent : item < at ? indent : -1;
        if (value == end) return AfterLine(end);
        if (yaml[value] is '{' or '[') Flow(value, end);
        return yaml[value] is '"' or '\'' ? Quoted(value, end) : AfterLine(end);
    }

    /// <summary>The marks of list items at the start of a line; gives the offset after them.</summary>
    int Marks(int at, int end, int indent)
    {
        while (at < end && (yaml[at] == '-' || Dashes.All.Contains(yaml[at])) && (at + 1 == end || Spaces.Any.Contains(yaml[at + 1])))
        {
            if (yaml[at] != '-')
            {
                if (itemIndent < 0 || indent < itemIndent) return at;
                dashes.AddOne(source, start + at, "-", $"This dash is {CharacterName.Of(yaml[at])}, where a list wants a hyphen", "Write a hyphen and a space before each value of the list.");
                yaml[at] = '-';
            }
            int next = SkipSpaces(at + 1, end);
            Ordinary(at + 1, next);
            at = next;
        }
        return at;
    }

    /// <summary>The offset of the value of a key at <paramref name="at"/>, the end of the line where nothing follows it; <paramref name="at"/> itself without a key.</summary>
    int AfterKey(int at, int end)
    {
        int key = at;
        while (key < end && (char.IsLetterOrDigit(yaml[key]) || yaml[key] is '_' or '-' or '.')) key++;
        int colon = SkipSpaces(key, end);
        if (key == at || colon == end || yaml[colon] != ':') return at;
        int value = SkipSpaces(colon + 1, end);
        if (value == colon + 1 && value < end) return at;
        Ordinary(key, colon);
        Ordinary(colon + 1, value);
        return value < end && yaml[value] == '#' ? end : value;
    }

    /// <summary>Spaces after the signs of lists and groups on one line.</summary>
    void Flow(int at, int end)
    {
        for (bool after = false; at < end; at++)
        {
            if (yaml[at] is '"' or '\'') at = Math.Min(ClosingQuote(at, end), end - 1);
            else if (after && Spaces.Other.Contains(yaml[at])) Ordinary(at, at + 1);
            else after = yaml[at] is ':' or ',' or '[' or '{' or ' ';
        }
    }

    /// <summary>A quoted text that goes on at the start of the next lines is joined as YAML joins the lines of a text; gives the offset of the next line.</summary>
    int Quoted(int quote, int end)
    {
        int close = ClosingQuote(quote, yaml.Length);
        if (close < end || close == yaml.Length) return AfterLine(end);
        for (int line = AfterLine(end); line <= close; line = AfterLine(EndOfLine(line)))
            if (yaml[line] != ' ' && KeyLine.Key(yaml.AsSpan(line, EndOfLine(line) - line)) is not null) return AfterLine(end);
        for (int line = AfterLine(end); line <= close; line = AfterLine(EndOfLine(line)))
        {
            if (Spaces.Any.Contains(yaml[line]) || yaml[line] is '\r' or '\n') continue;
            yaml[line - 1] = ' ';
            if (yaml[line - 2] == '\r') yaml[line - 2] = '\n';
        }
        return AfterLine(EndOfLine(close));
    }

    /// <summary>Offset of the quotation mark that ends the text begun at <paramref name="quote"/>, or <paramref name="end"/>.</summary>
    int ClosingQuote(int quote, int end)
    {
        for (int at = quote + 1; at < end; at++)
        {
            if (yaml[at] == '\\' && yaml[quote] == '"') at++;
            else if (yaml[at] == yaml[quote])
            {
                if (yaml[quote] == '"' || at + 1 == end || yaml[at + 1] != '\'') return at;
                at++;
            }
        }
        return end;
    }

    void Ordinary(int from, int to)
    {
        for (int at = from; at < to; at++)
        {
            if (!Spaces.Other.Contains(yaml[at])) continue;
            spaces.AddOne(source, start + at, " ", $"Here stands {CharacterName.Of(yaml[at])}, which is read as an ordinary space");
            yaml[at] = ' ';
        }
    }

    int SkipSpaces(int at, int end)
    {
        while (at < end && yaml[at] != '\t' && Spaces.Any.Contains(yaml[at])) at++;
        return at;
    }

    int EndOfLine(int from)
    {
        int length = yaml.AsSpan(from).IndexOfAny('\r', '\n');
        return length < 0 ? yaml.Length : from + length;
    }

    int AfterLine(int end) => end == yaml.Length ? end : yaml[end] == '\r' && end + 1 < yaml.Length && yaml[end + 1] == '\n' ? end + 2 : end + 1;
}
