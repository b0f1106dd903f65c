using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown.FrontMatter;

/// <summary>A slip that a person made in YAML.</summary>
/// <param name="Descriptor">Which kind.</param>
/// <param name="Line">The line, from 0, of the text that could not be read.</param>
/// <param name="Column">Where in the line, from 0.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to write instead.</param>
sealed record YamlSlip(DiagnosticDescriptor Descriptor, int Line, int Column, string Message, string? Hint)
{
    /// <summary>True for a line that may belong to the text of the field above it.</summary>
    public bool MayContinue { get; private init; }

    /// <summary>How much of the line, from <see cref="Column"/> on, is to be replaced.</summary>
    public int Length { get; init; }

    /// <summary>What mends it in place of that, where that is certain.</summary>
    public string? Instead { get; init; }

    /// <summary>Reports, in the words of someone who does not know YAML, why <paramref name="yaml"/> cannot be read.</summary>
    /// <param name="source">The whole file.</param>
    /// <param name="yaml">What cannot be read.</param>
    /// <param name="start">Where it begins in the file.</param>
    /// <param name="fault">Where the parser stopped; null when it read something other than a field.</param>
    /// <param name="isField">True for a top-level key that the content type knows.</param>
    /// <param name="report">Where mistakes go.</param>
    /// <returns>What was reported.</returns>
    public static YamlSlip Report(SourceText source, string yaml, int start, YamlFault? fault, Predicate<string> isField, FileReport report)
    {
        int first = source.PositionAt(start).Line;
        var text = new SourceText(yaml);
        string[] lines = [.. Enumerable.Range(0, text.LineCount).Select(l => text.Line(l).ToString())];
        int stopped = fault is null ? 0 : text.PositionAt(fault.Offset).Line - 1;
        YamlSlip slip = Find(lines, stopped, isField) ?? Unknown(text, lines, fault);
        int place = slip.Line == 0 ? start : source.LineStart(first - 1 + slip.Line);
        report.Add(slip.Descriptor, source.PositionAt(place + slip.Column), slip.Message, slip.Hint, slip.Mended(source, lines, first - 1, place));
        return slip;
    }

    Fix? Mended(SourceText source, string[] lines, int first, int place)
    {
        if (Instead is null || Descriptor == FrontMatterDiagnostics.UnquotedText && GoesOn(lines.ElementAtOrDefault(Line + 1))) return null;
        if (Descriptor != FrontMatterDiagnostics.TabIndentation) return Fix.Of(source.PositionAt(place + Column), source.PositionAt(place + Column + Length), Instead);
        return new Fix([..
            from line in lines.Index()
            let indentation = line.Item.AsSpan().IndexOfAnyExcept(' ', '\t')
            where indentation > 0 && line.Item.AsSpan(0, indentation).Contains('\t')
            select new Edit(source.PositionAt(source.LineStart(first + line.Index)), source.PositionAt(source.LineStart(first + line.Index) + indentation), line.Item[..indentation].Replace("\t", "  ", StringComparison.Ordinal))]);
    }

    /// <summary>True for a line that belongs to the text of the line above.</summary>
    static bool GoesOn(string? next) => next is [' ', ..] && next.AsSpan().TrimStart() is [not '#' and not '-', ..] && KeyLine.Key(next.AsSpan().Trim()) is null;

    /// <summary>The keys of a text that could not be read, as far as they can be told.</summary>
    public static IEnumerable<string> Keys(string yaml, Predicate<string> isField)
    {
        foreach (string line in yaml.Split('\n'))
            if ((KeyLine.Key(line.AsSpan().Trim(" \t\r*")) ?? FirstWord(line)) is { Length: > 0 } key && isField(key))
                yield return key;
    }

    static YamlSlip? Find(string[] lines, int stopped, Predicate<string> isField)
    {
        // The parser often notices a line later than a person would.
        int[] order = [stopped, stopped - 1, .. Enumerable.Range(0, lines.Length)];
        foreach (int line in order)
            if (line >= 0 && line < lines.Length && YamlLineSlip.Find(line, lines[line]) is { } slip) return slip;
        if (lines[0] is ['-', ' ', ..])
            return new YamlSlip(FrontMatterDiagnostics.InvalidYaml, 0, 0, "This list belongs to no field", "Write the name of its field and a colon above it.");
        return YamlBrackets.Find(lines) ?? YamlIndentation.Find(lines) ?? WithoutColon(lines, stopped, isField);
    }

    static YamlSlip? WithoutColon(string[] lines, int stopped, Predicate<string> isField)
    {
        foreach (int line in (int[])[stopped, 0])
        {
            string text = lines[line].Trim();
            if (text.Length == 0 || text[0] is '#' or '-' or '[' or '{' || text.Contains(':', StringComparison.Ordinal)) continue;
            int column = lines[line].Length - lines[line].TrimStart().Length;
            int wide = lines[line].IndexOf('\uFF1A', StringComparison.Ordinal);
            if (wide >= 0)
                return new YamlSlip(FrontMatterDiagnostics.LookAlike, line, wide, $"This is {CharacterName.Of('\uFF1A')}, where a field wants a colon", "Write a colon and a space.");
            string word = FirstWord(text);
            return word.Length > 0 && (isField(word) || column > 0)
                ? new YamlSlip(FrontMatterDiagnostics.InvalidYaml, line, column + word.Length, $"A colon is missing after '{Shown.Of(word)}'", $"Write: {Shown.Of($"{word}: {text[word.Length..].TrimStart(' ', '\t', '=').TrimEnd()}")}")
                : new YamlSlip(FrontMatterDiagnostics.InvalidYaml, line, column, "This line does not begin with the name of a field",
                    "If it continues the text above, type two spaces in front of it. If not, begin it with the field's name, a colon and a space.")
                {
                    MayContinue = true,
                };
        }
        return null;
    }

    static YamlSlip Unknown(SourceText text, string[] lines, YamlFault? fault)
    {
        TextPosition place = text.PositionAt(fault?.Offset ?? 0);
        // The parser may stop only at the end, where nothing is written any more.
        int line = Math.Min(place.Line, lines.Length) - 1;
        return new YamlSlip(FrontMatterDiagnostics.InvalidYaml, line, line == place.Line - 1 ? place.Column - 1 : 0, "The fields cannot be read here: " + Reason(fault?.Message ?? ""),
            "Look for a missing quotation mark, bracket, colon or space of indentation in this line and the one before.");
    }

    static string FirstWord(string line)
    {
        string text = line.Trim();
        int end = text.IndexOfAny([' ', '\t', '\uFF1A', ':', '=']);
        return end < 0 ? text : text[..end];
    }

    static string Reason(string parserMessage)
    {
        if (parserMessage.Length == 0) return "it breaks off or is not well formed";
        // YamlDotNet begins some messages with its own coordinates, which are not those of the file.
        int end = parserMessage.StartsWith('(') ? parserMessage.IndexOf("): ", StringComparison.Ordinal) + 3 : 0;
        string reason = parserMessage[Math.Max(end, 0)..].TrimEnd('.');
        return reason.Length == 0 ? "it is not well formed" : char.ToLowerInvariant(reason[0]) + reason[1..];
    }
}
