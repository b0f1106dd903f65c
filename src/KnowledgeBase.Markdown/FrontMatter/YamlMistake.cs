using System.Text.RegularExpressions;
using KnowledgeBase.Abstractions.Text;
using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown.FrontMatter;

/// <summary>Says what is wrong with YAML in the words of someone who does not know YAML.</summary>
static partial class YamlMistake
{
    /// <summary>Reports the mistake that the parser met at <paramref name="offset"/> of the YAML.</summary>
    public static void Report(SourceText source, TextSpan span, int offset, string parserMessage, FileReport report)
    {
        int line = source.PositionAt(span.Start + offset).Line - 1;
        // The parser often notices a line later than a person would, and of a tab it only says where the group around it begins.
        if (Tab(source, span, line, report) || Tab(source, span, line - 1, report)) return;
        if (parserMessage.Contains("tab", StringComparison.Ordinal) && AnyTab(source, span, line, report)) return;
        if (Unquoted(source, span, line, report) || Unquoted(source, span, line - 1, report)) return;
        report.Add(FrontMatterDiagnostics.InvalidYaml, source.PositionAt(span.Start + offset), "The YAML cannot be read here: " + Reason(parserMessage),
            "Look for a missing quotation mark, bracket, colon or space of indentation in this line and the one before.");
    }

    static bool AnyTab(SourceText source, TextSpan span, int from, FileReport report)
    {
        int last = source.PositionAt(span.End).Line - 1;
        for (int line = from + 1; line <= last; line++)
            if (Tab(source, span, line, report)) return true;
        return false;
    }

    static bool Tab(SourceText source, TextSpan span, int line, FileReport report)
    {
        ReadOnlySpan<char> text = Line(source, span, line);
        int indentation = text.IndexOfAnyExcept(' ', '\t');
        int tab = indentation < 0 ? -1 : text[..indentation].IndexOf('\t');
        if (tab < 0) return false;
        report.Add(FrontMatterDiagnostics.TabIndentation, new TextPosition(line + 1, tab + 1), "A tab indents this line, where YAML wants spaces");
        return true;
    }

    static bool Unquoted(SourceText source, TextSpan span, int line, FileReport report)
    {
        Match field = FieldLine().Match(Line(source, span, line).ToString());
        if (!field.Success) return false;
        Group value = field.Groups["value"];
        string? mistake = value.Value[0] switch
        {
            '"' or '\'' => QuoteMistake(value.Value),
            '@' or '`' or '%' => $"The value of '{field.Groups["key"].Value}' begins with {value.Value[0]}, which YAML keeps for itself",
            '[' or '{' or '|' or '>' => null,
            _ when value.Value.Contains(": ", StringComparison.Ordinal) || value.Value.EndsWith(':') =>
                $"The value of '{field.Groups["key"].Value}' holds a colon, which YAML takes for another field",
            _ => null,
        };
        if (mistake is null) return false;
        report.Add(FrontMatterDiagnostics.UnquotedText, new TextPosition(line + 1, value.Index + 1), mistake, Hint(value.Value));
        return true;

        string? QuoteMistake(string text) => text.TrimEnd() is { Length: > 1 } whole && whole[^1] == whole[0]
            ? null
            : $"The value of '{field.Groups["key"].Value}' begins with a quotation mark and does not end with one";
    }

    static string Hint(string value) => value[0] is '"' or '\''
        ? "Put the whole value in quotation marks; inside double ones write \\\" for \"."
        : value.Contains('"', StringComparison.Ordinal)
            ? "Put the whole value in single quotation marks."
            : $"Put the whole value in quotation marks: \"{Shown.Of(value.TrimEnd())}\".";

    static string Reason(string parserMessage)
    {
        if (parserMessage.Length == 0) return "it breaks off or is not well formed";
        // YamlDotNet begins some messages with its own coordinates, which are not those of the file.
        int end = parserMessage.StartsWith('(') ? parserMessage.IndexOf("): ", StringComparison.Ordinal) + 3 : 0;
        string reason = parserMessage[Math.Max(end, 0)..].TrimEnd('.');
        return reason.Length == 0 ? "it is not well formed" : char.ToLowerInvariant(reason[0]) + reason[1..];
    }

    static ReadOnlySpan<char> Line(SourceText source, TextSpan span, int line)
    {
        if (line < 0 || line >= source.LineCount) return [];
        int start = source.LineStart(line);
        if (start < span.Start || start >= span.End) return [];
        int end = line + 1 < source.LineCount ? source.LineStart(line + 1) : source.Text.Length;
        return source.Text.AsSpan(start, Math.Min(end, span.End) - start).TrimEnd("\r\n");
    }

    [GeneratedRegex(@"^ *(- +)?(?<key>[^\s:#'""\[\]{}]+) *: +(?<value>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex FieldLine();
}
