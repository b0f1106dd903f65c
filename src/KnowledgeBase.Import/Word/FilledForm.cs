using KnowledgeBase.Import.Drafts;
using KnowledgeBase.Import.Forms;
using KnowledgeBase.Import.Reporting;

namespace KnowledgeBase.Import.Word;

/// <summary>Takes the answers out of a form that was filled in, and leaves the story.</summary>
sealed class FilledForm
{
    readonly Form form;
    readonly string file;
    readonly List<Diagnostic> diagnostics = [];

    FilledForm(Form form, string file)
    {
        this.form = form;
        this.file = file;
    }

    /// <summary>What was answered.</summary>
    public Answers Answers { get; } = new();

    /// <summary>Everything that is no table of the form and none of its own words.</summary>
    public ImmutableArray<WordBlock> Story { get; private set; } = [];

    /// <summary>Rows that are for no field.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    /// <summary>The content type that a document says it is a form for; null when it says nothing.</summary>
    public static string? TypeOf(IEnumerable<WordBlock> blocks) =>
        blocks.OfType<WordParagraph>().Select(p => FormWords.TypeIn(p.Plain)).FirstOrDefault(t => t is not null);

    /// <summary>Reads the blocks of a document.</summary>
    public static FilledForm Read(Form form, ImmutableArray<WordBlock> blocks, string file)
    {
        var filled = new FilledForm(form, file);
        WordBlock[] story = [.. blocks.Where(b => !filled.Takes(b))];
        filled.Story = [.. story.Where((b, i) => !filled.IsEmptyHeading(b, i + 1 < story.Length ? story[i + 1] : null))];
        return filled;
    }

    bool Takes(WordBlock block) => block switch
    {
        WordTable table => Table(table),
        WordParagraph { Kind: ParagraphKind.Title } title => title.Plain == form.Type.Title,
        WordParagraph paragraph => FormWords.TypeIn(paragraph.Plain) == form.Type.Name || FormWords.Introduction.Contains(paragraph.Plain),
        _ => false,
    };

    // The headings of tables have nothing left to say.
    bool IsEmptyHeading(WordBlock block, WordBlock? next) =>
        block is WordParagraph { Kind: ParagraphKind.Heading } heading && next is null or WordParagraph { Kind: ParagraphKind.Heading } &&
        (heading.Plain == FormWords.Facts || form.Lists.Any(l => SameWords.Are(l.Title, heading.Plain)));

    bool Table(WordTable table)
    {
        if (table.Rows is not [[{ } corner, _, ..] header, ..]) return false;
        FormTable? asked = form.Tables.FirstOrDefault(t => SameWords.Are(t.Title, corner.Plain) && IsHeader(header, t));
        if (asked is null) return false;
        if (asked.IsLines) Lines(asked, header, table.Rows.Skip(1));
        else if (asked.Path.Length == 0) Rows(asked, table.Rows.Skip(1), Answers);
        else Answers.AddItem(asked.Path, Rows(asked, table.Rows.Skip(1), new Answers()));
        return true;
    }

    static bool IsHeader(ImmutableArray<WordCell> header, FormTable table) => table.IsLines
        ? header.Skip(1).Any(c => table.Find(c.Plain) is not null)
        : SameWords.Are(header[^1].Plain, FormWords.Answer) || SameWords.Are(header[1].Plain, FormWords.WhatToWrite);

    Answers Rows(FormTable table, IEnumerable<ImmutableArray<WordCell>> rows, Answers answers)
    {
        foreach (ImmutableArray<WordCell> row in rows.Where(r => r.Length > 1))
            if (table.Find(row[0].Plain) is { } asked) Add(answers, asked, row[^1]);
            else if (row[^1].Plain.Length > 0) NoSuchRow(row[0], table.Rows.Select(r => r.Label));
        return answers;
    }

    void Lines(FormTable table, ImmutableArray<WordCell> header, IEnumerable<ImmutableArray<WordCell>> rows)
    {
        FormRow?[] columns = [.. header.Select((c, i) => i == 0 ? null : table.Find(c.Plain))];
        foreach (ImmutableArray<WordCell> row in rows)
        {
            var item = new Answers();
            foreach ((FormRow? column, WordCell cell) in columns.Zip(row))
                if (column is not null) Add(item, column, cell);
            Answers.AddItem(table.Path, item);
        }
    }

    static void Add(Answers answers, FormRow asked, WordCell cell)
    {
        string text = cell.Plain;
        if (SameWords.Are(text, FormWords.ChooseOne)) return;
        answers.Add(asked.Path, new Answer(text, new TextPosition(cell.Number, 1), string.Create(CultureInfo.InvariantCulture, $"in paragraph {cell.Number}")));
    }

    void NoSuchRow(WordCell label, IEnumerable<string> known) => diagnostics.Add(ImportDiagnostics.NoSuchRow.At(file, new TextPosition(label.Number, 1),
        string.Create(CultureInfo.InvariantCulture, $"in paragraph {label.Number}, the row '{VisibleText.Of(label.Plain)}' is for no field; its answer is left out"),
        Nearest.Hint(label.Plain, known, "Leave the first column of a form as it is, and write more into the story.")));
}
