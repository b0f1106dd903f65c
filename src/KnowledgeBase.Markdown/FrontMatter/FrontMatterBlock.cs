using KnowledgeBase.Abstractions.Text;
using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown.FrontMatter;

/// <summary>Where the front matter and the body of a file lie.</summary>
/// <param name="Yaml">The text between the two lines of hyphens; null when there is no front matter.</param>
/// <param name="End">Where the closing line begins; the start of the file without front matter.</param>
/// <param name="BodyStart">Offset of the body.</param>
readonly record struct FrontMatterBlock(TextSpan? Yaml, TextPosition End, int BodyStart)
{
    /// <summary>Finds the block, or null when it has no end, which is reported.</summary>
    public static FrontMatterBlock? Find(SourceText source, FileReport report)
    {
        if (!IsLine(source, 0, "---")) return new FrontMatterBlock(null, TextPosition.Start, 0);
        for (int line = 1; line < source.LineCount; line++)
        {
            if (!IsLine(source, line, "---") && !IsLine(source, line, "...")) continue;
            int start = source.LineStart(1), end = source.LineStart(line);
            int body = line + 1 < source.LineCount ? source.LineStart(line + 1) : source.Text.Length;
            return new FrontMatterBlock(TextSpan.Between(start, end), source.PositionAt(end), body);
        }
        report.Add(FrontMatterDiagnostics.Unterminated, TextPosition.Start, "The front matter that begins with --- has no end");
        return null;
    }

    static bool IsLine(SourceText source, int line, string marker)
    {
        int start = source.LineStart(line);
        int end = line + 1 < source.LineCount ? source.LineStart(line + 1) : source.Text.Length;
        return source.Text.AsSpan(start, end - start).TrimEnd().SequenceEqual(marker);
    }
}
