using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Numerics;
using KnowledgeBase.Evaluation.Runs;

namespace KnowledgeBase.Evaluation.Xmr;

/// <summary>Judges the groups of one series by the rules of one profile. O(n).</summary>
internal sealed class GroupJudge(Series series, Profile profile)
{
    public Group Judge(Part part)
    {
        ReadOnlySpan<double?> values = part.Values.Span;
        bool isShort = CountPoints(values) < Profile.FewPoints;
        bool isJudged = !isShort || profile.JudgesFewPoints;

        var baseline = Baseline.Of(values, series.FixAfter, profile.Screens(series));
        Limits? limits = isJudged && baseline is { Mean: { } mean, AverageRange: { } range } ? new Limits(mean, range) : null;
        SpecialCause[] causes = isJudged ? FindCauses(values, baseline.Mean, limits) : new SpecialCause[values.Length];
        ImmutableArray<Point> points = MakePoints(part, baseline.Mean, limits, causes);

        return new()
        {
            Number = part.Number,
            Rebase = part.Rebase,
            Points = points,
            Mean = baseline.Mean,
            Limits = limits,
            IsShort = isShort,
            RunChart = isJudged ? null : RunChart.Of(values, series.FixAfter),
            Latest = isJudged ? points.LastOrDefault(IsPoint) : null,
        };
    }

    int CountPoints(ReadOnlySpan<double?> values)
    {
        int count = 0;
        foreach (double? value in values)
            if (value is not null || profile.MissingIsPoint) count++;
        return count;
    }

    bool IsPoint(Point point) => point.Value is not null || profile.MissingIsPoint;

    SpecialCause[] FindCauses(ReadOnlySpan<double?> values, double? mean, Limits? limits)
    {
        var causes = new SpecialCause[values.Length];
        TrendRule.Mark(values, profile, causes);
        ShiftRule.Mark(values, mean, causes);
        if (limits is not null)
        {
            OutsideRule.Mark(values, limits, causes);
            TwoInThreeRule.Mark(values, limits, profile, causes);
        }
        return causes;
    }

    ImmutableArray<Point> MakePoints(Part part, double? mean, Limits? limits, SpecialCause[] causes)
    {
        ImmutableArray<Point>.Builder points = ImmutableArray.CreateBuilder<Point>(causes.Length);
        for (int i = 0; i < causes.Length; i++)
        {
            double? value = part.Values.Span[i];
            SpecialCause cause = ToShow(causes[i]);
            points.Add(new()
            {
                Date = part.Dates.Span[i],
                Value = value,
                Suppressed = part.Suppressed.Span[i],
                Note = part.Notes.Span[i],
                Side = Side.Of(value, mean),
                IsOutside = value is { } v ? limits?.IsOutside(v) : null,
                IsNear = value is { } w ? limits?.IsNear(w) : null,
                Causes = causes[i],
                Cause = cause,
                Kind = PointKinds.Of(cause, series.Direction),
            });
        }
        return points.MoveToImmutable();
    }

    SpecialCause ToShow(SpecialCause causes)
    {
        SpecialCause improving = causes & series.Direction switch
        {
            ImprovementDirection.Increase => SpecialCauses.High,
            ImprovementDirection.Decrease => SpecialCauses.Low,
            _ => SpecialCause.None,
        };
        return (profile.ImprovementWins && improving != SpecialCause.None ? improving : causes).First();
    }
}
