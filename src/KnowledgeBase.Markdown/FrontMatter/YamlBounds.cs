using System.Globalization;
using KnowledgeBase.Abstractions.Text;
using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown.FrontMatter;

/// <summary>Refuses, in one pass, YAML on which the scanner would take quadratic time.</summary>
static class YamlBounds
{
    /// <summary>False when the YAML is over a limit, which is reported.</summary>
    public static bool Hold(SourceText source, TextSpan span, int maxLength, int maxDepth, FileReport report)
    {
        if (span.Length > maxLength)
        {
            report.Add(FrontMatterDiagnostics.Limit, source.PositionAt(span.Start), string.Create(CultureInfo.InvariantCulture,
                $"The YAML has {span.Length} characters, more than the {maxLength} that are read"));
            return false;
        }
        int deep = FlowDeeperThan(source.Text.AsSpan(span.Start, span.Length), maxDepth);
        if (deep < 0) return true;
        report.Add(FrontMatterDiagnostics.Limit, source.PositionAt(span.Start + deep), $"The YAML is nested more than {maxDepth} levels deep");
        return false;
    }

    /// <summary>
    /// Offset of a bracket that opens more than <paramref name="maxDepth"/> flow collections at once, or -1. Brackets open
    /// one only where a value can begin; what quotation marks hide may be counted too, which needs 33 of them unclosed.
    /// </summary>
    static int FlowDeeperThan(ReadOnlySpan<char> yaml, int maxDepth)
    {
        int depth = 0;
        char before = '\n';
        for (int i = 0; i < yaml.Length; i++)
        {
            char c = yaml[i];
            if (c is '[' or '{' && before is '\n' or '\r' or '[' or '{' or ',' or ':' or '-' or '?')
            {
                if (++depth > maxDepth) return i;
            }
            else if (c is ']' or '}' && depth > 0)
                depth--;
            if (c is not (' ' or '\t')) before = c;
        }
        return -1;
    }
}
