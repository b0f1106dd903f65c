using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Measures.Charts;

/// <summary>Decides whether a measure gets a chart.</summary>
static class SignalCharts
{
    /// <summary>Below so many values there is nothing to draw and no signal.</summary>
    public const int FewestValues = 3;

    /// <summary>Why there is no chart, in a sentence; null when there is one. <see cref="MeasureSignal.Judgement"/> is there.</summary>
    public static string? Refusal(MeasureSignal signal)
    {
        Judgement judgement = signal.Judgement!;
        double[] values = [.. judgement.Points.Select(p => p.Value).OfType<double>()];
        return judgement.Error is not null ? "There is no chart, because the series cannot be judged."
            : signal.Measure.Chart == "none" ? "The case asks for no chart of this series."
            : values.Length == 0 && judgement.Points.Any(p => p.Suppressed is not null) ? "No value is published so far, so there is nothing to draw."
            : values.Length == 0 ? "Every value is missing so far, so there is nothing to draw."
            : values.Length < FewestValues ? "One or two points show a difference, not a signal, so there is no chart."
            : null;
    }
}
