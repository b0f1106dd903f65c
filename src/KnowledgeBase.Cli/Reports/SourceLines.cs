namespace KnowledgeBase.Cli.Reports;

/// <summary>Shows the line that a diagnostic points at, with a mark under the place.</summary>
/// <param name="lines">Where the lines are read.</param>
/// <param name="hidden">What no line may show.</param>
/// <param name="width">Columns of the terminal.</param>
sealed class SourceLines(FileLines lines, HiddenValues hidden, int width)
{
    const int LeastWidth = 20;

    /// <summary>Two lines, the text and the mark; none when the place is a whole file or not there.</summary>
    public IEnumerable<string> Of(Location location)
    {
        if (location.Position is not { } place || lines.At(location) is not { } text) return [];
        string number = FormattableString.Invariant($"{place.Line,5}");
        const string bar = " | ";
        ShownLine line = ShownLine.Of(hidden.Mask(text), place.Column - 1).Cut(Math.Max(width - number.Length - bar.Length, LeastWidth));
        return [number + bar + line.Text, new string(' ', number.Length) + bar + line.Mark];
    }
}
