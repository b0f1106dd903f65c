using System.Globalization;
using KnowledgeBase.Abstractions.Site;

namespace KnowledgeBase.Publishing.Records;

/// <summary>The dates of a document, from its front matter alone.</summary>
static class Dates
{
    /// <summary>The day of the last change, or of publication where no change is given; null where neither is.</summary>
    public static DateOnly? Changed(SiteDocument document) => document.Document.Record.Updated ?? document.Document.Record.Created;

    /// <summary><c>2026-11-23</c>.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The beginning of the day in UTC: front matter knows days, feeds want instants.</summary>
    public static DateTimeOffset Instant(DateOnly date) => new(date, TimeOnly.MinValue, TimeSpan.Zero);
}
