namespace KnowledgeBase.Cli.Files;

/// <summary>The text of a file, by the places that diagnostics name. Immutable.</summary>
sealed class PlacedText(string text)
{
    /// <summary>The text with its lines.</summary>
    public SourceText Source { get; } = new(text);

    /// <summary>What stands in a stretch.</summary>
    public string this[TextRange range] => Source.Text[Offset(range.Start)..Math.Max(Offset(range.Start), Offset(range.End))];

    /// <summary>The offset of a place; the end of the text for one behind it.</summary>
    public int Offset(TextPosition place) =>
        place.Line > Source.LineCount ? Source.Text.Length : Math.Min(Source.LineStart(place.Line - 1) + place.Column - 1, Source.Text.Length);
}
