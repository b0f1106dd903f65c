using KnowledgeBase.CaseStudies.Parts;
using KnowledgeBase.CaseStudies.Types;

namespace KnowledgeBase.CaseStudies.Cases;

/// <summary>A case in a line.</summary>
/// <param name="Years">When it ran, as years, in a few words.</param>
/// <param name="Status">Where it stands.</param>
public sealed record CaseBrief(string Years, KnownStatus Status)
{
    /// <summary>The fact <c>brief</c>, on cards too: <c>years</c>, <c>status</c> in words, and <c>asOf</c>, an ISO date or null.</summary>
    public static FactKey<CaseBrief> Key { get; } = new("brief", (fact, _) => new View
    {
        ["years"] = fact.Years,
        ["status"] = fact.Status.Text,
        ["asOf"] = fact.Status.AsOf?.ToString(),
    })
    { OnCards = true };

    /// <summary>What is known of a case.</summary>
    public static CaseBrief Of(SiteModel site, CaseStudy study) =>
        new(YearsOf(study.Period), KnownStatus.Of(study, site.Label(Vocabularies.Statuses, study.Status)));

    /// <summary>"2004 to 2010"; "began 2011"; "until 2010"; where the hedge says that they are approximate, "about 2004 to 2010"; without any date, "dates not given".</summary>
    public static string YearsOf(Period? period) => period is { Start: null, End: null } or null
        ? "dates not given"
        : Span(period, period.IsApproximate ? "about " : "");

    static string Span(Period period, string about) => (period.Start?.Year, period.End?.Year) switch
    {
        (null, { } end) => $"until {about}{Days.Year(end)}",
        ({ } start, null) => $"began {about}{Days.Year(start)}",
        ({ } start, { } end) when start == end => about + Days.Year(start),
        ({ } start, { } end) => $"{about}{Days.Year(start)} to {Days.Year(end)}",
        _ => "",
    };
}
