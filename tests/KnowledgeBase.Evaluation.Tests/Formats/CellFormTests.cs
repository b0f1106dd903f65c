using KnowledgeBase.Evaluation.Exchange;

namespace KnowledgeBase.Evaluation.Tests.Formats;

/// <summary>What spreadsheets and publications write in cells, and what is said of it.</summary>
public class CellFormTests
{
    const string DayFirst = ", with the day or the month first";
    const string Word = ", with the month as a word";
    const string NoHyphens = ", without hyphens";
    const string Error = ", which is an error of the spreadsheet";

    [Theory]
    [InlineData("01/05/2023", DayFirst)]
    [InlineData("5/13/2023", DayFirst)]
    [InlineData("31.01.2023", DayFirst)]
    [InlineData("31-01-2023 00:00", DayFirst)]
    [InlineData("01/05/23", ", with a year of two digits")]
    [InlineData("1.5.23", ", with a year of two digits")]
    [InlineData("5/2023", ", with the month first")]
    [InlineData("1-May-23", Word)]
    [InlineData("May 2023", Word)]
    [InlineData("May-23", Word)]
    [InlineData("1st of June, 2023", Word)]
    [InlineData("Monday, 1 May 2023", Word)]
    [InlineData("Sept 5, 2023", Word)]
    [InlineData("2023 Dec", Word)]
    [InlineData("01-Jan", Word)]
    [InlineData("March", ", without a year")]
    [InlineData("Jan-Mar 2023", ", which is several months")]
    [InlineData("Apr 2023 to Jun 2023", ", which is several months")]
    [InlineData("45292", ", the number that Excel gives to a day")]
    [InlineData("45292.5", ", the number that Excel gives to a day")]
    [InlineData("2023", ", which is a year")]
    [InlineData("2023/24", ", which is a year")]
    [InlineData("FY2023-2024", ", which is a year")]
    [InlineData("2023-24", ", which is no month")]
    [InlineData("2023-13-01", ", which is no day of the calendar")]
    [InlineData("2023-02-29", ", which is no day of the calendar")]
    [InlineData("Q1 2023", ", which is a quarter")]
    [InlineData("2023/24 Q3", ", which is a quarter")]
    [InlineData("2023-Q1", ", which is a quarter")]
    [InlineData("2023-W05", ", which is a week")]
    [InlineData("Week 5", ", which is a week")]
    [InlineData("2023/01/31", NoHyphens)]
    [InlineData("20230131", NoHyphens)]
    [InlineData("202301", NoHyphens)]
    [InlineData("2023.01.31", NoHyphens)]
    [InlineData("2023-1-5", ", without the zero before a month or day below 10")]
    [InlineData("2023-01-31T09:30:00Z", ", with a time of day")]
    [InlineData("2023-01-31 23:00", ", with a time of day")]
    [InlineData("2023\u201301", ", with an en dash (U+2013)")]
    [InlineData("2023\u201101\u201131", ", with a no-break hyphen (U+2011)")]
    [InlineData("2023\u221201\u221231", ", with a minus sign (U+2212)")]
    [InlineData("2023-\u200B01-31", ", with an invisible character in it")]
    [InlineData("########", Error)]
    [InlineData("#REF!", Error)]
    [InlineData("Total", ", which is no date")]
    [InlineData("Source: NHS England, May 2024", ", which is no date")]
    [InlineData("yesterday", ", which is no date")]
    public void A_date_in_another_form_is_named(string cell, string why) =>
        Mistake($"date,value\n\"{cell}\",1\n").Message.ShouldBe($"the date is written as '{cell}'{why}");

