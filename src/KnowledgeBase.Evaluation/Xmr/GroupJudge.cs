using System.Collections.Immutable;
using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Numerics;
using KnowledgeBase.Evaluation.Runs;

namespace KnowledgeBase.Evaluation.Xmr;

/// <summary>Judges the groups of one series by the rules of one profile. O(n).</summary>
internal sealed class GroupJudge(Series series, Profile profile)
{
    public Group Judge(Part part)
    {
        var values = part.Values.Span;
        var isShort = CountPoints(values) < Profile.FewPoints;
        var isJudged = !isShort || profile.JudgesFewPoints;

        var baseline = Baseline.Of(values, series.FixAfter, profile.Screens(series));
        var limits = isJudged && baseline is { Mean: { } mean, AverageRange: { } range } ? new Limits(mean, range) : null;
        var causes = isJudged ? FindCauses(values, baseline.Mean, limits) : new SpecialCause[values.Length];
        var points = MakePoints(part, baseline.Mean, limits, causes);

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
        var count = 0;
        foreach (var value in values)
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
        var points = ImmutableArray.CreateBuilder<Point>(causes.Length);
        for (var i = 0; i < causes.Length; i++)
        {
            var value = part.Values.Span[i];
            var cause = ToShow(causes[i]);
            points.Add(new()
            {
                Date = part.Dates.Span[i],
                Value = value,
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
        var improving = causes & series.Direction switch
        {
            ImprovementDirection.Increase => SpecialCauses.High,
            ImprovementDirection.Decrease => SpecialCauses.Low,
            _ => SpecialCause.None,
        };
        return (profile.ImprovementWins && improving != SpecialCause.None ? improving : causes).First();
    }
}
