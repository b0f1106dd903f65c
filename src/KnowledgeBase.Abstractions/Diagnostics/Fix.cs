using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Abstractions.Diagnostics;

/// <summary>What mends a mistake for certain, without a change of what is meant. Equal to one of the same edits.</summary>
/// <param name="Edits">What to write in place of what; at least one, and no two of the same place.</param>
public sealed record Fix(ImmutableArray<Edit> Edits)
{
    /// <summary>One edit.</summary>
    public static Fix Of(TextPosition start, TextPosition end, string text) => new([new Edit(start, end, text)]);

    /// <inheritdoc/>
    public bool Equals(Fix? other) => other is not null && Edits.SequenceEqual(other.Edits);

    /// <inheritdoc/>
    public override int GetHashCode() => Edits.IsEmpty ? 0 : Edits[0].GetHashCode();
}

/// <summary>One stretch of a file and what to write in its place.</summary>
/// <param name="Start">Its first place.</param>
/// <param name="End">The place after its last; the first where something is put in.</param>
/// <param name="Text">What to write; lines end with <c>\n</c>.</param>
public readonly record struct Edit(TextPosition Start, TextPosition End, string Text);