    [Theory]
    [InlineData("4,5", ", with a decimal comma")]
    [InlineData("1.250,5", ", with a decimal comma")]
    [InlineData("0,250", ", with a decimal comma")]
    [InlineData("1,250", ", with a sign between thousands")]
    [InlineData("-1,250,000.5", ", with a sign between thousands")]
    [InlineData("1\u00A0250", ", with a sign between thousands")]
    [InlineData("1'250", ", with a sign between thousands")]
    [InlineData("12,34,567", ", with a sign between thousands")]
    [InlineData("95 %", ", with a percent sign")]
    [InlineData("12.5 per cent", ", with a percent sign")]
    [InlineData("£1,250.00", ", with a currency sign")]
    [InlineData("-£12", ", with a currency sign")]
    [InlineData("12 €", ", with a currency sign")]
    [InlineData("12*", ", with something after the number")]
    [InlineData("12 (p)", ", with something after the number")]
    [InlineData("12r", ", with something after the number")]
    [InlineData("12 [1]", ", with something after the number")]
    [InlineData("12 days", ", with something after the number")]
    [InlineData("~12", ", with something before the number")]
    [InlineData("about 12", ", with something before the number")]
    [InlineData("n/a", ", a word for no value")]
    [InlineData("NA", ", a word for no value")]
    [InlineData("null", ", a word for no value")]
    [InlineData("not recorded", ", a word for no value")]
    [InlineData("?", ", a word for no value")]
    [InlineData("-", ", a dash alone")]
    [InlineData("\u2014", ", a dash alone")]
    [InlineData("..", ", a sign of tables for no value or a suppressed one")]
    [InlineData(":", ", a sign of tables for no value or a suppressed one")]
    [InlineData("c", ", a sign of tables for no value or a suppressed one")]
    [InlineData("[c]", ", a sign of tables for no value or a suppressed one")]
    [InlineData("[low]", ", a sign of tables for no value or a suppressed one")]
    [InlineData("x", ", a sign of tables for no value or a suppressed one")]
    [InlineData("**", ", a sign of tables for no value or a suppressed one")]
    [InlineData("1-4", ", a range")]
    [InlineData("1 to 4", ", a range")]
    [InlineData("fewer than 5", ", a range")]
    [InlineData("#N/A", Error)]
    [InlineData("#DIV/0!", Error)]
    [InlineData("#NAME?", Error)]
    [InlineData("Err:502", Error)]
    [InlineData("###", Error)]
    [InlineData("\u20135", ", with an en dash (U+2013)")]
    [InlineData("\u2010 5", ", with a typographic hyphen (U+2010)")]
    [InlineData("(5)", ", not the way a negative number is written here")]
    [InlineData("5-", ", not the way a negative number is written here")]
    [InlineData("- 5", ", not the way a negative number is written here")]
    [InlineData("01:30", ", a time")]
    [InlineData("12/30", ", a part of a whole")]
    [InlineData("12 of 30", ", a part of a whole")]
    [InlineData("'12", ", as text or a formula")]
    [InlineData("=A1+2", ", as text or a formula")]
    [InlineData("\u0661\u0662", ", in digits that are not 0 to 9")]
    [InlineData("1\u200B2", ", with an invisible character in it")]
    [InlineData("05/06/2023", ", a date")]
    [InlineData("Jan-25", ", a date")]
    [InlineData("some", ", which is no number")]
    [InlineData("Infinity", ", which is no number")]
    public void A_value_in_another_form_is_named(string cell, string why) =>
        Mistake($"date,value\n2024-01-01,\"{cell}\"\n").Message.ShouldBe($"the value is written as '{cell}'{why}");

    [Fact]
    public void Every_form_says_what_to_do()
    {
        foreach (string cell in (string[])["01/05/2023", "45292", "Total", "", "x", "2024-01-01"])
            SignalsCsv.Read($"date,value\n{cell},12*,more\n", "file").AllMistakes.ShouldAllBe(mistake => mistake.Hint!.EndsWith('.'));
    }

    [Fact]
    public void A_long_cell_is_shown_in_part() =>
        Mistake($"date,value\n2024-01-01,{new string('a', 100_000)}\n").Message.Length.ShouldBeLessThan(120);

    static InputMistake Mistake(string csv) => SignalsCsv.Read(csv, "file").AllMistakes.First();
}
