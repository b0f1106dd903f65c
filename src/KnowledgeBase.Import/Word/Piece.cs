namespace KnowledgeBase.Import.Word;

/// <summary>How text looks, as far as Markdown can say it.</summary>
[Flags]
enum Looks
{
    Plain = 0,
    Bold = 1,
    Italic = 2,
    Struck = 4,
    Raised = 8,
    Lowered = 16,
}

/// <summary>Text of one look.</summary>
/// <param name="Text">The author's; <c>\n</c> breaks the line.</param>
/// <param name="Looks">How it looks.</param>
/// <param name="Link">Where it leads; null for nowhere.</param>
/// <param name="IsMarkdown">True for what is Markdown already: a picture, the sign of a note.</param>
readonly record struct Piece(string Text, Looks Looks = Looks.Plain, string? Link = null, bool IsMarkdown = false);
