namespace KnowledgeBase.Privacy.Cleaning;

/// <summary>
/// Takes out of pictures and PDF files what they tell besides what they show: where, when, by whom and with what they were made. Pixels and
/// pages are not touched; a picture that cannot be read for certain is not handed out, and of a PDF it is said.
/// </summary>
public sealed class MetadataCleaner : ICleaner
{
    /// <inheritdoc/>
    public ImmutableArray<string> Extensions { get; } = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".pdf"];

    /// <inheritdoc/>
    public CleanedFile Clean(string path, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            CleanCopy copy = Copy(bytes.Span);
            ImmutableArray<string> leftOut = TraceWords.Of(copy.LeftOut);
            return new CleanedFile(copy.Bytes.Span.SequenceEqual(bytes.Span) ? bytes : copy.Bytes, leftOut, CleaningReport.Of(path, copy, leftOut));
        }
        catch (InvalidDataException)
        {
            return new CleanedFile(null, [], [CleaningReport.Unreadable(path)]);
        }
    }

    static CleanCopy Copy(ReadOnlySpan<byte> file) =>
        JpegCopy.Is(file) ? JpegCopy.Of(file)
        : PngCopy.Is(file) ? PngCopy.Of(file)
        : GifCopy.Is(file) ? GifCopy.Of(file)
        : WebpCopy.Is(file) ? WebpCopy.Of(file)
        : AvifCopy.Is(file) ? AvifCopy.Of(file)
        : PdfCopy.Is(file) ? PdfCopy.Of(file)
        : throw new InvalidDataException("It is none of the known kinds.");
}
