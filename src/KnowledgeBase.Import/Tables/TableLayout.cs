using KnowledgeBase.Import.Forms;
using KnowledgeBase.Import.Reporting;
using KnowledgeBase.Import.Sheets;

namespace KnowledgeBase.Import.Tables;

/// <summary>Which row of a sheet holds the headings, and what each column is for.</summary>
/// <param name="First">Index of the first row below the headings.</param>
/// <param name="Columns">By number; only those that are for something.</param>
sealed record TableLayout(int First, ImmutableSortedDictionary<int, ColumnUse> Columns)
{
    const int MostAbove = 20;
    const int MostNamed = 6;

    /// <summary>Number of the column with the titles.</summary>
    public int Title => Columns.First(c => c.Value == TitleUse).Key;

    static ColumnUse TitleUse { get; } = new("title", "", 0, false);

    /// <summary>Finds the headings: the row near the top of which most are known. Null when it cannot be told, which is said.</summary>
    public static TableLayout? Find(Form form, Sheet sheet, TableChoices choices, SheetMistakes mistakes)
    {
        if (sheet.Rows.IsEmpty)
        {
            mistakes.Add(ImportDiagnostics.NoColumn, "the sheet is empty");
            return null;
        }
        (ImmutableArray<SheetCell> headings, int at) = sheet.Rows.Take(MostAbove).Select((row, i) => (row, i)).MaxBy(r => r.row.Count(cell => Use(form, cell, choices) is not null));
        CheckMap(form, headings, choices, mistakes);
        var columns = new SortedDictionary<int, ColumnUse>();
        foreach (SheetCell cell in headings)
            if (Use(form, cell, choices) is not { } use) continue;
            else if (columns.FirstOrDefault(c => c.Value == use) is { Key: > 0 } other)
                mistakes.Add(ImportDiagnostics.TwoColumns, cell, $"{mistakes.Cell(cell)}: {sheet.ColumnWords(cell.Column)} and {sheet.ColumnWords(other.Key)} are both '{use.Path}'");
            else columns.Add(cell.Column, use);
        if (mistakes.Any) return null;
        if (!columns.ContainsValue(TitleUse))
        {
            mistakes.Add(ImportDiagnostics.NoColumn, headings[0], $"no column is the title; the headings are {FirstFew.Of([.. headings.Select(SheetMistakes.Shown)], MostNamed)}",
                $"Say which one is: --map \"{headings[0].Text}=Title\". If these are the values of a measure, name it: --measure ID");
            return null;
        }
        Unread(form, headings, columns, choices, mistakes);
        return new TableLayout(at + 1, columns.ToImmutableSortedDictionary());
    }

    static ColumnUse? Use(Form form, SheetCell heading, TableChoices choices) =>
        Said(heading, choices) is { } field ? (field.Length == 0 ? null : ColumnUse.Named(form, field)) : ColumnUse.Named(form, heading.Text);

    static string? Said(SheetCell heading, TableChoices choices)
    {
        foreach ((string written, string field) in choices.Map)
            if (SameWords.Are(written, heading.Text)) return field.Trim();
        return null;
    }

    static void CheckMap(Form form, ImmutableArray<SheetCell> headings, TableChoices choices, SheetMistakes mistakes)
    {
        foreach ((string heading, string field) in choices.Map)
            if (!headings.Any(cell => SameWords.Are(heading, cell.Text)))
                mistakes.Add(ImportDiagnostics.NoColumn, $"--map: no column is called '{heading}'", Nearest.Hint(heading, headings.Select(h => h.Text)) ?? $"The headings are {FirstFew.Of([.. headings.Select(SheetMistakes.Shown)], MostNamed)}.");
            else if (field.Trim().Length > 0 && ColumnUse.Named(form, field) is null)
                mistakes.Add(ImportDiagnostics.NoColumn, $"--map: a {form.Type.Title.ToLowerInvariant()} has no field or section '{field}'", Nearest.Hint(field, ColumnUse.Names(form)) ?? "docs/case-studies.md lists all of them.");
    }

    static void Unread(Form form, ImmutableArray<SheetCell> headings, SortedDictionary<int, ColumnUse> columns, TableChoices choices, SheetMistakes mistakes)
    {
        SheetCell[] unread = [.. headings.Where(cell => Said(cell, choices) is null && ColumnUse.Named(form, cell.Text) is null)];
        if (unread.Length == 0) return;
        string[] free = [.. ColumnUse.Names(form).Where(name => !columns.ContainsValue(ColumnUse.Named(form, name)!.Value))];
        string near = Nearest.To(unread[0].Text, free) ?? free[0];
        mistakes.AddAll(ImportDiagnostics.NoField, unread, unread.Length == 1 ? "a column is for no field, and not read" : "columns are for no field, and not read",
            $"Say what it is for, such as --map \"{unread[0].Text}={near}\", or that it is for nothing: --map \"{unread[0].Text}=\"");
    }
}
