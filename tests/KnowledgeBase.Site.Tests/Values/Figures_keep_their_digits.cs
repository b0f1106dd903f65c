using KnowledgeBase.Abstractions.Values;
using KnowledgeBase.Site.Tests.Signals;

namespace KnowledgeBase.Site.Tests.Values;

public class Figures_keep_their_digits
{
    [Theory]
    [InlineData("0.040", "0.040", "0.040")]
    [InlineData("-14.0", "-14.0", "\u221214.0")]
    [InlineData("+007", "7", "7")]
    [InlineData("23060", "23060", "23,060")]
    [InlineData("-1234567.50", "-1234567.50", "\u22121,234,567.50")]
    [InlineData("-100", "-100", "\u2212100")]
    [InlineData("0.123456789", "0.123456789", "0.123456789")]
    [InlineData(".5", "0.5", "0.5")]
    [InlineData("12e2", "1200", "1,200")]
    [InlineData("1e20", "1E+20", "1E+20")]
    [InlineData("0.00043", "0.00043", "0.00043")]
    [InlineData("4.3e-4", "0.00043", "0.00043")]
    [InlineData("-1e-5", "-0.00001", "\u22120.00001")]
    [InlineData("2.5e-20", "2.5E-20", "2.5E\u221220")]
    [InlineData("999999999", "999999999", "999,999,999")]
    [InlineData("1240000000", "1240000000", "1.24\u00a0billion")]
    [InlineData("-1000000000", "-1000000000", "\u22121\u00a0billion")]
    [InlineData("1234567890.50", "1234567890.50", "1.23456789050\u00a0billion")]
    [InlineData("23456000000000", "23456000000000", "23,456\u00a0billion")]
    public void As_written_for_machines_and_grouped_for_people(string written, string digits, string text)
    {
        Figure.TryParse(written, out Figure figure).ShouldBeTrue();

        figure.Digits.ShouldBe(digits);
        Figures.Text(figure).ShouldBe(text);
    }

    /// <summary>The source's values, a calculated mean, and how it is shown: one decimal more than small values have, four significant digits at most.</summary>
    [Theory]
    [InlineData("12 14 11", 12.61538, "12.6")]
    [InlineData("0.040 0.05 0.060", 0.0512345, "0.0512")]
    [InlineData("0.00043 0.00051", 0.000471234, "0.000471")]
    [InlineData("0.000000012", 0.0000000123456, "0.0000000123")]
    [InlineData("312 287", 299.5432, "300")]
    [InlineData("99.95 98.12", 99.03512, "99.04")]
    [InlineData("6.4 6.3", 6.353, "6.35")]
    [InlineData("12345 12400", 12372.5, "12,373")]
    [InlineData("1.2345678 1.3", 1.26728, "1.267")]
    [InlineData("1240000000 1310000000", 1274999999.6, "1.275\u00a0billion")]
    [InlineData("12 14 11", 1e-17, "0")]
    [InlineData("12 14 11", -0.0001, "0")]
    [InlineData("0 0", 0, "0")]
    public void A_calculated_number_has_the_digits_that_are_news(string values, double mean, string shown) =>
        Figures.Rounded(mean, Figures.DecimalsFor(values.Split(' ').Select(v => Figure.TryParse(v, out Figure figure) ? figure : default))).ShouldBe(shown);

    [Theory]
    [InlineData("", "billion")]
    [InlineData("£", "£ billion")]
    [InlineData("visits", "billion visits")]
    public void Numbers_in_billions_have_a_unit_that_says_so(string unit, string words) => Figures.BillionsOf(unit).ShouldBe(words);

    [Fact]
    public void Axis_text_and_table_of_large_numbers_say_billion()
    {
        string page = SignalSite.With(SignalSite.Measure("cost", "direction: decrease").Replace("unit: days", "unit: £", StringComparison.Ordinal)
            + SignalSite.Series(1.24e9, 1.31e9, 1.19e9, 1.22e9)).Html("case-studies/case");

        page.ShouldContain("£1.22\u00a0billion");
        page.ShouldContain(">£ billion</text>");
        page.ShouldContain("<td class=\"number\">1.24\u00a0billion</td>");
        page.ShouldContain("Median 1.23\u00a0billion");
    }

    [Fact]
    public void A_target_keeps_its_digits_in_the_sentence() => SignalSite.With(SignalSite.Measure("rate", "direction: decrease\ntarget: {value: 4.50}")
        + SignalSite.Series([.. Enumerable.Range(0, 14).Select(i => (double?)(4 + i % 3))])).Html("case-studies/case").ShouldContain("The target of 4.50 will be");

    [Theory]
    [InlineData("")]
    [InlineData("NaN")]
    [InlineData("1e400")]
    [InlineData("1,200")]
    [InlineData("five")]
    public void Anything_else_is_no_figure(string written) => Figure.TryParse(written, out _).ShouldBeFalse();

    [Theory]
    [InlineData(12.0, "%", "12%")]
    [InlineData(-140, "£ million", "\u2212£140\u00a0million")]
    [InlineData(750, "beds", "750\u00a0beds")]
    [InlineData(3, "", "3")]
    public void The_unit_stands_where_people_write_it(double value, string unit, string text) => Figures.Quantity(value, unit).ShouldBe(text);

    [Fact]
    public void Page_table_csv_and_interface_say_the_same()
    {
        TestSite site = SignalSite.With(SignalSite.Measure("rate", """
            direction: decrease
            baseline: {value: 0.123456789, period: 2023}
            series:
              - {date: 2024-01-01, value: 0.040}
              - {date: 2024-02-01, value: 0.05}
              - {date: 2024-03-01, value: 0.060}
            """));

        string page = site.Html("case-studies/case");
        page.ShouldContain("0.123456789\u00a0days");
        page.ShouldContain("<td class=\"number\">0.040</td>");
        page.ShouldContain("<td class=\"number\">0.05</td>");
        site.Html("measures").ShouldContain("0.123456789\u00a0days");
        site.Html("measures").ShouldContain("0.060\u00a0days");
        site.Text("measures/measures.csv").ShouldContain(",0.123456789,2023,,0.060,2024-03-01,");
        site.Text("api/v1/measures.json").ShouldContain("\"value\": 0.040");
    }

    [Fact]
    public void A_series_in_a_file_keeps_them_too()
    {
        string table = SignalSite.With(SignalSite.Measure("rate", "direction: decrease\nseries: data.csv"),
            "-- content/case-studies/data.csv --\ndate,value\n2024-01-01,0.040\n2024-02-01,0.05\n2024-03-01,12.0").Html("case-studies/case");

        table.ShouldContain("<td class=\"number\">0.040</td>");
        table.ShouldContain("<td class=\"number\">12.0</td>");
    }
}
