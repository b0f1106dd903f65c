using KnowledgeBase.Measures.Parts;
using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Measures.Pages;

/// <summary>What the JSON interface says of a measure beside the measure's own fields.</summary>
public sealed record MeasureRow
{
    [Field("All whom it matters to, the main group first."), Vocabulary(Measure.OutcomeGroups)]
    public ImmutableArray<string> OutcomeGroups { get; init; } = [];

    [Field("What the design of the evaluation can tell: an evidence grade of the document; null where nobody said.")]
    public string? EvidenceGrade { get; init; }

    [Field("The design of the evaluation in a few words; null where nobody said.")]
    public string? Design { get; init; }

    [Field("What the latest points say: a change, or the usual ups and downs; null without enough points.")]
    public string? Variation { get; init; }

    [Field("Whether the target will be met as things are; null without a target or enough points.")]
    public string? Assurance { get; init; }

    [Field("What can honestly be said of the measure, in a sentence.")]
    public string Summary { get; init; } = "";

    [Field("The rules by which the series is judged; null without a series.")]
    public string? Profile { get; init; }

    [Field("True when the figures were invented to teach.")]
    public bool Illustrative { get; init; }

    [Field("The points of the series, wherever it stands, in order of their dates.")]
    public ImmutableArray<RowPoint> Points { get; init; } = [];

    /// <summary>The row of a measure.</summary>
    public static MeasureRow Of(MeasureSignal signal) => new()
    {
        OutcomeGroups = [.. signal.Measure.Groups],
        EvidenceGrade = signal.Design.Grade,
        Design = signal.Design.Words,
        Variation = signal.Judgement?.VariationWords,
        Assurance = signal.Judgement?.AssuranceWords,
        Summary = signal.Sentence,
        Profile = signal.Judgement?.Profile.Name,
        Illustrative = signal.IsIllustrative,
        Points = signal.Judgement is { } judgement ? RowPoint.Of(new PointFigures(judgement)) : [],
    };
}

/// <summary>One point of a judged series.</summary>
public sealed record RowPoint
{
    [Field("The date the point stands for.")]
    public DateOnly? Date { get; init; }

    [Field("The value in the measure's unit; null when missing or suppressed.")]
    public Figure? Value { get; init; }

    [Field("How the source writes that a small number is suppressed: <5.")]
    public string? Suppressed { get; init; }

    [Field("What is special about the point and what that means; null for the usual ups and downs.")]
    public string? Signal { get; init; }

    [Field("What happened then.")]
    public string? Note { get; init; }

    internal static ImmutableArray<RowPoint> Of(PointFigures figures) => [.. figures.Judgement.Points.Select(point => new RowPoint
    {
        Date = point.Date,
        Value = figures.Of(point),
        Suppressed = point.Suppressed,
        Signal = SignalWords.Of(point),
        Note = point.Note,
    })];
}
