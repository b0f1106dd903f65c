namespace KnowledgeBase.Theming.Pages;

/// <summary>What was corrected and withdrawn, newest first: the way to pages that lists and search leave out.</summary>
sealed class CorrectionsPage : IGenerator
{
    public const string Title = "Corrections and withdrawals";

    public static readonly Address Place = new("/corrections/");

    /// <summary>True when there is something to say.</summary>
    public static bool IsMade(SiteModel site) => site.Documents.Any(d => d.IsWithdrawn || !d.Document.Record.Corrections.IsEmpty);

    public IEnumerable<Output> Generate(SiteModel site, StepContext context)
    {
        if (!IsMade(site) || site.At(Place) is not null) yield break;
        yield return new Page(Place, "corrections", Title, "What was wrong on this site and was put right, and what readers should no longer rely on.", () => new View
        {
            ["items"] = site.Documents.SelectMany(Notices)
                .OrderByDescending(n => n.Date).ThenBy(n => n.Document.Address)
                .Select(n => new View(ValueViews.Of(n.Document, site.Settings)) { ["sentence"] = n.Sentence }).ToArray(),
        });
    }

    static IEnumerable<(SiteDocument Document, DateOnly? Date, string Sentence)> Notices(SiteDocument document)
    {
        ContentRecord record = document.Document.Record;
        if (record.Withdrawn is { } withdrawal) yield return (document, withdrawal.Date, withdrawal.Sentence);
        foreach (Correction correction in record.NewestCorrections) yield return (document, correction.Date, correction.Sentence);
    }
}
