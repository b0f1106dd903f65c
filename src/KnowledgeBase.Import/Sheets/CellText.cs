using KnowledgeBase.Import.Drafts;

namespace KnowledgeBase.Import.Sheets;

/// <summary>What a cell says.</summary>
/// <param name="Text">On one line, without spaces at its ends.</param>
/// <param name="Lines">The same with its line breaks; null for what is one line.</param>
sealed record CellText(string Text, string? Lines)
{
    public static CellText Empty { get; } = new("", null);

    /// <summary>The text as a file has it, cleaned.</summary>
    public static CellText Of(string written) => new(CleanText.Of(written), CleanText.Lines(written));
}
