using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Evaluation.Tests.Properties;

static class Generators
{
    /// <summary>
    /// Series that can be judged, of small whole numbers: walks, levels, noise and repeats, so that every rule finds
    /// something, with missing values, rebases, baselines and targets.
    /// </summary>
    public static Gen<Series> Sound =>
        from values in Values
        from direction in Gen.Elements(Enum.GetValues<ImprovementDirection>())
        from target in Gen.OneOf(Gen.Constant((double?)null), Gen.Choose(-5, 25).Select(n => (double?)n))
        from rebases in Gen.Choose(-1, values.Length).Select(i => new Rebase(TestSeries.Month(i))).ListOf(0, 2)
        from fixAfter in Gen.Elements(null, (int?)12, 13, 20)
        from screen in Gen.Elements(null, (bool?)true, false)
        select TestSeries.Of(values) with
        {
            Direction = direction,
            Target = target,
            Rebases = [.. rebases],
            FixAfter = fixAfter,
            ScreenOutliers = screen,
        };

    /// <summary>Whatever a caller could put into a series, sound or not.</summary>
    public static Gen<Series> Hostile =>
        from values in AnyNumber.ListOf(0, 40)
        from days in Gen.Choose(0, 60).ListOf(0, 40)
        from asMany in Gen.Elements(true, true, true, false)
        from notes in Gen.Elements("a", null).ListOf(0, 3)
        from direction in Gen.Choose(0, 3)
        from target in AnyNumber
        from rebases in Gen.Choose(0, 60).ListOf(0, 5)
        from fixAfter in Gen.Elements(null, (int?)int.MinValue, 0, 11, 12, 30, int.MaxValue)
        from screen in Gen.Elements(null, (bool?)true, false)
        let dates = asMany ? values.Select((_, i) => i * 7).ToList() : days
        select new Series
        {
            Id = "hostile",
            Dates = [.. dates.Select(day => new DateOnly(2020, 1, 1).AddDays(day))],
            Values = [.. values],
            Notes = asMany ? [] : [.. notes],
            Direction = (ImprovementDirection)direction,
            Target = target,
            Rebases = [.. rebases.Select(day => new Rebase(new DateOnly(2020, 1, 1).AddDays(day)))],
            FixAfter = fixAfter,
            ScreenOutliers = screen,
        };

    /// <summary>Both named profiles, and what users may change in them.</summary>
    public static Gen<Profile> Profiles => Gen.Elements(
        Profile.Mdc,
        Profile.PlotTheDots,
        Profile.Mdc with { TrendLength = 6 },
        Profile.Mdc with { TieEndsTrend = false, JudgesFewPoints = true },
        Profile.PlotTheDots with { TrendLength = 4, TieEndsTrend = false });

    static Gen<List<T>> ListOf<T>(this Gen<T> items, int shortest, int longest) =>
        from length in Gen.Choose(shortest, longest)
        from list in items.ListOf(length)
        select list;

    static Gen<double?[]> Values =>
        from shape in Gen.Elements(Walk, Level, Noise)
        from length in Gen.Choose(1, 60)
        from values in shape(length)
        from gaps in Gen.Choose(0, 9).ListOf(length)
        from hasGaps in Gen.Elements(true, false, false)
        select values.Zip(gaps, (value, gap) => hasGaps && gap == 0 ? null : (double?)value).ToArray();

    /// <summary>Long stretches up and down with now and then a repeat.</summary>
    static Gen<double[]> Walk(int length) => Gen.Choose(0, 99).ListOf(length).Select(dice =>
    {
        (int value, int step) = (10, 1);
        return dice.Select(die =>
        {
            step = die < 8 ? -step : die < 12 ? 0 : die < 16 ? 1 : step;
            return (double)(value += step);
        }).ToArray();
    });

    /// <summary>Two levels with a little noise.</summary>
    static Gen<double[]> Level(int length) =>
        Gen.Choose(0, 2).ListOf(length).Select(dice => dice.Select((die, i) => die + (i < length / 2 ? 8.0 : 10)).ToArray());

    /// <summary>Noise with outliers.</summary>
    static Gen<double[]> Noise(int length) =>
        Gen.Choose(0, 40).ListOf(length).Select(dice => dice.Select(die => die > 38 ? die : die % 6.0).ToArray());

    static Gen<double?> AnyNumber => Gen.OneOf(
        ArbMap.Default.GeneratorFor<double>().Select(number => (double?)number),
        Gen.Elements(null, (double?)0, -0.0, 1, 1e308, -1e308, 1e300, -1e300, 5e-324, double.NaN, double.PositiveInfinity));
}
