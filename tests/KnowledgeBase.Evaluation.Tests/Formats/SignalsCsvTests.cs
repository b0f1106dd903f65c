using System.Collections.Immutable;
using KnowledgeBase.Evaluation.Exchange;
using KnowledgeBase.Evaluation.Measures;

namespace KnowledgeBase.Evaluation.Tests.Formats;

public class SignalsCsvTests
{
    [Fact]
    public void Dates_values_and_notes_are_read_and_an_empty_value_is_missing()
    {
        Series series = SignalsCsv.Read("\uFEFFDate, Value ,note\r\n2024-01-01,1.5,\"Ward 3, \"\"new\"\"\r\nrota\"\r\n\r\n2024-02-01,,\r\n2024-03-01,-2e3", "waits")
            .Entries.Single().Series!;

        series.Id.ShouldBe("waits");
        series.Dates.ShouldBe([new(2024, 1, 1), new(2024, 2, 1), new(2024, 3, 1)]);
        series.Values.ShouldBe([1.5, null, -2000]);
        series.Notes.ShouldBe(["Ward 3, \"new\"\r\nrota", null, null]);
        series.Direction.ShouldBe(ImprovementDirection.Neutral);
    }

    [Fact]
    public void One_file_holds_several_series_in_the_order_of_their_first_rows()
    {
        ImmutableArray<SeriesEntry> entries = SignalsCsv.Read("id,date,value\nb,2024-01-01,1\na,2024-01-01,2\nb,2024-02-01,3\n", "file").Entries;

        entries.Select(entry => (entry.Id, entry.Series!.Values.Length)).ShouldBe([("b", 2), ("a", 1)]);
    }

    [Theory]
    [InlineData("date,value\n2024-01-01,95%", "2:12: expected a number such as 12.5, or nothing where the value is missing")]
    [InlineData("date,value\n2024-01-01,n/a", "2:12: expected a number such as 12.5, or nothing where the value is missing")]
    [InlineData("date,value\n2024-01-01,NaN", "2:12: not a finite number")]
    [InlineData("date,value\n01/02/2024,1", "2:1: expected a date such as 2024-01-31")]
    [InlineData("date,value\n2024-01-01,1\n2024-01-01,2", "3:1: duplicate date 2024-01-01")]
    [InlineData("date,value\n2024-01-01,1,2", "2:14: more cells than the header has")]
    public void A_mistake_in_a_row_is_located(string csv, string expected)
    {
        SeriesEntry entry = SignalsCsv.Read(csv, "file").Entries.Single();

        entry.Series.ShouldBeNull();
        entry.Mistakes.Single().ToString().ShouldBe(expected);
    }

    [Theory]
    [InlineData("", "1:1: expected a header such as date,value and at least one row")]
    [InlineData("date,value\n", "1:1: expected a header such as date,value and at least one row")]
    [InlineData("month,value\n2024-01-01,1", "1:1: the column month is not read; 1:1: the column date is missing")]
    [InlineData("date;value\n2024-01-01;1", "1:1: the cells are divided by semicolons, where commas are wanted")]
    [InlineData("date,value,value\n2024-01-01,1,1", "1:12: the column value is there twice")]
    [InlineData("date,value\n\"2024-01-01,1", "2:1: the quote is never closed")]
    [InlineData("date,value\n\"2024-01-01\"x,1", "2:13: expected a comma or the end of the line after the closing quote")]
    public void A_file_that_cannot_be_read_has_no_entries(string csv, string expected)
    {
        SignalsInput input = SignalsCsv.Read(csv, "file");

        input.Entries.ShouldBeEmpty();
        string.Join("; ", input.AllMistakes).ShouldBe(expected);
    }

    [Theory]
    [InlineData("date,value (days)\n2024-01-01,1", "days")]
    [InlineData("date,\" Value ( % of all, per day ) \"\n2024-01-01,1", "% of all, per day")]
    public void The_header_may_name_the_unit(string csv, string unit)
    {
        SignalsInput input = SignalsCsv.Read(csv, "file");

        input.AllMistakes.ShouldBeEmpty();
        input.Entries.Single().Series!.Values.ShouldBe([1]);
        input.Unit.ShouldBe(new(unit, new(1, 6)));
    }

    [Fact]
    public void A_column_nobody_reads_is_a_remark()
    {
        SignalsInput input = SignalsCsv.Read("date,value,unit\n2024-01-01,1,days", "file");

        input.Entries.Single().Series.ShouldNotBeNull();
        input.Mistakes.Single().ShouldBe(new(new(1, 12), "the column unit is not read", Stops: false));
    }
}
