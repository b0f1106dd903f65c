using System.Text.RegularExpressions;
using KnowledgeBase.Import.Reporting;
using KnowledgeBase.Import.Sheets;

namespace KnowledgeBase.Import.Series;

/// <summary>Where in a sheet the series stands.</summary>
/// <param name="Sheet">The sheet, turned where dates stand side by side.</param>
/// <param name="Date">Column of the dates.</param>
/// <param name="Value">Column of the values.</param>
/// <param name="Note">Column of the notes; 0 for none.</param>
/// <param name="First">Index of the first row that is a point; what stands above names the columns.</param>
sealed partial record SeriesLayout(Sheet Sheet, int Date, int Value, int Note, int First)
{
    const int LeastDatesAside = 3;
    const int MostNamed = 5;

    /// <summary>What may stand above the first row to name the columns: the last three rows, nearest first.</summary>
    const int MostHeaders = 3;

    /// <summary>Finds it. Null when it could be several, or none, which is said.</summary>
    public static SeriesLayout? Find(Sheet sheet, SeriesChoices choices, MeasureWords measure, SheetMistakes mistakes)
    {
        var finding = new Finding(sheet, mistakes);
        if (choices.Columns.IsEmpty && finding.MostDates < LeastDatesAside)
        {
            var aside = new Finding(sheet.Turned(), mistakes);
            if (aside.MostDates >= LeastDatesAside) finding = aside;
        }
        return choices.Columns.IsEmpty ? finding.Alone(measure) : finding.Named(choices.Columns);
    }

    /// <summary>What stands above a column; empty for nothing.</summary>
    public string Header(int column) => HeadersOf(Sheet, First, column).FirstOrDefault() ?? "";

    /// <summary>Columns with a name of their own that are not read.</summary>
    public IEnumerable<(int Column, string Header)> Unread =>
        from column in Columns(Sheet)
        where column != Date && column != Value && column != Note
        let header = Header(column)
        where header.Length > 0
        select (column, header);

    static IEnumerable<int> Columns(Sheet sheet) => sheet.Rows.SelectMany(r => r).Select(c => c.Column).Distinct().Order();

    static IEnumerable<string> HeadersOf(Sheet sheet, int first, int column)
    {
        for (int row = first - 1; row >= 0 && row >= first - MostHeaders; row--)
            if (Sheet.At(sheet.Rows[row], column) is { } cell) yield return cell.Text;
    }

    sealed class Finding
    {
        readonly Sheet sheet;
        readonly SheetMistakes mistakes;
        readonly SortedDictionary<int, int> dates = [];

        public Finding(Sheet sheet, SheetMistakes mistakes)
        {
            (this.sheet, this.mistakes) = (sheet, mistakes);
            foreach (SheetCell cell in sheet.Rows.SelectMany(r => r).Where(DateColumn.IsCertain)) dates[cell.Column] = dates.GetValueOrDefault(cell.Column) + 1;
        }

        /// <summary>How many dates stand in the column that has most of them.</summary>
        public int MostDates => dates.Values.DefaultIfEmpty().Max();

        public SeriesLayout? Alone(MeasureWords measure)
        {
            if (DateColumnAlone() is not (> 0 and int date)) return null;
            int first = FirstOf(date);
            int[] values = [.. Columns(sheet).Where(c => c != date && sheet.Rows.Skip(first).Any(r => Sheet.At(r, c) is { } cell && ValueColumn.IsValue(cell)))];
            int[] named = [.. values.Where(c => HeadersOf(sheet, first, c).Any(h => Means(h, measure)))];
            int[] meant = named.Length > 0 ? named : values;
            if (meant is not [var value])
            {
                mistakes.Add(ImportDiagnostics.WhichColumns, values.Length == 0 ? $"no column beside the dates in {sheet.ColumnWords(date)} holds a number" : $"{(sheet.IsTurned ? "several rows" : "several columns")} hold numbers: {Told(meant, first)}",
                    values.Length == 0 ? null : Example(date, meant[0]));
                return null;
            }
            int note = Columns(sheet).FirstOrDefault(c => c != date && c != value && HeadersOf(sheet, first, c).Any(h => Notes().IsMatch(h)));
            return new SeriesLayout(sheet, date, value, note, first);
        }

        public SeriesLayout? Named(ImmutableArray<string> wanted)
        {
            int[] columns = new int[3];
            for (int i = 0; i < wanted.Length; i++)
                if ((columns[i] = ColumnOf(wanted[i])) == 0) return null;
            return new SeriesLayout(sheet, columns[0], columns[1], columns[2], FirstOf(columns[0]));
        }

