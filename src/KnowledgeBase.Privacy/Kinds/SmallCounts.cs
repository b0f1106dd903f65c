using System.Text.RegularExpressions;
using KnowledgeBase.Privacy.Cues;
using KnowledgeBase.Privacy.Findings;

namespace KnowledgeBase.Privacy.Kinds;

/// <summary>
/// Counts of 1 to 4 people in tables: with the place and the time, so few can often be told. A figure is a count of people when the head
/// of its column or the first cell of its row says so, and neither says that it is a rate or a share.
/// </summary>
static partial class SmallCounts
{
    /// <summary>One finding for each column of a table, at the first of its counts.</summary>
    public static IEnumerable<Finding> In(InspectedText text, CueList cues) =>
        Rows(text)
            .SelectMany(row => Counts(text, cues, row.Line, row.Head))
            .GroupBy(count => (count.Head, count.Column))
            .Select(column => new Finding(Kind.SmallCount, column.First().Place, Severity.Warning) { Count = column.Count() });

    static IEnumerable<(int Line, int Head)> Rows(InspectedText text) =>
        from line in Enumerable.Range(0, text.Lines.Count)
        where text.Lines.IsRow(line) && text.Lines[line].ContainsAnyInRange('1', '4') && text.Lines.HeadOf(line) is not null
        select (line, text.Lines.HeadOf(line)!.Value);

    static IEnumerable<(int Head, int Column, TextSpan Place)> Counts(InspectedText text, CueList cues, int line, int head)
    {
        ImmutableArray<Range> cells = text.Lines.Cells(line);
        for (int column = 1; column < cells.Length; column++)
            if (MayBeSmall(text.Text.AsSpan(cells[column])) && Small().Match(text.Text, cells[column].Start.Value, cells[column].End.Value - cells[column].Start.Value) is { Success: true } count
                && text.Lines.Cells(head) is var heads && column < heads.Length && IsOfPeople(text.Text, heads[column], cells[0], cues))
                yield return (head, column, new TextSpan(count.Groups["n"].Index, 1));
    }

    // Most cells hold words: a look at the first sign is enough.
    static bool MayBeSmall(ReadOnlySpan<char> cell) => cell.TrimStart(" \"") is [>= '1' and <= '4', ..];

    static bool IsOfPeople(string text, Range title, Range row, CueList cues) =>
        (cues.Counted.IsIn(text.AsSpan(title)) || cues.Counted.IsIn(text.AsSpan(row)))
        && !IsNoCount(text.AsSpan(title), cues) && !IsNoCount(text.AsSpan(row), cues);

    static bool IsNoCount(ReadOnlySpan<char> words, CueList cues) => words.ContainsAny("%£$€") || cues.NotCounted.IsIn(words);

    [GeneratedRegex(@"\G ?""? {0,20}(?<n>[1-4])(?: ?\(\d{1,3}(?:\.\d{1,3})? ?%?\))? {0,20}""? ?(?:\z|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Small();
}
