using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KnowledgeBase.Markdown.Rendering;

/// <summary><c>[3]</c>: names a source of the numbered list in front matter.</summary>
sealed class Citation : LeafInline
{
    /// <summary>The number, from 1.</summary>
    public required int Number { get; init; }
}

/// <summary>
/// Finds citations before links are looked for. Forms that write Markdown put a backslash before a bracket that somebody typed:
/// <c>\[3]</c> and <c>\[3\]</c> cite too.
/// </summary>
sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['[', '\\'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        bool escaped = slice.CurrentChar == '\\';
        int length = escaped ? EscapedLengthAt(slice.AsSpan(), out int number) : Citations.LengthAt(slice.AsSpan(), out number);
        if (number == 0 || !escaped && IsLink(processor, slice.PeekChar(length), number)) return false;
        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new Citation
        {
            Number = number,
            Span = new SourceSpan(start, start + length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }

    static int EscapedLengthAt(ReadOnlySpan<char> text, out int number)
    {
        ReadOnlySpan<char> bracket = text[1..];
        int length = Citations.LengthAt(bracket, out number);
        if (length > 0) return length + 1;
        int close = bracket.IndexOf("\\]", StringComparison.Ordinal);
        return close > 0 && Citations.LengthAt($"{bracket[..close]}]", out number) > 0 ? close + 3 : 0;
    }

    static bool IsLink(InlineProcessor processor, char next, int number) =>
        next == '(' || processor.Document.TryGetLinkReferenceDefinition(number.ToString(CultureInfo.InvariantCulture), out _);
}
