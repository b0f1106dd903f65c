using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Abstractions.Documents;

/// <summary>A heading at the top level of the body and what stands under it up to the next heading: the unit that search excerpts.</summary>
/// <param name="Level">1 to 6; 0 for what stands before the first heading and for trailing notes.</param>
/// <param name="Title">The heading as plain text; empty at level 0.</param>
/// <param name="Anchor">The heading's id in the page; empty at level 0.</param>
/// <param name="Position">Where the heading (or the text, at level 0) begins.</param>
/// <param name="Heading">What stands inside the heading element; empty at level 0.</param>
/// <param name="Content">What stands under the heading.</param>
/// <param name="Text">The content without markup: single spaces, line feeds between blocks; may be empty.</param>
public sealed record Section(
    int Level,
    string Title,
    string Anchor,
    TextPosition Position,
    ImmutableArray<BodyPiece> Heading,
    ImmutableArray<BodyPiece> Content,
    string Text);
