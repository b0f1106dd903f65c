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
    public void As_written_for_machines_and_grouped_for_people(string written, string digits, string text)
    {
        Figure.TryParse(written, out Figure figure).ShouldBeTrue();

        figure.Digits.ShouldBe(digits);
        Figures.Text(figure).ShouldBe(text);
    }

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
