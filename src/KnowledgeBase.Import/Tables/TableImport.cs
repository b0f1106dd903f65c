using KnowledgeBase.Import.Drafts;
using KnowledgeBase.Import.Forms;
using KnowledgeBase.Import.Packages;
using KnowledgeBase.Import.Reporting;
using KnowledgeBase.Import.Sheets;

namespace KnowledgeBase.Import.Tables;

/// <summary>Makes a draft of each row of a sheet; the headings say which field or section a column is for.</summary>
public sealed class TableImport
{
    readonly Form form;
    readonly TableLayout layout;
    readonly SheetMistakes mistakes;
    readonly AnswerReader reader;

    TableImport(Form form, TableLayout layout, SheetMistakes mistakes, AnswerReader reader)
    {
        this.form = form;
        this.layout = layout;
        this.mistakes = mistakes;
        this.reader = reader;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="file">Its path, for messages; the ending of its name says what it is.</param>
    /// <param name="type">What each row is.</param>
    /// <param name="known">What fields can name.</param>
    /// <param name="choices">What was said about the sheet.</param>
    /// <param name="diagnostics">Gets what is wrong, and what was left out.</param>
    /// <returns>A draft for each row, in order; null when the file or a row is refused, which is said.</returns>
    public static ImmutableArray<TableDraft>? Read(byte[] bytes, string file, ContentType type, KnownValues known, TableChoices choices, DiagnosticBag diagnostics)
    {
        try
        {
            Sheet sheet = SheetFile.Read(bytes, file, choices.Sheet);
            var mistakes = new SheetMistakes(file, sheet, diagnostics);
            if (!sheet.Hidden.IsEmpty) mistakes.Add(ImportDiagnostics.SheetLeftOut, $"what is hidden is not read: {string.Join(", ", sheet.Hidden)}", "Where it is meant, show it in the spreadsheet, save, and import again.");
            var form = Form.Of(type, known);
            if (TableLayout.Find(form, sheet, choices, mistakes) is not { } layout) return null;
            var import = new TableImport(form, layout, mistakes, new AnswerReader(known, choices.Dates));
            ImmutableArray<TableDraft> drafts = [.. sheet.Rows.Skip(layout.First).Select(import.Row).OfType<TableDraft>()];
            if (drafts.IsEmpty && !mistakes.Any) mistakes.Add(ImportDiagnostics.NoDocument, "there is no row below the headings");
            import.Twice(drafts);
            return mistakes.Any ? null : drafts;
        }
        catch (RefusedFileException refused)
        {
            diagnostics.Add(refused.Diagnostic);
            return null;
        }
    }

    TableDraft? Row(ImmutableArray<SheetCell> row)
    {
        if (Sheet.At(row, layout.Title) is not { } title)
        {
            mistakes.Add(ImportDiagnostics.NoDocument, row[0], string.Create(CultureInfo.InvariantCulture, $"row {row[0].Row} has no title"), "Write one, or delete the row.");
            return null;
        }
        if (Slug.Of(title.Text).Length == 0)
        {
            mistakes.Add(ImportDiagnostics.NoDocument, title, $"{mistakes.Cell(title)}: the title has no letter or digit that can stand in an address", "Add a few words in Latin letters.");
            return null;
        }
        return new TableDraft(mistakes.Cell(title), title.Place, Draft(row, title.Text));
    }

    Draft Draft(ImmutableArray<SheetCell> row, string title)
    {
        var answers = new Answers();
        var items = new SortedDictionary<(string List, int Item), Answers>();
        ImmutableSortedDictionary<string, string>.Builder sections = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (SheetCell cell in row)
        {
            if (!layout.Columns.TryGetValue(cell.Column, out ColumnUse use)) continue;
            string text = cell.Lines ?? cell.Text;
            var answer = new Answer(text, cell.Place, $"in {mistakes.Cell(cell)}");
            if (use.IsSection) sections.Add(use.Path, Prose.Of(text));
            else if (use.List.Length == 0) answers.Add(use.Path, answer);
            else
            {
                if (!items.TryGetValue((use.List, use.Item), out Answers? item)) items.Add((use.List, use.Item), item = new Answers());
                item.Add(use.Path, answer);
            }
        }
        foreach (((string list, int _), Answers item) in items) answers.AddItem(list, item);
        // What cannot be read stands in the draft as written, where the check says it.
        return new Draft(form.Type, title, reader.Read(form.Type.Shape, answers, (_, _) => { }), "", sections.ToImmutable(), "", []);
    }

    void Twice(ImmutableArray<TableDraft> drafts)
    {
        foreach (IGrouping<string, TableDraft> same in drafts.GroupBy(d => Slug.Of(d.Draft.Title)).Where(g => g.Count() > 1))
            mistakes.Add(ImportDiagnostics.NoDocument, same.ElementAt(1).Place, $"{same.ElementAt(1).Cell} and {same.First().Cell} have the same title, as an address shows it", "Give each a title of its own.");
    }
}
