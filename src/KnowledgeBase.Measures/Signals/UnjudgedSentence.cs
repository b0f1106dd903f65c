using KnowledgeBase.Measures.Parts;

namespace KnowledgeBase.Measures.Signals;

/// <summary>What can honestly be said of a measure without values over time.</summary>
public static class UnjudgedSentence
{
    /// <summary>In one sentence; <paramref name="design"/> is that of the measure's document.</summary>
    public static string Of(Measure measure, EvaluationDesign design) => measure switch
    {
        { Change: not null, Interval: not null } =>
            $"A difference that a source states, with its interval, which {(measure.IncludesNoChange ? "includes no change" : "leaves out no change")}.",
        { Change: not null } when Comparison.IsKnown(measure) => $"A difference that a source states, against a comparison: {Comparison.Of(measure)}.",
        { Change: not null } when design.HasComparison => "A difference that a source states, from an evaluation with a comparison.",
        { Baseline: not null, Latest: not null } when design.HasComparison => "A value before and a value after, from an evaluation with a comparison.",
        { Baseline: not null, Latest: not null } => "A value before and a value after: the difference may be no more than the usual ups and downs.",
        { Change: not null } => "A difference that a source states; without the values over time nobody can see the usual ups and downs.",
        { Latest: not null, Comparator: { } other } => $"A value against another: {other.Label}.",
        { Latest: not null } or { Baseline: not null } => "A single value: it cannot show a change.",
        _ => "No value is given.",
    };
}
