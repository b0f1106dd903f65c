using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Measures.Parts;

namespace KnowledgeBase.Measures.Checks;

/// <summary>The rules for measures and their series.</summary>
static class MeasureCheck
{
    // Making Data Count draws limits from 13 points on.
    const int LeastPointsForLimits = 13;

    public static void Run(ImmutableArray<Measure> measures, ImmutableArray<Source> sources, bool example, CheckReport report)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < measures.Length; i++)
        {
            Measure measure = measures[i];
            string field = $"measures[{i}]";
            if (measure.Id.Length > 0 && !ids.Add(measure.Id))
                report.Add(MeasuresDiagnostics.DuplicateMeasure, field + ".id", $"a second measure has the id '{measure.Id}'");
            Source(measure, sources, example, field, report);
            Series(measure, field, report);
        }
        if (measures.Length > 0 && measures.All(m => m.Kind != "balancing") && report.IsCertain("measures"))
            report.Add(MeasuresDiagnostics.NoBalancingMeasure, "measures", "no measure says what might have got worse elsewhere");
    }

    static void Source(Measure measure, ImmutableArray<Source> sources, bool example, string field, CheckReport report)
    {
        if (measure.Provenance == "illustrative")
        {
            if (!example && report.IsCertain("example"))
                report.Add(MeasuresDiagnostics.IllustrativeUnmarked, field + ".provenance", $"measure '{measure.Id}' is illustrative, the case is not an example");
            return;
        }
        if (measure.HasFigure || measure.Source is not null)
            SourceCheck.Figure(report, field, measure.Source, sources, $"measure '{measure.Id}'");
        SourceCheck.Number(report, field + ".target.source", measure.Target?.Source, sources);
    }

    static void Series(Measure measure, string field, CheckReport report)
    {
        if (measure.Series.File is { } file)
        {
            if (!SeriesFileName.IsValid(file.Name))
                report.Add(MeasuresDiagnostics.SeriesFileName, field + ".series", $"'{file.Name}' does not name a CSV file beside the document");
            return;
        }
        if (measure.Series.Count == 0)
        {
            if (measure.Chart is "xmr" or "run")
                report.Add(MeasuresDiagnostics.ChartWithoutSeries, field + ".chart", $"measure '{measure.Id}' asks for a chart and has no series");
            return;
        }
        Order(measure, field, report);
        Values(measure, field, report);
        if (measure.Series.Count(p => p.Value is not null) < LeastPointsForLimits && measure.Chart == "xmr")
            report.Add(MeasuresDiagnostics.FewPoints, field + ".series", $"measure '{measure.Id}' has fewer than {LeastPointsForLimits} points");
        for (int i = 0; i < measure.Rebase.Length; i++)
            if (measure.Rebase[i].Date is { } date && measure.Series.All(p => p.Date != date))
                report.Add(MeasuresDiagnostics.RebaseOutside, $"{field}.rebase[{i}].date", $"{Days.Iso(date)} is not a date of the series");
    }

    static void Values(Measure measure, string field, CheckReport report)
    {
        for (int i = 0; i < measure.Series.Count; i++)
            if (measure.Series[i] is { Value: not null, Suppressed: { } sign })
                report.Add(MeasuresDiagnostics.ValueAndSuppressed, $"{field}.series[{i}].suppressed", $"the point has a value and is suppressed as '{sign}'");
        if (measure.Series.Any(p => p.Date is null) || MeasureSeries.Inline(measure) is not { } series || !SeriesCheck.Mistakes(series).IsEmpty) return;
        foreach (SeriesMistake doubt in SeriesDoubts.Of(series, measure.Name, measure.Unit))
            report.Add(MeasuresDiagnostics.DoubtfulValue, $"{field}.series[{doubt.Index}].value", $"measure '{measure.Id}': {doubt.Message}", doubt.Hint);
    }

    /// <summary>Each kind of disorder once: dates twice in a row, and dates after a later one.</summary>
    static void Order(Measure measure, string field, CheckReport report)
    {
        int[] behind = [.. Enumerable.Range(1, measure.Series.Count - 1).Where(i => measure.Series[i].Date <= measure.Series[i - 1].Date)];
        foreach (IGrouping<bool, int> kind in behind.GroupBy(i => measure.Series[i].Date == measure.Series[i - 1].Date))
        {
            (DateOnly date, DateOnly before) = (measure.Series[kind.First()].Date!.Value, measure.Series[kind.First() - 1].Date!.Value);
            string first = kind.Key ? $"{Days.Iso(date)} stands twice in the series" : $"{Days.Iso(date)} comes after {Days.Iso(before)}";
            string more = kind.Count() == 1 ? "" : FormattableString.Invariant($", the first of {kind.Count()} such dates");
            report.Add(MeasuresDiagnostics.SeriesOrder, $"{field}.series[{kind.First()}].date", first + more);
        }
        if (behind.Length == 0 && SeriesRemarks.Spacing([.. measure.Series.Select(p => p.Date).OfType<DateOnly>()]) is { } odd)
            report.Add(MeasuresDiagnostics.SeriesSpacing, $"{field}.series[{odd.Index}].date", odd.Message);
    }
}
