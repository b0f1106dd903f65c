using KnowledgeBase.CaseStudies.Types;

namespace KnowledgeBase.CaseStudies.Cases;

/// <summary>A case study with its place in the site.</summary>
/// <param name="Document">Where it is.</param>
/// <param name="Study">What it says.</param>
public sealed record StudiedCase(SiteDocument Document, CaseStudy Study)
{
    /// <summary>The result direction of a group for which the sources give no results.</summary>
    public const string NotReported = "not-reported";

    /// <summary>
    /// The outcome groups for which the case reports a result or measures one; without repeats, in ordinal order. What was done, a measure of the
    /// process, is no result for anybody.
    /// </summary>
    public ImmutableArray<string> OutcomeGroups =>
    [
        .. Study.ResultDirection.Where(r => r.Value != NotReported).Select(r => r.Key)
            .Concat(Study.Measures.Where(m => m.Kind != "process").SelectMany(m => m.Groups))
            .Where(id => id.Length > 0).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>The direction reported for a group; <see cref="NotReported"/> where there is none.</summary>
    public string ResultFor(string group) => Study.ResultDirection.GetValueOrDefault(group, NotReported);

    /// <summary>True when one of the directions reported is <paramref name="direction"/>.</summary>
    public bool Reports(string direction) => Study.ResultDirection.ContainsValue(direction);

    /// <summary>True when its grade says that results were set against others who did not take part.</summary>
    public bool HasComparison => Study.EvidenceGrade is "e3" or "e4";

    /// <summary>The case study behind a document, or null when it is something else.</summary>
    public static StudiedCase? Of(SiteDocument document) =>
        document.Document.Record is CaseStudy study ? new StudiedCase(document, study) : null;
}
