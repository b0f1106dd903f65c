using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Files;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Import.Reporting;
using KnowledgeBase.Import.Series;
using KnowledgeBase.Import.Sheets;
using KnowledgeBase.Import.Values;
using KnowledgeBase.Measures.Parts;

namespace KnowledgeBase.Cli.Importing;

/// <summary>From a sheet to the series of a measure: a file of values beside the document, and the line that names it.</summary>
sealed class SeriesImporting(Opened opened, ImportChoices choices, string measure, CancellationToken cancellation)
{
    Session Session => opened.Session;

    /// <summary>Reads, shows the series as a table, and writes it when somebody says yes.</summary>
    public ExitCode Run(string file, byte[] bytes)
    {
        SiteModel site = (opened with { Diagnostics = new DiagnosticBag() }).Builder(null, cancellation).Model();
        var target = SeriesTarget.Find(site, Session, measure, choices.Into);
        if (target.Measure.Series.Count > 0)
            throw new UsageException($"measure '{measure}' has its values in {target.Document.Document.Path}, below 'series:'", "Take those lines away first, with 'series:' itself, so that nothing is lost that the sheet does not have.");
        if (Read(file, bytes, target, choices.Series) is not { } series) return ExitCode.ContentErrors;
        ImmutableArray<FileToWrite> files = Files(target, series, out bool withLine);
        WholeFiles.Check(files, "Replace it with --force, or take its name out of 'series:'.");
        // What the document still lacks beside its values is no matter of the sheet.
        var missing = StillToDo.Of(opened, files, d => d.Location.Path == StillToDo.RootRelative(opened, files[0].Path) || HiddenValues.IsCovered(d.Location.Path), cancellation);
        Show(series, target, missing.Hidden);
        missing.Say(Session);
        if (!Asking.IsWanted(Session, choices, DiagnosticText.Count(files.Length, "file"))) return ExitCode.Ok;
        WholeFiles.Write(files);
        foreach (FileToWrite written in files) Session.Say(missing.Hidden.Mask($"Written: {StillToDo.RootRelative(opened, written.Path)}"));
        if (!withLine) Session.Say(missing.Hidden.Mask($"Now write into the measure '{measure}' in {target.Document.Document.Path}: {target.Line}"));
        Session.Say(missing.Hidden.Mask($"Then: kb check {target.Document.Document.Path}, and: kb signals {target.Document.Id}"));
        return ExitCode.Ok;
    }

    // A person at the terminal is asked which number is the day; anybody else is told how to say it.
    ImportedSeries? Read(string file, byte[] bytes, SeriesTarget target, SeriesChoices said)
    {
        var found = new DiagnosticBag();
        ImportedSeries? series = SeriesImport.Read(bytes, file, new MeasureWords(target.Measure.Id, target.Measure.Name, target.Measure.Unit), said, found);
        ImmutableArray<Diagnostic> all = ImportMessages.Write(opened, found, file, () => SheetText.Of(bytes, file, said.Sheet));
        if (series is not null || said.Dates != DateOrder.Unknown || all.Any(d => d.Severity == Severity.Error && d.Descriptor != ImportDiagnostics.DateOrder)) return series;
        return Asking.Answer(Session, "Which comes first, the day or the month? [day/month] ") switch
        {
            "day" or "d" or "dmy" => Read(file, bytes, target, said with { Dates = DateOrder.DayFirst }),
            "month" or "m" or "mdy" => Read(file, bytes, target, said with { Dates = DateOrder.MonthFirst }),
            _ => null,
        };
    }

    void Show(ImportedSeries series, SeriesTarget target, HiddenValues hidden)
    {
        using var table = new StringWriter { NewLine = "\n" };
        SeriesTableText.Write(series, target.Measure.Unit, table);
        Session.Terminal.Out.Write(hidden.Mask(table.ToString()));
        Session.Say(hidden.Mask($"{DiagnosticText.Count(series.Points.Length, "point")} for '{target.Measure.Name}' in {target.Document.Document.Path}; {VisibleText.Of(series.From)}."));
    }

    ImmutableArray<FileToWrite> Files(SeriesTarget target, ImportedSeries series, out bool withLine)
    {
        string document = Path.GetFullPath(target.Document.Document.Path, Session.Root);
        var values = new FileToWrite(Path.Combine(Path.GetDirectoryName(document)!, target.FileName), series.ToCsv(), choices.Force);
        withLine = target.WithSeries(opened) is { } with && Names(with, target);
        return withLine && target.Measure.Series.File is null ? [values, new FileToWrite(document, target.WithSeries(opened)!, Replaces: true)] : [values];
    }

    /// <summary>True when the document, as it would be written, names the file.</summary>
    bool Names(byte[] document, SeriesTarget target)
    {
        string path = target.Document.Document.Path;
        var drafted = new ChangedFiles(opened.Parts.Files, ImmutableSortedDictionary.Create<string, byte[]?>(StringComparer.Ordinal).Add(path, document));
        SiteModel site = opened.Over(drafted).Builder(null, cancellation).Model();
        return site.Documents.FirstOrDefault(d => d.Document.Path == path)?.Document.Record is IMeasured { Measures: var measures }
            && measures.ElementAtOrDefault(target.Index) is { Series.File: { } file } read && read.Id == target.Measure.Id && file.Name == target.FileName;
    }
}
