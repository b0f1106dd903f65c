using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Files;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Import.Reporting;
using KnowledgeBase.Import.Sheets;
using KnowledgeBase.Import.Tables;

namespace KnowledgeBase.Cli.Importing;

/// <summary>From a sheet to many documents, one of each row; all are written or none.</summary>
sealed class TableImporting(Opened opened, ImportChoices choices, CancellationToken cancellation)
{
    const int MostLines = 60;

    Session Session => opened.Session;

    /// <summary>Reads, shows what each row becomes, and writes it when somebody says yes.</summary>
    public ExitCode Run(string file, byte[] bytes)
    {
        ContentType type = choices.Type is { } named ? Declarations.Type(opened.Parts, named) : opened.Parts.Plugins.Types.FirstOrDefault(t => t.Typed) ?? opened.Parts.Plugins.Types[0];
        var found = new DiagnosticBag();
        ImmutableArray<TableDraft>? rows = TableImport.Read(bytes, file, type, Known.Values(opened, cancellation), choices.Table, found);
        (TableDraft Row, ImmutableArray<FileToWrite> Files)[] drafts = [.. (rows ?? []).Select(row => (row, DraftWriting.Files(opened, row.Draft, choices, file, found)))];
        foreach ((TableDraft row, ImmutableArray<FileToWrite> files) in drafts)
            if (!choices.Force && files.FirstOrDefault(f => Path.Exists(f.Path)) is { } there)
                found.Add(ImportDiagnostics.NoDocument.At(file, row.Place, $"{row.Cell}: there is already a file '{StillToDo.RootRelative(opened, there.Path)}'", "Give it another title, or replace the file with --force."));
        ImmutableArray<Diagnostic> said = ImportMessages.Write(opened, found, file, () => SheetText.Of(bytes, file, choices.Table.Sheet));
        if (rows is null || said.Any(d => d.Severity == Severity.Error)) return ExitCode.ContentErrors;
        ImmutableArray<FileToWrite> all = [.. drafts.SelectMany(d => d.Files)];
        WholeFiles.Check(all, "Name another folder with --output, or replace it with --force.");
        var missing = StillToDo.Of(opened, all, d => d.Severity > Severity.Notice, cancellation);
        Show([.. drafts.Select(d => (d.Row, StillToDo.RootRelative(opened, d.Files[0].Path)))], missing);
        missing.Say(Session);
        if (!Asking.IsWanted(Session, choices, DiagnosticText.Count(all.Length, "file"))) return ExitCode.Ok;
        WholeFiles.Write(all);
        Session.Say($"Written: {DiagnosticText.Count(all.Length, "file")}. Then: kb check {StillToDo.RootRelative(opened, Path.GetDirectoryName(all[0].Path)!)}");
        return ExitCode.Ok;
    }

    // Of very many the first and the last.
    void Show((TableDraft Row, string Path)[] drafts, StillToDo missing)
    {
        var counts = missing.Found.GroupBy(d => d.Location.Path).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        string[][] lines =
        [
            ["row", "to fill in", "file", "title"],
            .. drafts.Select(d => (string[])[Whole(d.Row.Place.Line), Whole(counts.GetValueOrDefault(missing.Hidden.Mask(d.Path))), d.Path, d.Row.Draft.Title]),
        ];
        int[] widths = [.. Enumerable.Range(0, 3).Select(c => lines.Max(line => line[c].Length))];
        int half = MostLines / 2;
        for (int at = 0; at < lines.Length; at++)
            if (lines.Length <= MostLines || at <= half || at >= lines.Length - half)
                Session.Terminal.Out.WriteLine(missing.Hidden.Mask(VisibleText.Of($"{lines[at][0].PadLeft(widths[0])}  {lines[at][1].PadLeft(widths[1])}  {lines[at][2].PadRight(widths[2])}  {lines[at][3]}")));
            else if (at == half + 1) Session.Terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"… {lines.Length - MostLines - 1} more …"));
    }

    static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
