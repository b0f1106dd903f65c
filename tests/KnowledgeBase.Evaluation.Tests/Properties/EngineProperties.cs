using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Evaluation.Tests.Properties;

/// <summary>The engine against its slow twin.</summary>
public class EngineProperties
{
    static readonly Config Config = Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(300);

    [Fact]
    public void The_rules_agree_with_the_rules_by_the_letter() => Check.One(Config, ForAll((series, profile) =>
    {
        foreach (Group? group in series.Judge(profile).Groups.Where(group => group.RunChart is null))
        {
            double?[] values = [.. group.Points.Select(point => point.Value)];
            SpecialCause[] causes = new ObviousRules(values, group.Mean, group.Limits, profile).Causes();
            SpecialCause[] shown = causes.Select(cause => ObviousRules.Shown(cause, series.Direction, profile)).ToArray();

            group.Points.Select(point => point.Causes).ShouldBe(causes);
            group.Points.Select(point => point.Cause).ShouldBe(shown);
            group.Points.Select(point => point.Kind).ShouldBe(shown.Select(cause => ObviousRules.Kind(cause, series.Direction)));
        }
    }));

    [Fact]
    public void The_limits_agree_with_the_formula() => Check.One(Config, ForAll((series, profile) =>
    {
        bool screens = profile.ScreensOutliers && series.ScreenOutliers != false;
        foreach (Group group in series.Judge(profile).Groups)
        {
            double?[] baseline = [.. group.Points.Select(point => point.Value).Take(series.FixAfter ?? int.MaxValue)];
            double[] ranges = baseline.Zip(baseline.Skip(1), (from, to) => to - from)
                .Where(range => range is not null).Select(range => Math.Abs(range!.Value)).ToArray();
            double[] kept = screens && ranges.Length > 0 ? [.. ranges.Where(range => range < 3.267 * ranges.Average())] : ranges;

            (group.Mean ?? -1).ShouldBe(baseline.Average() ?? -1, 1e-12);
            if (group.RunChart is not null) group.Limits.ShouldBeNull();
            else if (kept.Length == 0) group.Limits.ShouldBeNull();
            else
            {
                group.Limits!.AverageRange.ShouldBe(kept.Average(), 1e-12);
                group.Limits.Upper.ShouldBe(baseline.Average()!.Value + 2.66 * kept.Average(), 1e-12);
                group.Limits.Lower.ShouldBe(baseline.Average()!.Value - 2.66 * kept.Average(), 1e-12);
                (group.Limits.NearUpper - group.Mean!.Value).ShouldBe((group.Limits.Upper - group.Mean.Value) * 2 / 3, 1e-12);
            }
        }
    }));

    static Property ForAll(Action<Series, Profile> check) =>
        Prop.ForAll(Generators.Sound.ToArbitrary(), Generators.Profiles.ToArbitrary(), check);
}
