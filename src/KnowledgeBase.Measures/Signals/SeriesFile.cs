using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Abstractions.Text;
using KnowledgeBase.Evaluation.Exchange;
using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Measures.Checks;
using KnowledgeBase.Measures.Parts;

namespace KnowledgeBase.Measures.Signals;

/// <summary>
/// Reads the series of a measure from a CSV file beside the document: columns <c>date</c>, <c>value</c> or <c>value (unit)</c>,
/// <c>note</c>, and <c>id</c> where one file holds several measures.
/// </summary>
sealed class SeriesFile(SiteDocument document, StepContext context)
{
    /// <summary>The series; null when it cannot be had, which is reported.</summary>
    public Series? Read(Measure measure)
    {
        if (measure.Series.File is not { } file || !SeriesFileName.IsValid(file.Name)) return null;
        string folder = document.Document.Path[..(document.Document.Path.LastIndexOf('/') + 1)];
        string path = folder + file.Name;
        if (context.ReadAsset(path) is not { } bytes)
        {
            Report(SignalsDiagnostics.FileMissing.At(document.Document.Path, file.Position, $"measure '{measure.Id}' names the file '{file.Name}', and there is no readable {path}"));
            return null;
        }
        return Find(measure, file, path, SignalsCsv.Read(bytes.Span, measure.Id));
    }

    Series? Find(Measure measure, NamedFile file, string path, SignalsInput input)
    {
        if (input.Unit is { } unit && unit.Name != measure.Unit)
            Report(SignalsDiagnostics.OtherUnit.At(path, Position(unit.Place),
                $"the values are in '{unit.Name}', measure '{measure.Id}' is in '{measure.Unit}'", "Write the same unit in both."));
        SeriesEntry? own = input.Entries.FirstOrDefault(e => e.Id == measure.Id);
        foreach (InputMistake mistake in input.Mistakes.Concat(own?.Mistakes ?? []))
            Report((mistake.Stops ? SignalsDiagnostics.FileWrong : SignalsDiagnostics.FileOdd).At(path, Position(mistake.Place), mistake.Message, mistake.Hint));
        if (own is null && !input.Mistakes.Any(m => m.Stops))
            Report(SignalsDiagnostics.NoSuchSeries.At(path, TextPosition.Start,
                $"the file has no series '{measure.Id}'; it has {string.Join(", ", input.Entries.Select(e => $"'{e.Id}'"))}"));
        if (own?.Series is not { } series) return null;
        foreach (Parts.Rebase rebase in measure.Rebase)
            if (rebase.Date is { } date && !series.Dates.Contains(date))
                Report(MeasuresDiagnostics.RebaseOutside.At(document.Document.Path, file.Position, $"measure '{measure.Id}': {date:yyyy-MM-dd} is not a date of {path}"));
        return MeasureSeries.WithSettings(measure, series);
    }

    static TextPosition Position(Place place) => new(place.Line, place.Column);

    void Report(Diagnostic diagnostic) => context.Diagnostics.Add(diagnostic);
}
