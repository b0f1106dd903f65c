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
    Session Session => opened.Session;

    /// <summary>Reads, shows what each row becomes, and writes it when somebody says yes.</summary>
    public ExitCode Run(string file, byte[] bytes)
    {
        var found = new DiagnosticBag();
        ImmutableArray<TableDraft>? rows = TableImport.Read(bytes, file, DraftWriting.TypeOf(opened, choices, said: null), Known.Values(opened, cancellation), choices.Table, found);
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

    void Show((TableDraft Row, string Path)[] drafts, StillToDo missing)
    {
        var counts = missing.Found.GroupBy(d => d.Location.Path).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        new TextTable(["row", "to fill in", "file", "title"], [0, 1]).Write(
            [.. drafts.Select(d => (string[])[Whole(d.Row.Place.Line), Whole(counts.GetValueOrDefault(missing.Hidden.Mask(d.Path))), d.Path, d.Row.Draft.Title])],
            line => Session.Terminal.Out.WriteLine(missing.Hidden.Mask(line)));
    }

    static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
