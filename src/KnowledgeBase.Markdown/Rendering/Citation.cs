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

/// <summary>Finds citations before links are looked for.</summary>
sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        int length = Citations.LengthAt(slice.AsSpan(), out int number);
        if (number == 0 || slice.PeekChar(length) == '(' || processor.Document.TryGetLinkReferenceDefinition(Label(number), out _)) return false;
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

    static string Label(int number) => number.ToString(CultureInfo.InvariantCulture);
}
