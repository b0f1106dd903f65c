using KnowledgeBase.CaseStudies.Types;

namespace KnowledgeBase.CaseStudies.Cases;

/// <summary>Where a case stands, and as of when: work that has not ended may have, since somebody last wrote about it.</summary>
/// <param name="Label">The status in words.</param>
/// <param name="AsOf">The newest time for which it is known; null where nobody says.</param>
public sealed record KnownStatus(string Label, PartialDate? AsOf)
{
    /// <summary>"Completed"; "Running, last reported June 2018"; "Running when it was described".</summary>
    public string Text { get; private init; } = Label;

    /// <summary>What is known of a case; <paramref name="label"/> is the word for its status.</summary>
    public static KnownStatus Of(CaseStudy study, string label)
    {
        if (study.Status is not ("planned" or "running" or "unknown")) return new KnownStatus(label, study.StatusAsOf);
        PartialDate? asOf = study.StatusAsOf ?? NewestSource(study);
        return new KnownStatus(label, asOf)
        {
            Text = asOf is { } day ? $"{label}, last reported {Days.Words(day)}"
                : study.Status == "unknown" ? label
                : $"{label} when it was described",
        };
    }

    static PartialDate? NewestSource(CaseStudy study) =>
        study.Sources.Max(source => source.Year) is { } year ? new PartialDate(year) : null;
}
