namespace KnowledgeBase.Engine.Resolve;

/// <summary>Holds the days of corrections and of a withdrawal against the day of the run and the day of publication.</summary>
static class NoticeDates
{
    public static void Check(Document document, DateOnly today, DiagnosticBag diagnostics)
    {
        ContentRecord record = document.Record;
        for (int i = 0; i < record.Corrections.Length; i++) Check($"corrections[{i}].date", "correction", record.Corrections[i].Date);
        Check("withdrawn.date", "withdrawal", record.Withdrawn?.Date);

        void Check(string field, string what, DateOnly? date)
        {
            if (date is not { } day) return;
            if (day > today)
                diagnostics.Add(ResolveDiagnostics.NoticeAhead.At(document.Path, document.Places[field], $"the {what} is dated {Days.Iso(day)}, after today ({Days.Iso(today)})"));
            else if (day < record.Created)
                diagnostics.Add(ResolveDiagnostics.NoticeBefore.At(document.Path, document.Places[field], $"the {what} is dated {Days.Iso(day)}, before the document was published ({Days.Iso(record.Created.Value)})"));
        }
    }
}
