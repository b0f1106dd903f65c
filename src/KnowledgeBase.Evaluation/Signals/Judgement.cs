using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Evaluation.Signals;

/// <summary>What a series says under a profile: the content of an XmR chart, or why there is none.</summary>
public sealed record Judgement
{
    /// <summary>Of the series.</summary>
    public required string Id { get; init; }

    /// <summary>To be named under the chart.</summary>
    public required Profile Profile { get; init; }

    /// <summary>Null only when the input could not be read as a series.</summary>
    public required Series? Series { get; init; }

    /// <summary>Why the series could not be judged; null when it was. With an error there are no groups and no symbols.</summary>
    public string? Error { get; init; }

    /// <summary>What a reader of the chart should know, one sentence each.</summary>
    public ImmutableArray<string> Warnings { get; init; } = [];

    /// <summary>In date order; empty only with an error.</summary>
    public ImmutableArray<Group> Groups { get; init; } = [];

    /// <summary>Null when the last group has too few points for a symbol.</summary>
    public VariationIcon? Variation { get; init; }

    /// <summary>Null without a target, a direction or, as the profile decides, limits.</summary>
    public Assurance? Assurance { get; init; }

    /// <summary>The words that always stand beside the symbol for the variation; null without one.</summary>
    public string? VariationWords => Variation is { } icon ? SymbolWords.Of(icon) : null;

    /// <summary>The words that always stand beside the symbol for the target; null without one.</summary>
    public string? AssuranceWords => Assurance is { } known ? SymbolWords.Of(known) : null;

    /// <summary>What the chart says and what to do next, in plain English for somebody without statistics.</summary>
    public required string Summary { get; init; }

    /// <summary>What a reader should know of values that are withheld; null when none is.</summary>
    public string? Suppression => WarningTexts.Suppression(Groups);

    /// <summary>All points in date order.</summary>
    public IEnumerable<Point> Points => Groups.SelectMany(group => group.Points);
}
