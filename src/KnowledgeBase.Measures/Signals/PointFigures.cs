using System.Collections.Frozen;
using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Measures.Signals;

/// <summary>The values of a judged series with the digits in which their source wrote them.</summary>
public sealed class PointFigures
{
    readonly FrozenDictionary<DateOnly, Figure> written;
    readonly int decimals;

    /// <summary>Of the points of a judgement.</summary>
    public PointFigures(Judgement judgement)
    {
        Judgement = judgement;
        written = judgement.Series is not { Written.IsEmpty: false } series ? FrozenDictionary<DateOnly, Figure>.Empty : series.Dates
            .Zip(series.Written, (date, digits) => Figure.TryParse(digits ?? "", out Figure figure) ? (date, figure) : ((DateOnly, Figure)?)null)
            .OfType<(DateOnly Date, Figure Figure)>().DistinctBy(p => p.Date).ToFrozenDictionary(p => p.Date, p => p.Figure);
        decimals = Figures.DecimalsFor(judgement.Points.Select(Of).OfType<Figure>());
    }

    /// <summary>What they were read from.</summary>
    public Judgement Judgement { get; }

    /// <summary>The value of a point of the series; null where it is missing or withheld.</summary>
    public Figure? Of(Point point) => point.Value is { } value ? written.GetValueOrDefault(point.Date, value) : null;

    /// <summary>The newest value with its date; null where every value is missing.</summary>
    public (Figure Figure, DateOnly Date)? Latest =>
        Judgement.Points.LastOrDefault(p => p.Value is not null) is { } last ? (Of(last)!.Value, last.Date) : null;

    /// <summary>A mean or a limit, with the decimals that its values allow.</summary>
    public string Rounded(double value) => Figures.Rounded(value, decimals);
}
