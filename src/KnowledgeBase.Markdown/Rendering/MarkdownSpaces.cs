using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown.Rendering;

/// <summary>
/// Reads other spaces as the ordinary one where Markdown's marks want it: after the mark of a heading, a list, a task or a quotation, in what
/// indents such a mark or a row of a table, on lines without text, and around rules and fences. Each stands for one, so that every place stays.
/// </summary>
sealed class MarkdownSpaces
{
    readonly SourceText source;
    readonly string text;
    readonly Tally tally = new(SourceDiagnostics.OtherSpace);
    char fence;
    int fenceLength;
    char[]? changed;

    MarkdownSpaces(SourceText source)
    {
        this.source = source;
        text = source.Text;
    }

    /// <summary>The source with ordinary spaces in the body, which begins at <paramref name="start"/>; the very same where there are no others.</summary>
    public static SourceText Ordinary(SourceText source, int start, FileReport report)
    {
        if (!source.Text.AsSpan(start).ContainsAny(Spaces.Other)) return source;
        var spaces = new MarkdownSpaces(source);
        for (int line = source.PositionAt(start).Line - 1; line < source.LineCount; line++)
        {
            int begin = Math.Max(source.LineStart(line), start);
            spaces.Line(begin, source.LineStart(line) + source.Line(line).Length);
        }
        if (spaces.changed is not { } changed) return source;
        spaces.tally.Report(report);
        return source.With(new string(changed));
    }

    void Line(int begin, int end)
    {
        int at = Skip(begin, end);
        if (IsFence(at, end)) Ordinary(begin, end);
        else if (fenceLength > 0) return;
        else if (at == end || text[at] == '|' || IsRule(at, end)) Ordinary(begin, at == end || text[at] == '|' && !IsRule(at, end) ? at : end);
        else Marks(begin, at, end);
    }

    void Marks(int begin, int at, int end)
    {
        while (at < end)
        {
            int mark = MarkEnd(at, end);
            bool quote = mark > at && text[at] == '>';
            if (mark == at || !quote && (mark == end || !Spaces.Any.Contains(text[mark]))) return;
            Ordinary(begin, at);
            begin = mark;
            at = Skip(mark, end);
            Ordinary(begin, at);
        }
    }

    /// <summary>The offset after the mark at <paramref name="at"/>, or <paramref name="at"/> where none is.</summary>
    int MarkEnd(int at, int end)
    {
        switch (text[at])
        {
            case '#':
                int level = at;
                while (level < end && text[level] == '#') level++;
                return level - at > 6 ? at : level;
            case '-' or '*' or '+' or '>':
                return at + 1;
            case '[' when at + 2 < end && text[at + 2] == ']' && (text[at + 1] is 'x' or 'X' || Spaces.Any.Contains(text[at + 1])):
                Ordinary(at + 1, at + 2);
                return at + 3;
            default:
                int digits = at;
                while (digits < end && digits < at + 9 && char.IsAsciiDigit(text[digits])) digits++;
                return digits > at && digits < end && text[digits] is '.' or ')' ? digits + 1 : at;
        }
    }

    /// <summary>True for a line of nothing but the signs of rules, underlines and the rows below headers of tables.</summary>
    bool IsRule(int at, int end)
    {
        for (int i = at; i < end; i++)
            if (text[i] is not ('-' or '=' or '*' or '_' or '|' or ':') && !Spaces.Any.Contains(text[i])) return false;
        return at < end;
    }

    /// <summary>Follows fences of code, whose lines are left alone.</summary>
    bool IsFence(int at, int end)
    {
        if (at == end || text[at] is not ('`' or '~')) return false;
        int length = 0;
        while (at + length < end && text[at + length] == text[at]) length++;
        if (length < 3) return false;
        if (fenceLength == 0)
        {
            (fence, fenceLength) = (text[at], length);
            return true;
        }
        if (text[at] != fence || length < fenceLength || Skip(at + length, end) < end) return false;
        fenceLength = 0;
        return true;
    }

    int Skip(int at, int end)
    {
        while (at < end && Spaces.Any.Contains(text[at])) at++;
        return at;
    }

    void Ordinary(int from, int to)
    {
        for (int at = from; at < to; at++)
        {
            if (!Spaces.Other.Contains(text[at]) || changed?[at] == ' ') continue;
            tally.Add(source.PositionAt(at), $"Here stands {CharacterName.Of(text[at])}, which is read as an ordinary space");
            changed ??= text.ToCharArray();
            changed[at] = ' ';
        }
    }
}