        int ColumnOf(string wanted)
        {
            SheetCell[] headers = [.. sheet.Rows.SelectMany(r => r).Where(c => c.Number is null && SameWords.Are(c.Text, wanted))];
            int[] columns = [.. headers.Select(c => c.Column).Distinct()];
            if (columns.Length == 1) return columns[0];
            int letter = columns.Length == 0 ? ColumnNames.Number(wanted.Trim()) : 0;
            if (letter > 0 && Columns(sheet).Contains(letter)) return letter;
            string[] texts = [.. sheet.Rows.Take(FirstOf(dates.Keys.FirstOrDefault())).SelectMany(r => r).Select(c => c.Text).Distinct()];
            mistakes.Add(ImportDiagnostics.WhichColumns, columns.Length > 1 ? $"'{wanted}' stands above several columns: {FirstFew.Of([.. columns.Select(ColumnNames.Of)], MostNamed)}" : $"there is no column '{wanted}'",
                columns.Length > 1 ? $"Name it by its letter: {ColumnNames.Of(columns[0])}." : Nearest.Hint(wanted, texts, "Name a column by its letter, or by what stands above it."));
            return 0;
        }

        int DateColumnAlone()
        {
            int[] likely = [.. dates.Where(d => d.Value * 2 > MostDates).Select(d => d.Key)];
            if (likely.Length == 0) likely = [.. Columns(sheet).Where(c => sheet.Rows.Any(r => Sheet.At(r, c) is { } cell && DateColumn.IsPossible(cell)) && IsNamedTime(c))];
            if (likely.Length > 1 && likely.Where(IsNamedTime).ToArray() is [var named]) return named;
            if (likely is [var only]) return only;
            if (likely.Length == 0) mistakes.Add(ImportDiagnostics.WhichColumns, "no column holds dates", "Write 'Date' above the column of the dates, or name the columns: --columns A,B for dates in A and values in B.");
            else mistakes.Add(ImportDiagnostics.WhichColumns, $"several columns hold dates: {Told(likely, FirstOf(likely[0]))}", Example(likely[0], 0));
            return 0;
        }

        bool IsNamedTime(int column) => sheet.Rows.Any(r => Sheet.At(r, column) is { } cell && Times().IsMatch(cell.Text));

        /// <summary>The first row of the table: with a date and a value, and those before it without a break that have a date.</summary>
        int FirstOf(int date)
        {
            bool certain = dates.ContainsKey(date);
            bool IsDated(int row) => Sheet.At(sheet.Rows[row], date) is { } cell && (certain ? DateColumn.IsCertain(cell) : DateColumn.IsPossible(cell));
            int first = 0;
            while (first < sheet.Rows.Length && !(IsDated(first) && sheet.Rows[first].Any(c => c.Column != date && ValueColumn.IsValue(c)))) first++;
            if (first == sheet.Rows.Length) return 0;
            while (first > 0 && (IsDated(first - 1) || IsMeant(sheet.Rows[first - 1], date))) first--;
            return first;
        }

        // A row with a value whose date is none: to be named, and no header.
        static bool IsMeant(ImmutableArray<SheetCell> row, int date) => Sheet.At(row, date) is { } cell && cell.Text.Any(char.IsAsciiDigit) && row.Any(c => c.Column != date && ValueColumn.IsValue(c));

        string Told(int[] columns, int first) => FirstFew.Of([.. columns.Select(c => $"{sheet.ColumnWords(c)}{(HeadersOf(sheet, first, c).FirstOrDefault() is { } header ? $" '{header}'" : "")}")], MostNamed);

        // Rows of a turned sheet have no letters to name them by.
        string Example(int date, int value) => sheet.IsTurned
            ? "Copy the row of dates and the one that is meant to a sheet of their own."
            : $"Name the columns of date and value, such as: --columns {ColumnNames.Of(date)},{ColumnNames.Of(value > 0 ? value : date + 1)}";

        static bool Means(string header, MeasureWords measure) =>
            ((string[])[measure.Id, measure.Name, "value", $"value ({measure.Unit})", $"{measure.Name} ({measure.Unit})"]).Any(w => SameWords.Are(header, w));
    }

    [GeneratedRegex(@"^notes?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Notes();

    [GeneratedRegex(@"\b(dates?|days?|weeks?|months?|quarters?|periods?|years?|time)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Times();
}
