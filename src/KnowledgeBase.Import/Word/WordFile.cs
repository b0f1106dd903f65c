using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Import.Drafts;
using KnowledgeBase.Import.Forms;
using KnowledgeBase.Import.Packages;
using KnowledgeBase.Import.Reporting;
using Body = DocumentFormat.OpenXml.Wordprocessing.Body;

namespace KnowledgeBase.Import.Word;

/// <summary>Opens a Word document of anybody and reads it.</summary>
static class WordFile
{
    /// <summary>Reads a document.</summary>
    /// <exception cref="RefusedFileException">It is none, or not safe, or damaged.</exception>
    public static WordText Read(byte[] bytes, string file)
    {
        PackageGuard.Check(bytes, file, ".docx");
        try
        {
            using var stream = new MemoryStream();
            stream.Write(bytes);
            using var document = WordprocessingDocument.Open(stream, isEditable: true, SafeOpening.Settings);
            return document.MainDocumentPart is { Document.Body: { } body } main ? Read(document, main, body, file) : throw Damaged(file);
        }
        catch (Exception error) when (SafeOpening.IsOfFile(error))
        {
            throw Damaged(file);
        }
    }

    static WordText Read(WordprocessingDocument document, MainDocumentPart main, Body body, string file)
    {
        var leftOut = new LeftOut(file);
        var styles = new WordStyles(main);
        var lists = new WordLists(main);
        var graphics = new WordGraphics(leftOut);
        var notes = new WordNotes(main);
        BlockReader Reader(OpenXmlPart part) => new(new InlineReader(part, styles, graphics, notes, leftOut), styles, lists, graphics, leftOut);

        ImmutableArray<WordBlock> blocks = Reader(main).Read(body);
        ImmutableSortedDictionary<int, string>.Builder written = ImmutableSortedDictionary.CreateBuilder<int, string>();
        // A note can have notes of its own.
        while (notes.Take() is { Count: > 0 } met)
            foreach ((int number, OpenXmlPart part, OpenXmlElement note) in met) written[number] = MarkdownBlocks.Of(Reader(part).Read(note));
        Beside(main, leftOut);
        return new WordText(CleanText.Of(document.PackageProperties.Title ?? ""), blocks, written.ToImmutable(), [.. graphics.Pictures], leftOut.All());
    }

    // What stands beside the text.
    static void Beside(MainDocumentPart main, LeftOut leftOut)
    {
        int comments = main.WordprocessingCommentsPart?.Comments?.Elements<Comment>().Count(c => c.Author?.Value != FormWords.Helper) ?? 0;
        if (comments > 0) leftOut.AddOfAll(ImportDiagnostics.CommentsLeftOut, $"{LeftOut.Counted(comments, "comment is", "comments are")} left out, with the names of their authors");
        if (main.HeaderParts.Any(p => p.Header?.InnerText.Trim().Length > 0) || main.FooterParts.Any(p => p.Footer?.InnerText.Trim().Length > 0))
            leftOut.AddOfAll(ImportDiagnostics.LeftOut, "what stands at the head and foot of each page is left out");
    }

    static RefusedFileException Damaged(string file) => new(ImportDiagnostics.Damaged.At(file, "the file is damaged, and cannot be read"));
}
