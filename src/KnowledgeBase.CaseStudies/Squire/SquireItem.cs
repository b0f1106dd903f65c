namespace KnowledgeBase.CaseStudies.Squire;

/// <summary>One of the 18 items that a report of improvement work is to answer: SQUIRE 2.0 (Ogrinc et al. 2015).</summary>
/// <param name="Number">1 to 18.</param>
/// <param name="Title">What the standard calls it.</param>
/// <param name="AsksOf">Which work it is asked of: results can be told only once there are some.</param>
/// <param name="AnsweredBy">
/// Paths of fields as in front matter (<c>cost.funding</c>) and headings of sections; whichever is there answers it. The first is where to write.
/// </param>
public sealed record SquireItem(int Number, string Title, Counts AsksOf, ImmutableArray<string> AnsweredBy)
{
    /// <summary>All of them, in their order.</summary>
    public static ImmutableArray<SquireItem> All { get; } =
    [
        new(1, "title", Counts.Always, ["title"]),
        new(2, "abstract", Counts.Always, ["summary"]),
        new(3, "problem description", Counts.Always, ["Problem"]),
        new(4, "available knowledge", Counts.Always, ["What was known"]),
        new(5, "rationale", Counts.Always, ["Rationale"]),
        new(6, "specific aims", Counts.Always, ["aim"]),
        new(7, "context", Counts.Always, ["Context"]),
        new(8, "interventions", Counts.Always, ["What was done"]),
        new(9, "study of the interventions", Counts.Always, ["How it was studied", "evaluation.design"]),
        new(10, "measures", Counts.Always, ["measures", "no_measures_reason"]),
        new(11, "analysis", Counts.Always, ["How it was studied"]),
        new(12, "ethical considerations", Counts.Always, ["Ethics"]),
        new(13, "results", Counts.WhenFinished, ["Results"]),
        new(14, "summary", Counts.WhenFinished, ["results_summary"]),
        new(15, "interpretation", Counts.WhenFinished, ["Interpretation"]),
        new(16, "limitations", Counts.WhenFinished, ["Limits"]),
        new(17, "conclusions", Counts.WhenFinished, ["Advice"]),
        new(18, "funding", Counts.Always, ["cost.funding"]),
    ];

    /// <summary>The number and what the standard calls it: "4 available knowledge".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number} {Title}");
}
