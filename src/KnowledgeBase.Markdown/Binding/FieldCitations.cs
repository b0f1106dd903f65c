using System.Text.RegularExpressions;

namespace KnowledgeBase.Markdown.Binding;

/// <summary>Citations in texts of front matter.</summary>
static partial class FieldCitations
{
    /// <summary>The citations of a text, each at its place in the file, where it stands there as it is read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">The file.</param>
    /// <param name="place">Where the text begins.</param>
    /// <param name="field">Path of its field.</param>
    public static IEnumerable<CitationUse> In(string text, SourceText source, TextPosition place, string field)
    {
        if (!text.Contains('[', StringComparison.Ordinal)) yield break;
        int from = source.LineStart(place.Line - 1) + place.Column - 1;
        // Escapes and indentation make a text longer than it reads, seldom twice as long.
        int end = Math.Min(source.Text.Length, from + 2 * text.Length + 64);
        foreach (Match citation in Citation().Matches(text))
        {
            int found = from < end ? source.Text.IndexOf(citation.Value, from, end - from, StringComparison.Ordinal) : -1;
            if (found >= 0) from = found + citation.Length;
            yield return new CitationUse(int.Parse(citation.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture),
                found < 0 ? place : source.PositionAt(found), field);
        }
    }

    [GeneratedRegex(@"\[([0-9]{1,3})\]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Citation();
}
