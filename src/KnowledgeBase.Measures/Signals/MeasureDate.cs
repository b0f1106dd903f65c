using KnowledgeBase.Evaluation.Signals;

namespace KnowledgeBase.Measures.Signals;

/// <summary>Dates of points as people read them: a month where every point stands for one, otherwise a day.</summary>
/// <param name="ByMonth">True when all points lie on the first of a month.</param>
readonly record struct MeasureDate(bool ByMonth)
{
    public static MeasureDate Of(Judgement judgement) => new(judgement.Points.All(p => p.Date.Day == 1));

    public string Text(DateOnly date) => ByMonth ? Days.Month(date) : Days.Words(date);
}
