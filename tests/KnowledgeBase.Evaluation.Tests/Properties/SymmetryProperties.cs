using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Evaluation.Tests.Properties;

/// <summary>What must change, and what must not, when a series changes in a way the mathematics understands.</summary>
public class SymmetryProperties
{
    static readonly Config Config = Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(300);

    [Fact]
    public void Scaling_scales_the_lines_and_changes_no_signal() => Check.One(Config, ForAll((series, profile) =>
    {
        const double scale = 1024; // a power of two: the arithmetic stays exact, so every line must be exact too
        (Judgement? plain, Judgement? scaled) = (series.Judge(profile), Map(series, value => value * scale).Judge(profile));

        Signals(scaled).ShouldBe(Signals(plain));
        scaled.Groups.Select(group => group.Mean).ShouldBe(plain.Groups.Select(group => group.Mean * scale));
        scaled.Groups.Select(group => group.Limits).ShouldBe(plain.Groups.Select(group =>
            group.Limits is { } limits ? new Limits(limits.Mean * scale, limits.AverageRange * scale) : null));
    }));

    [Fact]
    public void Adding_a_constant_moves_the_lines_and_changes_no_signal() => Check.One(Config, ForAll((series, profile) =>
    {
        const double constant = 1000;
        (Judgement? plain, Judgement? moved) = (series.Judge(profile), Map(series, value => value + constant).Judge(profile));

        foreach ((Group? group, Group? twin) in plain.Groups.Zip(moved.Groups))
        {
            (twin.Mean - group.Mean ?? constant).ShouldBe(constant, 1e-9);
            if (group.Limits is not { } limits) continue;
            twin.Limits!.AverageRange.ShouldBe(limits.AverageRange);
            (twin.Limits.Upper - limits.Upper).ShouldBe(constant, 1e-9);
        }
        if (!IsOnALine(plain)) Signals(moved).ShouldBe(Signals(plain));
    }));

    [Fact]
    public void Turning_the_values_and_the_direction_over_changes_no_meaning() => Check.One(Config, ForAll((series, _) =>
    {
        Judgement plain = series.Judge(Profile.Mdc);
        Judgement turned = (Map(series, value => -value) with { Direction = Opposite(series.Direction) }).Judge(Profile.Mdc);

        turned.Points.Select(point => point.Causes).ShouldBe(plain.Points.Select(point => Mirror(point.Causes)));
        turned.Groups.Select(group => group.Limits?.Upper).ShouldBe(plain.Groups.Select(group => -group.Limits?.Lower));
        turned.Assurance.ShouldBe(plain.Assurance);
        if (series.Direction != ImprovementDirection.Neutral) turned.Kinds().ShouldBe(plain.Kinds());
    }));

    [Fact]
    public void Reversing_the_direction_turns_improvement_into_concern() => Check.One(Config, ForAll((series, _) =>
    {
        Judgement plain = series.Judge(Profile.PlotTheDots);
        Judgement reversed = (series with { Direction = Opposite(series.Direction) }).Judge(Profile.PlotTheDots);

        reversed.Shown().ShouldBe(plain.Shown());
        reversed.Groups.Select(group => group.Limits).ShouldBe(plain.Groups.Select(group => group.Limits));
        reversed.Kinds().ShouldBe(plain.Kinds().Select(kind => kind switch
        {
            PointKind.Improvement => PointKind.Concern,
            PointKind.Concern => PointKind.Improvement,
            _ => kind,
        }));
        reversed.Assurance.ShouldBe(plain.Assurance switch
        {
            Assurance.Pass when plain.Groups[^1].Limits is not null => Assurance.Fail,
            Assurance.Fail => Assurance.Pass,
            var same => same,
        });
    }));

    [Fact]
    public void Under_mdc_a_point_is_a_concern_either_way_only_if_nothing_in_it_improves() =>
        Check.One(Config, ForAll((series, _) =>
        {
            foreach (Point point in (series with { Direction = ImprovementDirection.Increase }).Judge(Profile.Mdc).Points)
                (point.Kind == PointKind.Concern).ShouldBe(
                    point.Causes != SpecialCause.None && Mirror(point.Causes) == (Mirror(point.Causes) & High));
        }));

    [Fact]
    public void Each_part_between_rebases_is_judged_as_if_it_were_alone() => Check.One(Config, ForAll((series, profile) =>
    {
        Judgement whole = series.Judge(profile);
        int start = 0;
        foreach (Group group in whole.Groups)
        {
            Range range = start..(start += group.Points.Length);
            Series part = series with { Dates = [.. series.Dates[range]], Values = [.. series.Values[range]], Rebases = [] };

            Group alone = part.Judge(profile).Groups.ShouldHaveSingleItem();

            alone.Points.ShouldBe(group.Points);
            (alone.Mean, alone.Limits, alone.IsShort, alone.RunChart, alone.Latest)
                .ShouldBe((group.Mean, group.Limits, group.IsShort, group.RunChart, group.Latest));
        }
        start.ShouldBe(series.Dates.Length);
    }));

    [Fact]
    public void The_order_of_the_input_does_not_matter() => Check.One(Config, ForAll((series, profile) =>
    {
        Series mixed = series with { Dates = [.. series.Dates.Reverse()], Values = [.. series.Values.Reverse()] };

        mixed.Judge(profile).Points.ShouldBe(series.Judge(profile).Points);
    }));

    const SpecialCause High = SpecialCause.AboveUpperLimit | SpecialCause.RisingTrend
        | SpecialCause.TwoInThreeAbove | SpecialCause.ShiftAbove;

    static Property ForAll(Action<Series, Profile> check) =>
        Prop.ForAll(Generators.Sound.ToArbitrary(), Generators.Profiles.ToArbitrary(), check);

    static Series Map(Series series, Func<double, double> map) => series with
    {
        Values = [.. series.Values.Select(value => value is { } number ? map(number) : (double?)null)],
        Target = series.Target is { } target ? map(target) : null,
    };

    static IEnumerable<object?> Signals(Judgement judgement) =>
        [judgement.Variation, judgement.Assurance, .. judgement.Points.Select(point => (point.Side, point.IsOutside, point.IsNear, point.Causes, point.Kind))];

    /// <summary>Rounding may decide where a point lies that is on a line in exact arithmetic; the mean is exempt, being exact.</summary>
    static bool IsOnALine(Judgement judgement) => judgement.Groups.Any(group => group.Limits is { } limits
        && group.Points.Select(point => point.Value).Append(judgement.Series!.Target).Any(value =>
            new[] { limits.Lower, limits.Upper, limits.NearLower, limits.NearUpper }.Any(line => Math.Abs(line - value ?? 1) < 1e-9)));

    static ImprovementDirection Opposite(ImprovementDirection direction) => direction switch
    {
        ImprovementDirection.Increase => ImprovementDirection.Decrease,
        ImprovementDirection.Decrease => ImprovementDirection.Increase,
        var neutral => neutral,
    };

    /// <summary>High causes and low ones alternate, so each changes place with its neighbour.</summary>
    static SpecialCause Mirror(SpecialCause causes) =>
        (SpecialCause)(((int)(causes & High) << 1) | ((int)(causes & ~High) >> 1));
}
