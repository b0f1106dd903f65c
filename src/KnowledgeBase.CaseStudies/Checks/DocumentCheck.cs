using KnowledgeBase.CaseStudies.Parts;
using KnowledgeBase.Measures.Checks;
using KnowledgeBase.Measures.Parts;

namespace KnowledgeBase.CaseStudies.Checks;

/// <summary>Rules that every document of this domain keeps.</summary>
static class DocumentCheck
{
    public static void Run(CheckReport report, ContentRecord record, ImmutableArray<Source> sources, DateOnly? reviewBy = null)
    {
        if (record is { Updated: { } later, Created: { } first } && later < first)
            report.Add(MeasuresDiagnostics.DateOrder, "updated", $"'updated' ({Days.Iso(later)}) is before 'created' ({Days.Iso(first)})",
                "Write in 'updated' the day of the last change.");
        if (reviewBy is { } review && record.Revised is { } changed)
            ReviewWindow(report, changed, review);
        SourceCheck.Links(report, sources);
        SourceCheck.Citations(report, sources);
    }

    public static void Order(CheckReport report, Period? period)
    {
        if (period is { Start: { } start, End: { } end } && end.Latest < start.Earliest)
            report.Add(MeasuresDiagnostics.DateOrder, "period.end", $"the period ends ({end}) before it begins ({start})",
                "Are the two exchanged? Write the earlier one as 'start'.");
    }

    static void ReviewWindow(CheckReport report, DateOnly changed, DateOnly review)
    {
        if (review < changed)
            report.Add(MeasuresDiagnostics.DateOrder, "review_by", $"'review_by' ({Days.Iso(review)}) is before the last change ({Days.Iso(changed)})",
                "Write the day by which somebody should read it again.");
        else if (review > changed.AddYears(2))
            report.Add(MeasuresDiagnostics.DateOrder, "review_by", $"'review_by' ({Days.Iso(review)}) is more than two years after the last change ({Days.Iso(changed)})",
                $"The last day possible is {Days.Iso(changed.AddYears(2))}.");
    }
}
