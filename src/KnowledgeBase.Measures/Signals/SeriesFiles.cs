using KnowledgeBase.Evaluation.Exchange;
using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Measures.Checks;
using KnowledgeBase.Measures.Parts;

namespace KnowledgeBase.Measures.Signals;

/// <summary>
/// Reads the series of measures from CSV files beside their documents: columns <c>date</c>, <c>value</c> or <c>value (unit)</c>,
/// <c>note</c>, and <c>id</c> where one file holds several measures. A file is read once, and what is wrong with its lines is said once,
/// however many measures name it.
/// </summary>
sealed class SeriesFiles(StepContext context)
{
    /// <summary>The id of lines that have none; no measure has it.</summary>
    const string Nameless = "";

    const int MostShown = 5;

    readonly SortedDictionary<string, SeriesFile> files = new(StringComparer.Ordinal);

    /// <summary>The series; null when it cannot be had, which is reported, of a file's lines by <see cref="ReportMistakes"/>.</summary>
    public Series? Read(SiteDocument document, Measure measure)
    {
        if (measure.Series.File is not { } named || !SeriesFileName.IsValid(named.Name)) return null;
        string folder = document.Document.Path[..(document.Document.Path.LastIndexOf('/') + 1)];
        if (Open(folder + named.Name) is not { } file)
        {
            Report(SignalsDiagnostics.FileMissing.At(document.Document.Path, named.Position,
                $"measure '{measure.Id}' names the file '{named.Name}', and there is no readable {folder}{named.Name}", Meant(folder, named.Name)));
            return null;
        }
        if (Find(file, measure) is not { Series: { } series }) return null;
        foreach (WrittenRebase rebase in measure.Rebase)
            if (rebase.Date is { } date && !series.Dates.Contains(date))
                Report(MeasuresDiagnostics.RebaseOutside.At(document.Document.Path, named.Position, $"measure '{measure.Id}': {Days.Iso(date)} is not a date of {file.Path}"));
        return MeasureSeries.WithSettings(measure, series);
    }

    /// <summary>Reports what is wrong with the files and with the series in them that measures name.</summary>
    public void ReportMistakes()
    {
        foreach (SeriesFile file in files.Values)
            foreach (InputMistake mistake in file.Input.MistakesOf(file.Used))
                Report((mistake.Stops ? SignalsDiagnostics.FileWrong : SignalsDiagnostics.FileOdd).At(file.Path, mistake.Place, mistake.Message, mistake.Hint));
    }

    SeriesFile? Open(string path)
    {
        if (files.TryGetValue(path, out SeriesFile? known)) return known;
        return context.ReadAsset(path) is { } bytes ? files[path] = new SeriesFile(path, SignalsCsv.Read(bytes.Span, Nameless), []) : null;
    }

    SeriesEntry? Find(SeriesFile file, Measure measure)
    {
        if (file.Input.Unit is { } unit && unit.Name != measure.Unit)
            Report(SignalsDiagnostics.OtherUnit.At(file.Path, unit.Place,
                $"the values are in '{unit.Name}', measure '{measure.Id}' is in '{measure.Unit}'", "Write the same unit in both."));
        ImmutableArray<SeriesEntry> entries = file.Input.Entries;
        SeriesEntry? own = entries.FirstOrDefault(e => e.Id == measure.Id) ?? entries.FirstOrDefault(e => e.Id == Nameless);
        if (own is null)
        {
            if (!file.Input.Mistakes.Any(m => m.Stops)) Report(NoSuchSeries(file, measure));
            return null;
        }
        file.Used.Add(own);
        foreach (InputMistake doubt in own.Doubts(measure.Name, measure.Unit))
            Report(MeasuresDiagnostics.DoubtfulValue.At(file.Path, doubt.Place, $"measure '{measure.Id}': {doubt.Message}", doubt.Hint));
        return own;
    }

    static Diagnostic NoSuchSeries(SeriesFile file, Measure measure)
    {
        string[] ids = [.. file.Input.Entries.Select(e => e.Id)];
        return SignalsDiagnostics.NoSuchSeries.At(file.Path, TextPosition.Start,
            $"the file has no series '{measure.Id}'; it has {FirstFew.Of([.. ids.Select(id => $"'{id}'")], MostShown)}", Nearest.Hint(measure.Id, ids));
    }

    /// <summary>The file of the folder that was most likely meant; null when none is like it.</summary>
    string? Meant(string folder, string name)
    {
        string[] there = [.. context.Assets.Where(path => path.StartsWith(folder, StringComparison.Ordinal) && SeriesFileName.IsValid(path[folder.Length..]))
            .Select(path => path[folder.Length..])];
        return there.FirstOrDefault(other => Path.GetFileName(other) == Path.GetFileName(name)) is { } elsewhere
            ? $"Did you mean '{elsewhere}'?"
            : Nearest.Hint(name, there);
    }

    void Report(Diagnostic diagnostic) => context.Diagnostics.Add(diagnostic);

    /// <summary>A file that was read, and the series of it that measures name.</summary>
    sealed record SeriesFile(string Path, SignalsInput Input, HashSet<SeriesEntry> Used);
}
