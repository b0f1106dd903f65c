using KnowledgeBase.Import.Series;

namespace KnowledgeBase.Cli.Importing;

/// <summary>Shows a series as it would be written, with the month as a word, so that a day that was taken for a month is seen.</summary>
static class SeriesTableText
{
    const int Widest = 40;

    /// <summary>One line for each point; a column of notes where there is one.</summary>
    public static void Write(ImportedSeries series, string unit, TextWriter output)
    {
        bool notes = series.Points.Any(point => point.Note is { Length: > 0 });
        string[] Row(string date, string value, string note, string from) => notes ? [date, value, note, from] : [date, value, from];
        new TextTable(Row("date", $"value ({unit})", "note", "from"), [1], Widest).Write(
            [.. series.Points.Select(p => Row(Days.Short(p.Date), p.Written.Length > 0 ? p.Written : "(missing)", p.Note ?? "", p.Cell))], output.WriteLine);
    }
}
