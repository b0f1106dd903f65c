namespace KnowledgeBase.Evaluation.Measures;

/// <summary>One measure over time, and what its owner says about it. Judged by <c>SeriesJudge</c>.</summary>
/// <remarks>
/// Anything may be put in: <see cref="SeriesCheck"/> says what is wrong with it, and the judge gives an error, not an
/// exception.
/// </remarks>
public sealed record Series
{
    /// <summary>Name of the series in messages and output; not interpreted.</summary>
    public required string Id { get; init; }

    /// <summary>One date a point, in any order, each at most once.</summary>
    public required ImmutableArray<DateOnly> Dates { get; init; }

    /// <summary>One value a date, in any unit; null is missing, never 0.</summary>
    public required ImmutableArray<double?> Values { get; init; }

    /// <summary>Empty, or one a date: the digits in which the source wrote the value, for those who show it; nothing is calculated from them.</summary>
    public ImmutableArray<string?> Written { get; init; } = [];

    /// <summary>
    /// Empty, or one a date: the sign under which its value is withheld because it is small, such as <c>&lt;5</c> or <c>*</c>; the value
    /// is then null, and null here is not withheld.
    /// </summary>
    public ImmutableArray<string?> Suppressed { get; init; } = [];

    /// <summary>Empty, or one remark a date for the reader of the chart; null is none.</summary>
    public ImmutableArray<string?> Notes { get; init; } = [];

    public ImprovementDirection Direction { get; init; }

    /// <summary>In the unit of the values; null when there is none.</summary>
    public double? Target { get; init; }

    /// <summary>The digits in which the target was written, for those who show it; null where nobody wrote any.</summary>
    public string? WrittenTarget { get; init; }

    public ImmutableArray<Rebase> Rebases { get; init; } = [];

    /// <summary>
    /// Mean and limits rest on the first so many points of each part, missing ones counted, at least
    /// <see cref="SeriesCheck.ShortestBaseline"/>; null for all points.
    /// </summary>
    public int? FixAfter { get; init; }

    /// <summary>Leave unusually large moving ranges out of the limits; null is the profile's habit.</summary>
    public bool? ScreenOutliers { get; init; }
}
