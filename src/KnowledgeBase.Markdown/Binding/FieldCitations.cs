namespace KnowledgeBase.Markdown.Binding;

/// <summary>Citations in texts of front matter.</summary>
static class FieldCitations
{
    /// <summary>The citations of a text, each at its place in the file, where it stands there as it is read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">The file.</param>
    /// <param name="place">Where the text begins.</param>
    /// <param name="field">Path of its field.</param>
    public static IEnumerable<CitationUse> In(string text, SourceText source, TextPosition place, string field)
    {
        int from = source.LineStart(place.Line - 1) + place.Column - 1;
        // Escapes and indentation make a text longer than it reads, seldom twice as long.
        int end = Math.Min(source.Text.Length, from + 2 * text.Length + 64);
        foreach ((TextSpan span, int number) in Citations.In(text))
        {
            string written = text.Substring(span.Start, span.Length);
            int found = from < end ? source.Text.IndexOf(written, from, end - from, StringComparison.Ordinal) : -1;
            if (found >= 0) from = found + span.Length;
            yield return new CitationUse(number, found < 0 ? place : source.PositionAt(found), field);
        }
    }
}
