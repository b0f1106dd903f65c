using KnowledgeBase.Evaluation.Xmr;
using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Measures.Charts;

/// <summary>What a chart shows, before anybody knows how large it will be drawn.</summary>
sealed record ChartContent
{
    /// <summary>Unique in the page; ids of the drawing begin with it.</summary>
    public required string Id { get; init; }

    /// <summary>What the picture is, in a line.</summary>
    public required string Title { get; init; }

    /// <summary>What it shows, for somebody who does not see it.</summary>
    public required string Description { get; init; }

    public required string Unit { get; init; }

    /// <summary>In date order; together at least one point with a value.</summary>
    public required ImmutableArray<Group> Groups { get; init; }

    public Figure? Target { get; init; }

    /// <summary>So many first points of each group fix its limits; null for all.</summary>
    public int? Baseline { get; init; }

    /// <summary>Numbered remarks, in order.</summary>
    public ImmutableArray<ChartEvent> Events { get; init; } = [];

    public ImmutableArray<CycleMark> Cycles { get; init; } = [];

    public bool IsIllustrative { get; init; }

    /// <summary>Of means and limits.</summary>
    public int Decimals { get; init; }

    public IEnumerable<Point> Points => Groups.SelectMany(g => g.Points);

    /// <summary>True when the middle line is a median.</summary>
    public bool IsRunChart => Groups[^1].RunChart is not null;

    /// <summary>The middle line of a group: mean or median; null without values.</summary>
    public static double? Centre(Group group) => group.RunChart is { } run ? run.Centre : group.Mean;
}

/// <summary>A remark on a date, drawn as a number and told below the chart.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Date">A date of the series.</param>
/// <param name="Text">What happened.</param>
/// <param name="IsRebase">True when mean and limits begin anew here.</param>
sealed record ChartEvent(int Number, DateOnly Date, string Text, bool IsRebase);
