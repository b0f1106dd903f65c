using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown.FrontMatter;

/// <summary>Where the front matter and the body of a file lie.</summary>
/// <param name="Yaml">The text between the two lines of hyphens; null when there is no front matter.</param>
/// <param name="End">Where the closing line begins; the start of the file without front matter.</param>
/// <param name="BodyStart">Offset of the body.</param>
readonly record struct FrontMatterBlock(TextSpan? Yaml, TextPosition End, int BodyStart)
{
    /// <summary>
    /// Finds the block, or null when it has no end, which is reported. It is found too below blank lines, without its first
    /// line, and between dashes that only look like hyphens: otherwise what is meant to hide a page would be shown on it.
    /// </summary>
    /// <param name="source">The whole file.</param>
    /// <param name="isField">True for a key that the content type knows.</param>
    /// <param name="report">Where mistakes go.</param>
    public static FrontMatterBlock? Find(SourceText source, Predicate<string> isField, FileReport report)
    {
        int first = FirstWritten(source);
        string opening = source.Line(first).Trim().ToString();
        bool beginsFile = first == 0 && source.Line(0).StartsWith("---");
        if (opening == "---" && (beginsFile || report.Typed || KeyLine.Key(source.Line(first + 1)) is not null))
            return Between(source, first + 1, report) ?? Unterminated(source, first, report);
        if (opening == "+++" && Closing(source, first + 1, l => l is "+++") is { } toml) return Toml(source, first, toml, report);
        if (IsDashes(opening) && IsField(source, first + 1, isField)) return BetweenDashes(source, first, opening, report);
        if (IsField(source, first, isField)) return WithoutOpening(source, first, report);
        return None(source);
    }

    /// <summary>The number of the line <c>---</c> near the top below which fields stand, or null.</summary>
    public static int? Later(SourceText source, Predicate<string> isField)
    {
        for (int line = 0; line < Math.Min(source.LineCount - 1, 20); line++)
            if (source.Line(line).Trim() is "---" && IsField(source, line + 1, isField)) return line + 1;
        return null;
    }

    static FrontMatterBlock None(SourceText source) => new(null, TextPosition.Start, 0);

    static FrontMatterBlock? Between(SourceText source, int firstLine, FileReport report)
    {
        if (Closing(source, firstLine, l => l is "---" or "...", trimStart: false) is { } end) return Of(source, firstLine, end);
        if (Closing(source, firstLine, l => IsDashes(l) || l is "---") is not { } odd) return null;
        ReportDashes(source, odd, "ends", report);
        return Of(source, firstLine, odd);
    }

    static FrontMatterBlock? Unterminated(SourceText source, int line, FileReport report)
    {
        report.Add(FrontMatterDiagnostics.Unterminated, source.PositionAt(source.LineStart(line)), "The list of fields that begins with --- has no end");
        return null;
    }

    static FrontMatterBlock? BetweenDashes(SourceText source, int first, string opening, FileReport report)
    {
        ReportDashes(source, first, "begins", report);
        return Closing(source, first + 1, l => l == opening || IsDashes(l) || l is "---" or "...") is { } end
            ? Of(source, first + 1, end)
            : Unterminated(source, first, report);
    }

    static void ReportDashes(SourceText source, int line, string verb, FileReport report)
    {
        ReadOnlySpan<char> written = source.Line(line);
        int odd = Dashes.IndexIn(written);
        TextPosition place = source.PositionAt(source.LineStart(line) + Math.Max(odd, 0));
        report.AddMistake(FrontMatterDiagnostics.OtherMarks, place, odd < 0
            ? $"The front matter {verb} with '{Shown.Of(written.Trim().ToString())}', where a line --- is wanted"
            : $"The front matter {verb} with {CharacterName.Of(written[odd])}, where a line of three hyphens is wanted",
            fix: Fix.Of(source.PositionAt(source.LineStart(line)), source.PositionAt(source.LineStart(line) + written.Length), "---"));
    }

    /// <summary>Front matter whose first line was forgotten: fields from the first line on, up to a line <c>---</c> or, in a typed document, a blank one.</summary>
    static FrontMatterBlock WithoutOpening(SourceText source, int first, FileReport report)
    {
        int? end = Closing(source, first, l => l is "---" or "...");
        if (end is null && report.Typed) end = Closing(source, first, l => l.Length == 0 || l[0] == '#') ?? source.LineCount;
        if (end is not { } closing || !report.Typed && HasBlank(source, first, closing)) return None(source);
        report.AddMistake(FrontMatterDiagnostics.Missing, source.PositionAt(source.LineStart(first)),
            "The line --- before the first field is missing", "Type three hyphens (---) on a line of their own above this one.",
            Fix.Of(source.PositionAt(source.LineStart(first)), source.PositionAt(source.LineStart(first)), "---\n"));
        return Of(source, first, closing);
    }

    static FrontMatterBlock Toml(SourceText source, int first, int end, FileReport report)
    {
        FrontMatterBlock block = Of(source, first + 1, end);
        TextPosition place = source.PositionAt(source.LineStart(first));
        const string Message = "The front matter between lines +++ is TOML, which is not read";
        bool mayHide = source.Text.AsSpan(block.Yaml!.Value.Start, block.Yaml.Value.Length).ContainsAny(HidingWords);
        if (mayHide) report.Add(FrontMatterDiagnostics.OtherMarks, place, Message + "; it may be meant to hide the page", "Write `key: value` between lines ---.");
        else report.AddMistake(FrontMatterDiagnostics.OtherMarks, place, Message, "Write `key: value` between lines ---.");
        return block with { Yaml = null };
    }

    static readonly System.Buffers.SearchValues<string> HidingWords =
        System.Buffers.SearchValues.Create(["draft", "publish", "hidden", "private", "expiry"], StringComparison.OrdinalIgnoreCase);

    static FrontMatterBlock Of(SourceText source, int firstLine, int endLine)
    {
        int start = Start(source, firstLine), end = Start(source, endLine);
        bool closed = endLine < source.LineCount && source.Line(endLine).Trim() is not [] and not ['#', ..];
        return new FrontMatterBlock(TextSpan.Between(start, end), source.PositionAt(end), closed ? Start(source, endLine + 1) : end);
    }

    static int Start(SourceText source, int line) => line < source.LineCount ? source.LineStart(line) : source.Text.Length;

    static int? Closing(SourceText source, int from, Predicate<string> closes, bool trimStart = true)
    {
        for (int line = from; line < source.LineCount; line++)
        {
            ReadOnlySpan<char> text = source.Line(line);
            // Only short lines can be marks.
            ReadOnlySpan<char> trimmed = trimStart ? text.Trim() : text.TrimEnd();
            if (closes(trimmed.Length <= 8 ? trimmed.ToString() : "text")) return line;
        }
        return null;
    }

    static int FirstWritten(SourceText source)
    {
        int line = 0;
        while (line + 1 < source.LineCount && source.Line(line).IsWhiteSpace()) line++;
        return line;
    }

    static bool HasBlank(SourceText source, int from, int to)
    {
        for (int line = from; line < to; line++)
            if (source.Line(line).IsWhiteSpace()) return true;
        return false;
    }

    static bool IsField(SourceText source, int line, Predicate<string> isField) => KeyLine.Key(source.Line(line)) is { } key && isField(key);

    /// <summary>True for a line of dashes that somebody may take for three hyphens.</summary>
    static bool IsDashes(string line) => line.Length is > 0 and <= 8 && line != "-" && line != "---" && line.All(c => c == '-' || Dashes.All.Contains(c));
}
