using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace KnowledgeBase.Site.Tests.Signals;

public partial class Charts_on_pages
{
    static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    static readonly double?[] Noise = [12, 14, 11, 13, 12, 15, 11, 12, 13, 14, 12, 11, 13, 12, 14];

    static IEnumerable<double?> Shapes(string name) => name switch
    {
        "noise" => Noise,
        "missing" => Noise.Select((v, i) => i % 4 == 1 ? null : v),
        "eight points" => Noise.Take(8),
        "three points" => [1, 2, 3],
        "zeros and one" => [.. Enumerable.Repeat<double?>(0, 14), 1],
        "huge" => Noise.Select((v, i) => v * (i % 2 == 0 ? 1e298 : -1e298)),
        "tiny" => Noise.Select(v => v * 1e-12),
        "almost level" => Noise.Select(v => 1e9 + v * 1e-3),
        _ => Enumerable.Range(0, 300).Select(i => (double?)(100 + i * 7919 % 31)),
    };

    [Theory]
    [InlineData("noise"), InlineData("missing"), InlineData("eight points"), InlineData("three points"), InlineData("zeros and one")]
    [InlineData("huge"), InlineData("tiny"), InlineData("almost level"), InlineData("three hundred")]
    public void Both_drawings_are_sound_whatever_the_values(string shape)
    {
        string page = SignalSite.With(SignalSite.Measure("wait", "direction: decrease\ntarget: {value: 12}") + SignalSite.Series([.. Shapes(shape)])).Html("case-studies/case");
        string[] drawings = [.. Drawing().Matches(page).Select(m => m.Value)];

        drawings.Length.ShouldBe(2);
        foreach (string drawing in drawings)
        {
            // As XML, which forgives nothing.
            var svg = XElement.Parse(drawing);
            svg.Attribute("role")!.Value.ShouldBe("img");
            svg.Elements().First().Name.ShouldBe(Svg + "title");
            svg.Element(Svg + "desc")!.Value.ShouldContain("points from January 2024");
            svg.Attribute("aria-labelledby")!.Value.ShouldBe(svg.Element(Svg + "title")!.Attribute("id")!.Value);
            svg.DescendantsAndSelf().Attributes().Where(a => a.Name == "style" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal)).ShouldBeEmpty();
            drawing.ShouldNotContain("NaN");
            drawing.ShouldNotContain("Infinity");
            drawing.ShouldNotContain("∞");
        }
    }

    [Fact]
    public void Invented_figures_say_so_in_the_drawing_itself() =>
        Charts(Page(SignalSite.Measure("wait") + SignalSite.Series(Noise))).ShouldAllBe(c => c.TextContent.Contains("ILLUSTRATIVE"));

    [Fact]
    public void A_special_cause_has_a_shape_of_its_own()
    {
        IElement chart = Charts(Page(SignalSite.Measure("wait") + SignalSite.Series([.. Noise, 30]))).First();

        IElement concern = chart.QuerySelectorAll(".chart-point.signal-concern").ShouldHaveSingleItem();
        concern.TagName.ShouldBe("path");
        chart.QuerySelectorAll(".chart-point.signal-common").ShouldAllBe(p => p.TagName == "circle");
    }

    [Fact]
    public void A_missing_value_is_a_gap_in_the_line_and_a_word_in_the_table()
    {
        IDocument page = Page(SignalSite.Measure("wait") + SignalSite.Series(1, 2, null, 4, 5));

        Charts(page).First().QuerySelector(".chart-line")!.GetAttribute("d")!.Count(c => c == 'M').ShouldBe(2);
        page.QuerySelectorAll(".chart-table tbody tr")[2].QuerySelector("td")!.TextContent.ShouldBe("missing");
    }

    [Fact]
    public void Below_13_points_there_is_a_median_and_the_reason_and_no_limit()
    {
        IDocument page = Page(SignalSite.Measure("wait") + SignalSite.Series([.. Noise.Take(8)]));

        Charts(page).First().QuerySelectorAll(".chart-limit").ShouldBeEmpty();
        page.QuerySelector(".chart-key")!.TextContent.ShouldContain("Median 12");
        page.QuerySelector(".signal-says")!.TextContent.ShouldStartWith("Only 8 points: too few for limits");
        page.QuerySelectorAll(".signal .symbol").ShouldBeEmpty();
    }

    [Fact]
    public void Two_points_are_words()
    {
        IDocument page = Page(SignalSite.Measure("wait") + SignalSite.Series(5, 3));

        Charts(page).ShouldBeEmpty();
        page.QuerySelector(".signal")!.TextContent.ShouldContain("One or two points show a difference");
    }

    [Fact]
    public void Values_that_never_differ_are_a_level_line()
    {
        IDocument page = Page(SignalSite.Measure("wait") + SignalSite.Series([.. Enumerable.Repeat<double?>(5, 14)]));

        Charts(page).First().QuerySelectorAll(".chart-point").Length.ShouldBe(14);
        page.QuerySelector(".signal-says")!.TextContent.ShouldStartWith("The values do not vary at all; check that they are real.");
    }

    [Fact]
    public void The_table_of_measures_holds_the_latest_point_where_the_author_gives_no_latest_value()
    {
        IElement[] cells = [.. Page(SignalSite.Measure("wait") + SignalSite.Series(5, 3)).QuerySelectorAll(".measure-table tbody td")];

        cells[2].TextContent.Trim().ReplaceLineEndings(" ").ShouldBe("3\u00a0days February 2024");
    }

    [Fact]
    public void A_series_without_any_value_is_words() =>
        Page(SignalSite.Measure("wait") + SignalSite.Series(null, null, null)).QuerySelector(".signal")!.TextContent.ShouldContain("Every value is missing");

    [Fact]
    public void A_rebase_is_a_line_and_a_reason()
    {
        IDocument page = Page(SignalSite.Measure("wait", "direction: decrease\nrebase: [{date: 2024-09-01, reason: More is counted.}]") + SignalSite.Series(Noise));

        Charts(page).First().QuerySelectorAll(".chart-rebase").Length.ShouldBe(1);
        page.QuerySelector(".chart-events")!.TextContent.ShouldContain("September 2024: Mean and limits begin anew. More is counted.");
    }

    [Fact]
    public void Every_part_has_its_lines_in_the_key() =>
        Page(SignalSite.Measure("wait", "direction: decrease\nrebase: [{date: 2024-09-01, reason: More is counted.}]") + SignalSite.Series(Noise))
            .QuerySelector(".chart-key")!.TextContent.ShouldContain("January 2024 to August 2024: median 12");

    [Theory]
    [InlineData(-2, 1)]
    [InlineData(2, 0)]
    public void An_axis_that_spans_zero_has_a_line_there(double last, int lines) =>
        Charts(Page(SignalSite.Measure("wait") + SignalSite.Series([.. Noise, last]))).First().QuerySelectorAll(".chart-zero").Length.ShouldBe(lines);

    [Fact]
    public void A_long_unit_is_written_in_lines()
    {
        const string Unit = "people aged 65 and over who were admitted as an emergency, for each 1,000 who live there";
        IElement[] charts = [.. Charts(Page(SignalSite.Measure("wait").Replace("unit: days", $"unit: \"{Unit}\"", StringComparison.Ordinal) + SignalSite.Series(Noise)))];

        string[] lines = [.. charts[1].QuerySelectorAll(".chart-unit").Select(l => l.TextContent)];
        lines.Length.ShouldBe(3);
        string.Join(' ', lines).ShouldBe(Unit);
    }

    [Fact]
    public void Below_a_chart_stands_the_date_of_its_newest_value() =>
        Page(SignalSite.Measure("wait") + SignalSite.Series([.. Noise, null])).QuerySelector("figcaption .note")!.TextContent
            .ShouldContain("As at March 2025, the date of the newest value.");

    [Fact]
    public void A_test_of_change_is_marked_on_the_chart_of_its_measure_and_told_below()
    {
        const string Cycles = """
            pdsa:
              - {id: first, number: 1, title: Call before, start: 2024-03, end: 2024-04, plan: {change: A call., measure: wait}, act: adapt}
            """;
        IDocument page = Page(SignalSite.Measure("wait") + SignalSite.Series(Noise), Cycles);

        Charts(page).First().QuerySelectorAll(".chart-cycle").Length.ShouldBe(1);
        page.QuerySelector(".signal-cycles")!.TextContent.ShouldContain("Cycle 1: Call before, March 2024 to April 2024, then: adapt; no signal so far.");
    }

    [Theory]
    [InlineData("2024-04-14", false)]
    [InlineData("2024-04-15", false)]
    [InlineData("2024-04-16", true)]
    public void A_signal_belongs_to_the_cycle_that_had_begun_on_its_day_and_to_no_other(string second, bool isOfTheFirst) =>
        ShouldTellTheSignal(Weekly([.. Noise, 30]), "2024-03-01", second, isOfTheFirst, "15 April 2024");

    [Theory]
    [InlineData("2025-04-01", false)]
    [InlineData("2025-04-30", false)]
    [InlineData("2025-05-01", true)]
    public void A_month_belongs_to_the_cycle_that_had_begun_on_its_last_day(string second, bool isOfTheFirst) =>
        ShouldTellTheSignal(SignalSite.Series([.. Noise, 30]), "2025-03", second, isOfTheFirst, "April 2025");

    [Theory]
    [InlineData("2024-04-15", "first signal from its start: 15 April 2024")]
    [InlineData("2024-04-16", "no signal so far")]
    public void A_cycle_begins_on_its_first_day(string start, string effect) =>
        Page(SignalSite.Measure("wait") + Weekly([.. Noise, 30]), "pdsa: [{id: one, number: 1, title: One, start: " + start + ", plan: {change: A call., measure: wait}}]")
            .QuerySelector(".signal-cycles")!.TextContent.ShouldContain(effect);

    static void ShouldTellTheSignal(string series, string first, string second, bool isOfTheFirst, string day)
    {
        string signal = $"first signal from its start: {day} (concern: above the upper limit)";
        string cycles = $$"""
            pdsa:
              - {id: first, number: 1, title: One, start: {{first}}, plan: {change: A call., measure: wait} }
              - {id: second, number: 2, title: Two, start: {{second}}, plan: {change: A visit., measure: wait} }
            """;
        string[] told = [.. Page(SignalSite.Measure("wait") + series, cycles).QuerySelectorAll(".signal-cycles li").Select(li => li.TextContent)];

        told.Length.ShouldBe(2);
        told[0].ShouldContain(isOfTheFirst ? signal : "no signal before the next cycle");
        told[1].ShouldContain(isOfTheFirst ? "no signal so far" : signal);
    }

    static string Weekly(double?[] values) => "    series:\n" + string.Concat(values.Select((value, i) =>
        FormattableString.Invariant($"      - {{date: {new DateOnly(2024, 1, 1).AddDays(7 * i):yyyy-MM-dd}, value: {value}}}\n")));

    [Fact]
    public void A_case_without_a_balancing_measure_is_asked_for_one()
    {
        Page(SignalSite.Measure("wait") + SignalSite.Series(Noise)).QuerySelectorAll(".balancing").Length.ShouldBe(1);
        Page(SignalSite.Measure("wait", kind: "balancing") + SignalSite.Series(Noise)).QuerySelectorAll(".balancing").ShouldBeEmpty();
    }

    static IEnumerable<IElement> Charts(IDocument page) => page.QuerySelectorAll("svg.signal-chart");

    static IDocument Page(string measures, string frontMatter = "") =>
        new HtmlParser().ParseDocument(SignalSite.With(measures, frontMatter: frontMatter).Html("case-studies/case"));

    [GeneratedRegex("""<svg [^>]*class="signal-chart.*?</svg>""", RegexOptions.Singleline)]
    private static partial Regex Drawing();
}
