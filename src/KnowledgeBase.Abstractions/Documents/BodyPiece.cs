using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Abstractions.Documents;

/// <summary>A part of a body: finished HTML, or a slot that resolving fills.</summary>
public abstract record BodyPiece;

/// <summary>Safe HTML from our renderer; may begin or end inside an element, never inside a tag other than at a slot.</summary>
public sealed record HtmlPiece(string Html) : BodyPiece;

/// <summary>The place of an <c>href</c> attribute: <c>&lt;a</c> ‹slot› <c>&gt;</c>. Filled with <c> href="…"</c>, or with nothing when the link leads nowhere.</summary>
/// <param name="Target">The decoded target as written: relative path, <c>xref:id</c>, <c>#anchor</c> or an absolute address of an allowed scheme.</param>
/// <param name="Position">Where the link stands in the source file.</param>
public sealed record LinkSlot(string Target, TextPosition Position) : BodyPiece
{
    /// <summary>Where its address is written: between its brackets, in a definition elsewhere, in an attribute; null where that is not known.</summary>
    public TextRange? Written { get; init; }
}

/// <summary>A whole image: filled with <c>&lt;img …&gt;</c>, or with a link where the image is not ours to show.</summary>
/// <param name="Target">The decoded target as written.</param>
/// <param name="Alt">The text in its place, not encoded; may be empty.</param>
/// <param name="Title">The title, not encoded; may be empty.</param>
/// <param name="Position">Where the image stands in the source file.</param>
public sealed record ImageSlot(string Target, string Alt, string Title, TextPosition Position) : BodyPiece
{
    /// <summary>True inside a link, where no other link can stand: fill it with an image or with the alternative text.</summary>
    public bool InLink { get; init; }

    /// <summary>Where its address is written; null where that is not known.</summary>
    public TextRange? Written { get; init; }
}
