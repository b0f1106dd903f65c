namespace KnowledgeBase.Import.Word;

/// <summary>What a paragraph of a document is.</summary>
enum ParagraphKind
{
    Text,
    Title,
    Heading,
    Bullet,
    Numbered,
    Quote,
}

/// <summary>A piece of a document, from top to bottom.</summary>
/// <param name="Number">Of its first paragraph, from 1.</param>
abstract record WordBlock(int Number);

/// <summary>A paragraph.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Level">Of a heading from 1, of an item from 0; otherwise 0.</param>
/// <param name="Count">The number of a numbered item.</param>
/// <param name="Markdown">Its text; <c>\n</c> stands where the author broke the line.</param>
/// <param name="Plain">The same without marks.</param>
/// <param name="IsBold">True when all of it is bold.</param>
sealed record WordParagraph(int Number, ParagraphKind Kind, int Level, int Count, string Markdown, string Plain, bool IsBold) : WordBlock(Number);

/// <summary>A table: rows of cells, each as wide as its columns; a cell that hangs over several columns is followed by empty ones.</summary>
sealed record WordTable(int Number, ImmutableArray<ImmutableArray<WordCell>> Rows) : WordBlock(Number);

/// <summary>What stands in a cell.</summary>
sealed record WordCell(int Number, ImmutableArray<WordBlock> Blocks)
{
    /// <summary>Its text, a line for each paragraph.</summary>
    public string Plain => string.Join('\n', Blocks.SelectMany(Lines).Where(l => l.Length > 0));

    static IEnumerable<string> Lines(WordBlock block) => block switch
    {
        WordParagraph paragraph => [paragraph.Plain],
        WordTable table => table.Rows.SelectMany(r => r).Select(c => c.Plain),
        _ => [],
    };
}

/// <summary>A picture of a document.</summary>
/// <param name="Bytes">The whole file, as it was in the document.</param>
/// <param name="Extension">Of its kind, by its bytes: <c>.png</c>.</param>
sealed record WordPicture(byte[] Bytes, string Extension);

/// <summary>A Word document, read.</summary>
/// <param name="Title">The title among its properties; may be empty.</param>
/// <param name="Blocks">From top to bottom.</param>
/// <param name="Notes">Footnotes and endnotes in Markdown by the name that stands in the text.</param>
/// <param name="Pictures">In the order of the text, which names them by <see cref="PictureMark"/>.</param>
/// <param name="Diagnostics">What was left out, in order.</param>
sealed record WordText(
    string Title, ImmutableArray<WordBlock> Blocks, ImmutableSortedDictionary<int, string> Notes, ImmutableArray<WordPicture> Pictures, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Stands in the text where a picture's file name will.</summary>
static class PictureMark
{
    // Letters for private use are taken out of what authors write.
    public static string Of(int index) => $"\uE000{index.ToString(CultureInfo.InvariantCulture)}\uE001";
}
