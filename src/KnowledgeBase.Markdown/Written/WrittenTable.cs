using System.Buffers;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Markdown.Written;

/// <summary>Follows the lines of one paragraph that were meant as rows of a table.</summary>
sealed partial class WrittenTable
{
    const string Wanted = "A table needs a header row, and below it a row of hyphens with as many cells: |---|---|.";

    const string Pasted = "Write each row as | A | B |, and below the first a row |---|---|.";

    // Signs that look like a pipe: wide, broken, and those that draw boxes.
    static readonly SearchValues<char> Pipes = SearchValues.Create("\uFF5C\u00A6\u2502\u2503\u2551\u01C0\u2223");

    int lines, rows, wide, tabbed, spaced, tabs;
    int firstRow = -1, firstWide = -1, rule = -1, begin;
    bool plainAbove;
    char odd;

    /// <summary>True when a row of hyphens is among the lines.</summary>
    public bool HasRule => rule >= 0;

    /// <summary>How many lines look like rows.</summary>
    public int Rows => rows;

    /// <summary>Takes the line that begins at an offset.</summary>
    public void Take(ReadOnlySpan<char> line, int at)
    {
        if (lines++ == 0) begin = at;
        // Before the expression, which costs more than all else here, a look that few rows pass.
        bool delimiter = line.Contains('|') && line.IndexOfAny('-', '–', '—') >= 0 && DelimiterRow().IsMatch(line);
        if (delimiter && rule < 0) (rule, odd) = (lines, Dashes.IndexIn(line) is >= 0 and var dash ? line[dash] : default);
        if (delimiter || line[0] == '|' && line[1..].Contains('|'))
        {
            if (rows++ == 0) (firstRow, plainAbove) = (at, lines > 1);
        }
        if (Pipes.Contains(line[0]) && line[1..].ContainsAny(Pipes) && wide++ == 0) firstWide = at;
        int parts = line.Count('\t');
        if (parts > 0 && (tabbed == 0 || parts == tabs)) (tabbed, tabs) = (tabbed + 1, parts);
        if (line.Contains("   ", StringComparison.Ordinal)) spaced++;
    }

    /// <summary>Where the table begins and what to write, or null where the lines are none; <paramref name="text"/> is that of the paragraph.</summary>
    public (int At, string Message, string Hint)? Find(string text)
    {
        if (wide > 1) return (firstWide, $"Rows of a table are shown as text: this is {CharacterName.Of(text[firstWide])}, where a table has |", Wanted);
        if (firstRow >= 0 && (rows > 1 || HasRule))
            return (firstRow, "Rows of a table are shown as text", odd != default ? $"Write hyphens in the row below the header, in place of {CharacterName.Of(odd)}."
                : plainAbove && rule > 1 && rows > 1 ? "Leave a line empty above the table, and below it. " + Wanted : Wanted);
        if (lines < 2) return null;
        return tabbed == lines ? (begin, "Cells that tabs part run together in one paragraph", Pasted)
            : spaced == lines ? (begin, "Columns that spaces part run together in one paragraph", Pasted)
            : null;
    }

    [GeneratedRegex(@"^\|?\s*:?[-–—]+:?\s*(\|\s*:?[-–—]+:?\s*)*\|\s*(:?[-–—]+:?\s*)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DelimiterRow();
}
