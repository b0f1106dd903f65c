using KnowledgeBase.Evaluation.Measures;

namespace KnowledgeBase.Measures.Parts;

/// <summary>Turns what a measure declares into a series that can be judged.</summary>
static class MeasureSeries
{
    /// <summary>The series in the document, or null when it has none.</summary>
    public static Series? Inline(Measure measure)
    {
        ImmutableArray<WrittenPoint> points = [.. measure.Series.Where(p => p.Date is not null)];
        return points.Length == 0 ? null : WithSettings(measure, new Series
        {
            Id = measure.Id,
            Dates = [.. points.Select(p => p.Date!.Value)],
            Values = [.. points.Select(p => (double?)p.Value)],
            Written = [.. points.Select(p => p.Value?.Digits)],
            Suppressed = points.Any(p => p.Suppressed is not null) ? [.. points.Select(p => p.Suppressed)] : [],
            Notes = [.. points.Select(p => p.Note)],
        });
    }

    /// <summary>What the measure at a place of the list gives or names, figures as written.</summary>
    public static FigureSeries Figures(Measure measure, int index, bool example) => new(
        FormattableString.Invariant($"measures[{index}].series"), measure.Id, measure.Name, measure.Unit,
        example || measure.Provenance == "illustrative", [.. measure.Series.Select(point => point.Value)], measure.Series.File);

    /// <summary>The same points with the id, direction, target, rebases and baseline of the measure.</summary>
    public static Series WithSettings(Measure measure, Series points) => points with
    {
        Id = measure.Id,
        Direction = ImprovementDirections.Named(measure.Direction) ?? ImprovementDirection.Neutral,
        Target = measure.Target?.Value,
        WrittenTarget = measure.Target?.Value?.Digits,
        Rebases = [.. measure.Rebase.Where(r => r.Date is not null).Select(r => new Rebase(r.Date!.Value, r.Reason))],
        FixAfter = measure.FixAfter,
        // A measure that says nothing leaves it to the profile.
        ScreenOutliers = measure.ScreenOutliers ? true : null,
    };
}
