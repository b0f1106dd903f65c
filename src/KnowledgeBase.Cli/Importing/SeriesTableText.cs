using KnowledgeBase.Import.Series;

namespace KnowledgeBase.Cli.Importing;

/// <summary>Shows a series as it would be written, with the month as a word, so that a day that was taken for a month is seen.</summary>
static class SeriesTableText
{
    const int MostLines = 60;

    /// <summary>One line for each point; of very many the first and the last.</summary>
    public static void Write(ImportedSeries series, string unit, TextWriter output)
    {
        string[] head = ["date", $"value ({unit})", "note", "from"];
        string[][] rows = [.. series.Points.Select(p => (string[])[Days.Short(p.Date), p.Written.Length > 0 ? p.Written : "(missing)", p.Note ?? "", p.Cell])];
        int[] columns = [.. Enumerable.Range(0, head.Length).Where(c => c != 2 || rows.Any(r => r[c].Length > 0))];
        int[] widths = [.. columns.Select(c => Math.Min(40, rows.Append(head).Max(r => r[c].Length)))];
        Line(head);
        foreach (string[] row in rows.Length <= MostLines ? rows : rows[..(MostLines / 2)]) Line(row);
        if (rows.Length <= MostLines) return;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"… {rows.Length - MostLines} more …"));
        foreach (string[] row in rows[^(MostLines / 2)..]) Line(row);

        void Line(string[] row) => output.WriteLine(VisibleText.Of(string.Join("  ", columns.Select((c, i) => c == 1 ? row[c].PadLeft(widths[i]) : row[c].PadRight(widths[i]))).TrimEnd()));
    }
}
