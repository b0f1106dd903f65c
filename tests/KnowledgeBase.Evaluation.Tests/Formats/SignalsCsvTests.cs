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
    [InlineData("date,value\n2024-01-01,95%", "2:12: the value is written as '95%', with a percent sign")]
    [InlineData("date,value\n2024-01-01,NaN", "2:12: the value is written as 'NaN', a word for no value")]
    [InlineData("date,value\n01/02/2024,1", "2:1: the date is written as '01/02/2024', with the day or the month first")]
    [InlineData("date,value\n2024-01-01,1\n2024-01-01,2", "3:1: duplicate date 2024-01-01")]
    [InlineData("date,value\n2024-01-01,1,2", "2:14: the cell is written as '2', below no name of the header")]
    [InlineData("date,value\n2024-01-01,1\n,2", "3:1: a date is missing")]
    [InlineData("date,value\n2024-01-01,\"three\r\nor so\"", "2:12: the value is written as 'three or so', which is no number")]
    [InlineData("date,value\n2024-01-01,1e305", "2:12: too large to calculate with (the limit is 1e300)")]
    [InlineData("date,value\n2024-01-01,1e999", "2:12: the value is written as '1e999', which is too large to calculate with")]
    public void A_mistake_in_a_row_is_located(string csv, string expected)
    {
        SeriesEntry entry = SignalsCsv.Read(csv, "file").Entries.Single();

        entry.Series.ShouldBeNull();
        entry.Mistakes.Single().ToString().ShouldBe(expected);
    }

    [Fact]
    public void A_mistake_of_many_lines_is_one_with_a_count_also_over_several_series()
    {
        string rows = string.Concat(Enumerable.Range(1, 12).Select(month => $"{(month % 2 == 0 ? "a" : "b")},{month:00}/05/2023,\"1,{month:000}\"\n"));

        SignalsInput input = SignalsCsv.Read("id,date,value\n" + rows, "file");

        input.Entries.Select(entry => entry.Mistakes.Length).ShouldBe([2, 2]);
        input.AllMistakes.Select(mistake => mistake.ToString()).ShouldBe([
            "2:3: 12 dates are written as '01/05/2023' (first in line 2), with the day or the month first",
            "2:14: 12 values are written as '1,001' (first in line 2), with a sign between thousands",
        ]);
        input.AllMistakes.ShouldAllBe(mistake => mistake.Hint!.Contains("In Excel", StringComparison.Ordinal));
    }

    [Fact]
    public void Duplicate_dates_are_one_mistake() =>
        SignalsCsv.Read("date,value\n2024-01,1\n2024-02,1\n2024-01-01,2\n2024-02-01,2\n", "file").AllMistakes.Single().ToString()
            .ShouldBe("4:1: 2 duplicate dates, the first 2024-01-01");

    [Fact]
    public void Any_number_of_bad_lines_makes_few_mistakes()
    {
        SignalsInput input = SignalsCsv.Read("date,value\n" + string.Concat(Enumerable.Repeat("1/2/2024,y\n", 200_000)), "file");

        input.AllMistakes.Select(mistake => mistake.Message).ShouldBe([
            "200000 dates are written as '1/2/2024' (first in line 2), with the day or the month first",
            "200000 values are written as 'y' (first in line 2), which is no number",
        ]);
    }

    [Fact]
    public void A_line_that_is_none_of_the_table_is_one_mistake() =>
        SignalsCsv.Read("date,value\n2024-01-01,1\nTotal,n/a\nSource: NHS England, May 2024, as revised, table 3\n,see note\n", "file").AllMistakes.Select(mistake => mistake.ToString()).ShouldBe([
            "3:1: the date is written as 'Total', which is no date",
            "4:1: the date is written as 'Source: NHS England', which is no date",
            "5:1: a date is missing",
        ]);

    [Theory]
    [InlineData("", "1:1: expected a header such as date,value and at least one row")]
    [InlineData("date,value\n", "1:1: expected a header such as date,value and at least one row")]
    [InlineData("date,value\n,,\n  ,\u00A0\n", "1:1: expected a header such as date,value and at least one row")]
    [InlineData("month,value\n2024-01-01,1", "1:1: the column date is missing")]
    [InlineData("date;value\n2024-01-01;1", "1:1: the cells are divided by semicolons, where commas are wanted")]
    [InlineData("date;value\n2024-01-01;1,5", "1:1: the cells are divided by semicolons, where commas are wanted")]
    [InlineData("Falls on ward 3\nMonat;Wert\n2024-01-01;1,5", "2:1: the cells are divided by semicolons, where commas are wanted")]
    [InlineData("sep=;\ndate;value\n2024-01-01;1", "2:1: the cells are divided by semicolons, where commas are wanted")]
    [InlineData("date\tvalue\n2024-01-01\t1", "1:1: the cells are divided by tabs, where commas are wanted")]
    [InlineData("date|value\n2024-01-01|1", "1:1: the cells are divided by vertical bars, where commas are wanted")]
    [InlineData("date,value,value\n2024-01-01,1,1", "1:12: the column value is there twice")]
    [InlineData("date,value\n\"2024-01-01,1", "2:1: the quote is never closed")]
    [InlineData("date,value\n\"2024-01-01\"x,1", "2:13: expected a comma or the end of the line after the closing quote")]
    [InlineData("2024-01-01,1\n2024-02-01,1", "1:1: the first line holds values, where the names of the columns are wanted")]
    [InlineData("Falls,Jan-24,Feb-24,Mar-24\nWard 3,4,5,6", "1:1: the dates stand side by side, where each needs a line of its own")]
    [InlineData("\n\nFalls on ward 3,,\n,,\nDate,Value,Note\n2024-01-01,1,", "5:1: the header is in line 5, where the first line is wanted")]
    [InlineData("Month,Falls per 1000,Comment\n2024-01,1.5,", "1:1: the columns date and value are missing")]
    [InlineData("Month,Falls per 1000,Comment\n01/02/2024,1.5,\n01/03/2024,n/a,", "1:1: the columns date and value are missing; "
        + "2:1: 2 dates are written as '01/02/2024' (first in line 2), with the day or the month first; 3:12: the value is written as 'n/a', a word for no value")]
    [InlineData("Falls\nMonth,Number\n2024-01,1", "2:1: the header is in line 2, where the first line is wanted; 2:1: the columns date and value are missing")]
    [InlineData("date,when\n2024-01-01,soon", "1:1: the column value is missing")]
    public void A_file_that_cannot_be_read_has_no_entries(string csv, string expected)
    {
        SignalsInput input = SignalsCsv.Read(csv, "file");

        input.Entries.ShouldBeEmpty();
        string.Join("; ", input.AllMistakes).ShouldBe(expected);
    }

    [Theory]
    [InlineData("Month,Falls per 1000,Comment\n01/02/2024,1.5,", "In this line change 'Month' to date, 'Falls per 1000' to value, 'Comment' to note. Notes are published.")]
    [InlineData("Ward,Value,Week ending\nWard 3,4,\n", "In this line change 'Week ending' to date.")]
    [InlineData("Ward,Reported,Rate (%)\nWard 3,1-May-23,12.5%\n", "In this line change 'Reported' to date, 'Rate (%)' to value.")]
    [InlineData("x,y\na,b\n", "The first line names the columns: date,value,note.")]
    public void A_header_with_other_names_is_told_what_to_rename(string csv, string hint) =>
        SignalsCsv.Read(csv, "file").Mistakes[0].Hint.ShouldBe(hint);

    [Theory]
    [InlineData("\uFEFFsep=,\r\n\"DATE\", Value\u00A0,,\r\n2024-01-01,5,,\r\n,,,\r\n2024-02-01,6,,\r\n,,,")]
    [InlineData("date,value\n2024-01,5\n2024-02,6")]
    [InlineData("value,date\r5,2024-01-01 00:00:00\r6,2024-02-01T00:00:00Z\r")]
    [InlineData("date,value\n\u200B2024-01-01\u00A0,\u200E5 \n 2024-02-01,+6.0\n")]
    public void What_spreadsheets_add_is_passed_over(string csv)
    {
        SignalsInput input = SignalsCsv.Read(csv, "file");

        input.AllMistakes.ShouldBeEmpty();
        input.Entries.Single().Series!.Dates.ShouldBe([new(2024, 1, 1), new(2024, 2, 1)]);
        input.Entries.Single().Series!.Values.ShouldBe([5, 6]);
    }

    [Fact]
    public void A_small_number_may_be_suppressed_and_a_true_minus_is_a_minus()
    {
        Series series = SignalsCsv.Read("date,value\n2024-01,<5\n2024-02,*\n2024-03,\u22125\n2024-04,\n2024-05,Suppressed\n2024-06,≤ 7\n2024-07,>95%", "file")
            .Entries.Single().Series!;

        series.Values.ShouldBe([null, null, -5, null, null, null, null]);
        series.Suppressed.ShouldBe(["<5", "*", null, null, "Suppressed", "≤ 7", ">95%"]);
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
        input.Mistakes.Single().ToString().ShouldBe("1:12: the column unit is not read");
        input.Mistakes.Single().Stops.ShouldBeFalse();
    }

    [Fact]
    public void All_columns_nobody_reads_are_one_remark()
    {
        InputMistake mistake = SignalsCsv.Read("date,value,a,b,c,d,Comments\n2024-01-01,1,,,,,late\n", "file").Mistakes.Single();

        (mistake.Message, mistake.Hint).ShouldBe(("the columns a, b, c and 2 more are not read", "Change 'Comments' to note to show it beside the points, to everybody."));
    }
}
