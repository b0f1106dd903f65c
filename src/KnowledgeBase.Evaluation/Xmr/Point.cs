namespace KnowledgeBase.Evaluation.Xmr;

/// <summary>One date of a judged series.</summary>
public sealed record Point
{
    public required DateOnly Date { get; init; }

    /// <summary>As given; null is missing or <see cref="Suppressed"/>.</summary>
    public required double? Value { get; init; }

    /// <summary>The sign under which the value is withheld because it is small: <c>&lt;5</c>; null for any other point.</summary>
    public required string? Suppressed { get; init; }

    /// <summary>As given; null is none.</summary>
    public required string? Note { get; init; }

    /// <summary>+1 above the mean, −1 below, 0 exactly on it; null when the value or the mean is missing.</summary>
    public required int? Side { get; init; }

    /// <summary>Strictly beyond a limit; null when the value or the limits are missing.</summary>
    public required bool? IsOutside { get; init; }

    /// <summary>Strictly beyond a near limit but not outside; null when the value or the limits are missing.</summary>
    public required bool? IsNear { get; init; }

    /// <summary>Every special cause the point is part of.</summary>
    public required SpecialCause Causes { get; init; }

    /// <summary>The one the chart shows.</summary>
    public required SpecialCause Cause { get; init; }

    /// <summary>What that one means, given the direction of the series.</summary>
    public required PointKind Kind { get; init; }
}
