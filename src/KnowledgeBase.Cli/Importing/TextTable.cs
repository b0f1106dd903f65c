namespace KnowledgeBase.Cli.Importing;

/// <summary>Rows below each other for a terminal, their columns at one place; of very many rows the first and the last.</summary>
/// <param name="head">The headings.</param>
/// <param name="right">Columns whose texts end at one place, from 0; those of all others begin at one.</param>
/// <param name="widest">Characters that a column takes at most; a longer text pushes aside what follows it.</param>
sealed class TextTable(string[] head, ImmutableArray<int> right, int widest = int.MaxValue)
{
    const int MostLines = 60;

    /// <summary>Writes the headings and the rows, which have a text for each heading.</summary>
    public void Write(string[][] rows, Action<string> line)
    {
        int[] widths = [.. head.Select((_, column) => Math.Min(widest, rows.Append(head).Max(row => row[column].Length)))];
        line(Line(head, widths));
        foreach (string[] row in rows.Length <= MostLines ? rows : rows[..(MostLines / 2)]) line(Line(row, widths));
        if (rows.Length <= MostLines) return;
        line(string.Create(CultureInfo.InvariantCulture, $"… {rows.Length - MostLines} more …"));
        foreach (string[] row in rows[^(MostLines / 2)..]) line(Line(row, widths));
    }

    string Line(string[] row, int[] widths) =>
        VisibleText.Of(string.Join("  ", row.Select((text, column) => right.Contains(column) ? text.PadLeft(widths[column]) : text.PadRight(widths[column]))).TrimEnd());
}
