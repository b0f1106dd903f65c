using KnowledgeBase.Evaluation.Xmr;
using KnowledgeBase.Measures.Parts;
using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Measures.Effects;

/// <summary>A difference that a source states of one measure: a row of a chart.</summary>
public sealed record Effect
{
    // A hedge of a word or two stands before its figure, a sentence below it.
    const int ShortHedge = 16;

    /// <summary>The measure.</summary>
    public required MeasureSignal Signal { get; init; }

    /// <summary>The difference; 0 is no change.</summary>
    public required double Value { get; init; }

    /// <summary>The ends of its interval; null where the source gives none.</summary>
    public (double Low, double High)? Interval { get; init; }

    /// <summary>The change that it is compared with; null where there is none, or where 0 stands for it.</summary>
    public Figure? Other { get; init; }

    /// <summary>Its unit.</summary>
    public required string Unit { get; init; }

    /// <summary>What 0 stands for, in the source's words; null where it is the value before.</summary>
    public string? Against { get; init; }

    /// <summary>The figure as text, with its hedge: <c>about −20%</c>; a unit of words is left out.</summary>
    public required string Figure { get; init; }

    /// <summary>The same with its unit, whatever it is: <c>−7.9 admissions per quarter</c>.</summary>
    public required string Quantity { get; init; }

    /// <summary>True where the figure is two: the latest value and another.</summary>
    public bool IsPair { get; init; }

    /// <summary>The interval as text: <c>95% interval −13.1 to −2.8</c>; null where there is none.</summary>
    public string? IntervalText { get; init; }

    /// <summary>What else the source says of the figure.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>What is measured.</summary>
    public string Name => Signal.Measure.Name;

    /// <summary>Which way is better: <c>increase</c>, <c>decrease</c> or <c>neutral</c>.</summary>
    public string Direction => Signal.Measure.Direction;

    /// <summary>True when the interval reaches from a rise to a fall.</summary>
    public bool IncludesNoChange => Interval is { Low: <= 0, High: >= 0 };

    /// <summary>What the figure says, for the shape of its mark.</summary>
    public PointKind Kind => IncludesNoChange || Value == 0 ? PointKind.CommonCause : Direction switch
    {
        "increase" => Value > 0 ? PointKind.Improvement : PointKind.Concern,
        "decrease" => Value < 0 ? PointKind.Improvement : PointKind.Concern,
        _ => PointKind.NeutralHigh,
    };

    /// <summary>The same in words; null where neither way is better.</summary>
    public string? Verdict => Kind switch
    {
        _ when IncludesNoChange => "the interval includes no change",
        PointKind.CommonCause => "no change",
        PointKind.Improvement => "better",
        PointKind.Concern => "worse",
        _ => null,
    };

    /// <summary>The largest number to draw.</summary>
    public double Size => Numbers.Max(Math.Abs);

    /// <summary>All numbers to draw.</summary>
    public IEnumerable<double> Numbers
    {
        get
        {
            yield return Value;
            if (Interval is { Low: var low, High: var high })
            {
                yield return low;
                yield return high;
            }
            if (Other is { } other) yield return other;
        }
    }

    /// <summary>The effect that a measure states; null for a measure that states none.</summary>
    public static Effect? Of(MeasureSignal signal) => signal.Measure switch
    {
        { Change: { Value: { } change } stated } => OfChange(signal, change, stated),
        { Latest.Value: { } latest, Comparator: { Value: { } other } comparator } => OfDifference(signal, latest, other, comparator.Label),
        _ => null,
    };

    static Effect OfChange(MeasureSignal signal, Figure change, Change stated)
    {
        Measure measure = signal.Measure;
        Comparator? comparator = measure.Comparator;
        bool isOther = measure.Latest is null && comparator?.Value is not null && stated.Unit == measure.Unit;
        return new Effect
        {
            Signal = signal,
            Value = change,
            Interval = Ends(measure.Interval, 0),
            Other = isOther ? comparator!.Value : null,
            Unit = stated.Unit,
            Against = Comparison.InNote(stated.Note),
            Figure = Hedged(measure, Figures.Signed(change, Short(stated.Unit))),
            Quantity = Hedged(measure, Figures.Signed(change, stated.Unit)),
            IntervalText = Words(measure.Interval),
            Remarks = [.. new[]
            {
                isOther ? $"Compared with {Figures.Signed(comparator!.Value!.Value, Short(stated.Unit))}: {comparator.Label}" : null,
                Comparison.RestOfNote(stated.Note), LongHedge(measure),
            }.OfType<string>()],
        };
    }

    static Effect OfDifference(MeasureSignal signal, Figure latest, Figure other, string label) => new()
    {
        Signal = signal,
        Value = latest - other,
        Interval = Ends(signal.Measure.Interval, other),
        Unit = signal.Measure.Unit == "%" ? "percentage points" : signal.Measure.Unit,
        Against = label,
        Figure = Hedged(signal.Measure, Pair(latest, other, Short(signal.Measure.Unit))),
        Quantity = Hedged(signal.Measure, Pair(latest, other, signal.Measure.Unit)),
        IsPair = true,
        IntervalText = Words(signal.Measure.Interval),
        Remarks = LongHedge(signal.Measure) is { } hedge ? [hedge] : [],
    };

    static (double, double)? Ends(Interval? interval, double zero) =>
        interval is { Low: { } low, High: { } high } ? (low - zero, high - zero) : null;

    static string? Words(Interval? interval) => interval is { Low: { } low, High: { } high }
        ? $"{(interval.Level is { } level ? Figures.Text(level) + "% " : "")}interval {Figures.Text(low)} to {Figures.Text(high)}"
        : null;

    // A long unit stands in the heading of the chart.
    static string Short(string unit) => unit is "%" or "£" or "€" or "$" ? unit : "";

    static string Pair(Figure latest, Figure other, string unit) => $"{Figures.Quantity(latest, unit)} against {Figures.Quantity(other, unit)}";

    static string Hedged(Measure measure, string figure) => measure.Hedge is { Length: <= ShortHedge } hedge ? $"{hedge.TrimEnd('.')} {figure}" : figure;

    static string? LongHedge(Measure measure) => measure.Hedge is { Length: > ShortHedge } hedge ? hedge : null;
}
