using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Xmr;
using static KnowledgeBase.Evaluation.Tests.TestSeries;

namespace KnowledgeBase.Evaluation.Tests.Rules;

public class SeriesCheckTests
{
    [Fact]
    public void Every_mistake_is_found_and_knows_its_place()
    {
        Series series = Of(1, double.NaN, 1e301, double.NegativeInfinity) with
        {
            Dates = [Month(0), Month(1), Month(0), Month(0)],
            Direction = (ImprovementDirection)7,
            Target = double.PositiveInfinity,
            FixAfter = 11,
        };

        SeriesCheck.Mistakes(series).Select(mistake => (mistake.Field, mistake.Index, mistake.Message)).ShouldBe([
            (SeriesField.Dates, 2, "2 duplicate dates, the first 2020-01-01"),
            (SeriesField.Values, 1, "2 values: not a finite number"),
            (SeriesField.Values, 2, "too large to calculate with (the limit is 1e300)"),
            (SeriesField.Direction, null, "the direction is none of neutral, increase and decrease"),
            (SeriesField.Target, null, "target: not a finite number"),
            (SeriesField.FixAfter, null, "a baseline needs at least 12 points, not 11"),
        ]);
        series.Judge(Profile.Mdc).Error.ShouldBe("2 duplicate dates, the first 2020-01-01 (point 3) (and 5 more)");
    }

    [Fact]
    public void Lists_must_be_of_one_length()
    {
        SeriesCheck.Mistakes(Of(1, 2) with { Values = [1] }).ShouldBe([new(SeriesField.Series, null, "2 dates but 1 values")]);
        SeriesCheck.Mistakes(Of(1, 2) with { Notes = ["a"] }).ShouldBe([new(SeriesField.Notes, null, "2 dates but 1 notes")]);
        SeriesCheck.Mistakes(Of()).ShouldBe([new(SeriesField.Series, null, "the series has no points")]);
    }

    [Fact]
    public void Lists_that_were_never_set_are_mistakes_not_exceptions()
    {
        Series series = Of() with { Dates = default, Values = default, Notes = default, Suppressed = default, Rebases = default };

        SeriesCheck.Mistakes(series).Select(mistake => mistake.Field)
            .ShouldBe([SeriesField.Dates, SeriesField.Values, SeriesField.Rebases, SeriesField.Suppressed, SeriesField.Notes]);
    }

    [Fact]
    public void The_largest_values_are_judged_in_finite_numbers()
    {
        Limits limits = Of(Zigzag(40, -1e300, 1e300)).Judge(Profile.Mdc).Groups[0].Limits!;

        double.IsFinite(limits.Upper).ShouldBeTrue();
        double.IsFinite(limits.Lower).ShouldBeTrue();
    }

    [Fact]
    public void Disorder_and_uneven_spacing_are_remarks()
    {
        Series series = Of(1, 2, 3, 4, 5) with { Dates = [Month(0), Month(1), Month(5), Month(2), Month(9)] };

        SeriesRemarks.Of(series).Select(remark => (remark.Field, remark.Index, remark.Message)).ShouldBe([
            (SeriesField.Dates, 3, "2020-03-01 stands after a later date; the points are sorted"),
            (SeriesField.Dates, 4, "from 2020-06-01 to 2020-10-01 it is 122 days, where 31 are usual; give a missing value its date"),
        ]);
    }

    [Fact]
    public void Years_that_read_as_months_are_a_remark()
    {
        SeriesRemarks.Of(Of(1, 2, 3) with { Dates = [new(2009, 10, 1), new(2010, 11, 1), new(2011, 12, 1)] }).Single().Message
            .ShouldBe("the dates are 13 months apart, the first 2009-10-01");
        SeriesRemarks.Of(Of(1, 2, 3) with { Dates = [new(2009, 10, 1), new(2009, 11, 1), new(2009, 12, 1)] }).ShouldBeEmpty();
    }

    [Fact]
    public void Three_points_are_enough_to_be_uneven_and_two_are_not()
    {
        DateOnly[] days = [new(2020, 1, 1), new(2020, 1, 8), new(2020, 3, 1)];

        SeriesRemarks.Of(Of(1, 2, 3) with { Dates = [.. days] }).ShouldHaveSingleItem().Message
            .ShouldBe("from 2020-01-08 to 2020-03-01 it is 53 days, where 7 are usual; give a missing value its date");
        SeriesRemarks.Of(Of(1, 2) with { Dates = [.. days[1..]] }).ShouldBeEmpty();
    }

    [Fact]
    public void A_point_between_two_months_is_uneven()
    {
        Series series = Of(Zigzag(9)) with { Dates = [.. Enumerable.Range(0, 8).Select(Month), new(2020, 5, 16)] };

        SeriesRemarks.Of(series).ShouldContain(
            new SeriesMistake(SeriesField.Dates, 8, "from 2020-05-01 to 2020-05-16 it is 15 days, where 30 are usual; give a missing value its date"));
    }

    [Fact]
    public void Months_quarters_and_weeks_are_even()
    {
        foreach (Func<int, DateOnly> step in (Func<int, DateOnly>[])[Month, i => Month(3 * i), i => Month(12 * i), i => Month(0).AddDays(7 * i)])
            SeriesRemarks.Of(Of(Zigzag(40)) with { Dates = [.. Enumerable.Range(0, 40).Select(step)] }).ShouldBeEmpty();
    }
}
