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
        int digits = 0, number = 0;
        for (char c; digits < 4 && char.IsAsciiDigit(c = slice.PeekChar(digits + 1)); digits++) number = number * 10 + (c - '0');
        if (digits is 0 or 4 || number == 0 || slice.PeekChar(1) == '0' || slice.PeekChar(digits + 1) != ']') return false;
        if (slice.PeekChar(digits + 2) == '(' || processor.Document.TryGetLinkReferenceDefinition(Label(number), out _)) return false;
        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new Citation
        {
            Number = number,
            Span = new SourceSpan(start, start + digits + 1),
            Line = line,
            Column = column,
        };
        slice.Start += digits + 2;
        return true;
    }

    static string Label(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
