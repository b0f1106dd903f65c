using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Evaluation.Xmr;
using KnowledgeBase.Measures.Effects;
using KnowledgeBase.Measures.Parts;
using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Site.Tests.Signals;

public class Charts_of_effects
{
    const string Against = ", note: Against a matched group";

    /// <summary>The direction, the change, its interval; the shape and the words.</summary>
    [Theory]
    [InlineData("increase", "0.196", "0.182 0.210", PointKind.Improvement, "better")]
    [InlineData("decrease", "-7.9", "-13.1 -2.8", PointKind.Improvement, "better")]
    [InlineData("decrease", "12.2", null, PointKind.Concern, "worse")]
    [InlineData("increase", "-1", null, PointKind.Concern, "worse")]
    [InlineData("neutral", "236", "152 320", PointKind.NeutralHigh, null)]
    [InlineData("decrease", "-4", "-9 1", PointKind.CommonCause, "the interval includes no change")]
    [InlineData("decrease", "-4", "-9 0", PointKind.CommonCause, "the interval includes no change")]
    [InlineData("neutral", "4", "-1 9", PointKind.CommonCause, "the interval includes no change")]
    [InlineData("decrease", "0", null, PointKind.CommonCause, "no change")]
    public void What_a_change_says(string direction, string change, string? interval, PointKind kind, string? verdict)
    {
        Effect effect = Groups(Change("one", change, interval, direction), Change("two", change, interval, direction))[0].Effects[0];

        effect.Kind.ShouldBe(kind);
        effect.Verdict.ShouldBe(verdict);
    }

    [Theory]
    [InlineData(null, "\u22124.0%")]
    [InlineData("about", "about \u22124.0%")]
    [InlineData("About.", "About \u22124.0%")]
    [InlineData("As reported by the trust.", "\u22124.0%")]
    public void A_short_hedge_stands_before_its_figure_and_a_long_one_below(string? hedge, string figure)
    {
        Effect effect = Groups(Change("one", "-4.0", more: hedge is null ? "" : $"\nhedge: {hedge}"), Change("two", "-5"))[0].Effects[0];

        effect.Figure.ShouldBe(figure);
        effect.Remarks.ShouldBe(hedge is { Length: > 16 } ? [hedge] : []);
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("Worse", null, "Worse")]
    [InlineData("2016 to 2020", null, "2016 to 2020")]
    [InlineData("Against a matched control group.", "a matched control group", null)]
    [InlineData("compared with a comparison area, in year 6 (2018/19).", "a comparison area", "in year 6 (2018/19)")]
    [InlineData("2016, against the amount expected.", "the amount expected", "2016")]
    [InlineData("A stand against violence", null, "A stand against violence")]
    public void A_note_may_name_what_a_change_is_compared_with(string? note, string? what, string? rest)
    {
        Comparison.InNote(note).ShouldBe(what);
        Comparison.RestOfNote(note).ShouldBe(rest);
    }

    public static TheoryData<string, string[], string[]> Groupings { get; } = new()
    {
        { "one change without an interval", [Change("a", "-4")], [] },
        { "one with an interval", [Change("a", "-4", "-6 -2")], ["Change in %: a"] },
        { "two of a kind", [Change("a", "-4"), Change("b", "5")], ["Change in %: a, b"] },
        { "against one group, in other words", [Change("a", "-4", note: Against + "."), Change("b", "-5", note: ", note: \"against a matched group, in year 6\"")], ["Difference in %, against a matched group: a, b"] },
        { "against two", [Change("a", "-4", note: Against), Change("b", "-5")], [] },
        { "two units", [Change("a", "-4", "-6 -2"), Change("b", "-5", "-6 -2", unit: "days")], ["Change in %: a", "Change in days: b"] },
        { "of two sizes", [Change("a", "-7.9", "-13.1 -2.8"), Change("b", "236", "152 320")], ["Change in %: Waits of a: a", "Change in %: Waits of b: b"] },
        { "a latest value and another", [Difference("a", "1.93", "4.84"), Difference("b", "2.0", "4.84")], ["Difference in days, against Others: a, b"] },
        { "a change and that of others", [Change("a", "-14.0", more: "\ncomparator: {value: 28.5, label: Others}", unit: "days")], ["Change in days: a"] },
        { "values before and after", [SignalSite.Measure("a", "direction: decrease\nbaseline: {value: 1, period: 2023}\nlatest: {value: 2, period: 2024}")], [] },
    };

    [Theory, MemberData(nameof(Groupings))]
    public void Only_like_shares_an_axis(string name, string[] measures, string[] charts) => Groups(measures)
        .Select(g => $"{g.Heading}: {string.Join(", ", g.Effects.Select(e => e.Signal.Measure.Id))}").ShouldBe(charts, name);

    [Fact]
    public void Both_drawings_name_what_they_show_and_lie_within_their_frame()
    {
        IDocument page = Page(
            Change("one", "-18", note: Against, name: "Potentially avoidable emergency admissions compared with a matched group of people elsewhere"),
            Change("two", "27.0", "-3 57", note: Against, name: "Averyveryveryverylongwordthatfitsnowhereandisbrokenintotwolines"));
        IElement[] charts = [.. page.QuerySelectorAll("svg.effect-chart")];

        charts.Length.ShouldBe(2);
        foreach (IElement chart in charts)
        {
            double width = double.Parse(chart.GetAttribute("viewBox")!.Split(' ')[2], System.Globalization.CultureInfo.InvariantCulture);
            chart.GetAttribute("role").ShouldBe("img");
            chart.QuerySelector("title")!.TextContent.ShouldBe("Difference in %, against a matched group: illustrative, not real figures");
            chart.QuerySelector("desc")!.TextContent.ShouldContain("27.0%, 95% interval \u22123 to 57, the interval includes no change.");
            chart.TextContent.ShouldContain("no difference");
            chart.TextContent.ShouldContain("\u2190 better");
            foreach (IElement text in chart.QuerySelectorAll("text:not([text-anchor])"))
                (double.Parse(text.GetAttribute("x")!, System.Globalization.CultureInfo.InvariantCulture) + text.TextContent.Length * 7.5).ShouldBeLessThanOrEqualTo(width, text.TextContent);
        }
        page.QuerySelector(".measure-table")!.TextContent.ShouldContain("27.0%");
    }

    [Fact]
    public void What_a_value_is_compared_with_has_the_unit_of_the_value_and_not_of_the_change()
    {
        IDocument page = Page(Change("a", "0.82", unit: "percentage points", more: "\nlatest: {value: 62.3, period: 2024}\ncomparator: {value: 61.7, label: Others}"));
        string table = page.QuerySelector(".measure-table")!.TextContent;

        table.ShouldContain("against 61.7\u00a0days, Others");
        table.ShouldContain("+0.82\u00a0percentage points");
    }

    [Fact]
    public void Where_neither_way_is_better_no_side_is()
    {
        string text = Page(Change("one", "3", "1 5", "neutral"), Change("two", "4", direction: "neutral")).QuerySelector("svg.effect-chart")!.TextContent;

        text.ShouldNotContain("better");
        text.ShouldNotContain("worse");
    }

    /// <summary>The measures of a case, and what is told first of them.</summary>
    public static TheoryData<string, string[], string?> Firsts { get; } = new()
    {
        { "none", [SignalSite.Measure("a", "direction: decrease\nlatest: {value: 2, period: 2024}")], null },
        { "values before and after", [SignalSite.Measure("a", "direction: decrease\nbaseline: {value: 1, period: 2023}\nlatest: {value: 2, period: 2024}")], null },
        { "one", [Change("a", "-4")], "\u22124% | Waits of a |  | Better | 1" },
        { "a rise", [Change("a", "27")], "+27% | Waits of a |  | Worse | 1" },
        { "money", [Change("a", "76", unit: "£")], "+£76 | Waits of a |  | Worse | 1" },
        { "a unit of words", [Change("a", "-7.9", "-13.1 -2.8", unit: "visits a week")], "\u22127.9\u00a0visits a week | Waits of a |  | 95% interval \u221213.1 to \u22122.8; better | 1" },
        { "the first, and the larger, worse though it is", [Change("a", "-4"), Change("b", "12.2")], "\u22124% | Waits of a |  | Better | 2 | +12.2%" },
        { "the first, which is the largest", [Change("a", "-40"), Change("b", "12.2")], "\u221240% | Waits of a |  | Better | 2" },
        { "two units have no larger one", [Change("a", "-4"), Change("b", "-9", unit: "days")], "\u22124% | Waits of a |  | Better | 2" },
        { "neither way is better", [Change("a", "236", direction: "neutral"), Change("b", "-4")], "\u22124% | Waits of b |  | Better | 1" },
        { "with an interval before a larger one without", [Change("a", "-40"), Change("b", "-4", "-6 -2")], "\u22124% | Waits of b |  | 95% interval \u22126 to \u22122; better | 2 | \u221240%" },
        { "compared before a larger one that is not", [Change("a", "-40"), Change("b", "-4", note: Against)], "\u22124% | Waits of b | against a matched group | Better | 2 | \u221240%" },
        { "clear before a larger one that includes no change", [Change("a", "-40", "-90 10"), Change("b", "-4")], "\u22124% | Waits of b |  | Better | 2 | \u221240%" },
        { "nothing clear", [Change("a", "0.82", "-5.97 7.61", unit: "percentage points")], "+0.82\u00a0percentage points | Waits of a |  | 95% interval \u22125.97 to 7.61; the interval includes no change | 1" },
        { "two values", [Difference("a", "1.93", "4.84")], "1.93\u00a0days against 4.84\u00a0days | Waits of a | the second figure is for Others |  | 1" },
        { "an outcome before a larger process", [Change("a", "-40").Replace("kind: outcome", "kind: process", StringComparison.Ordinal), Change("b", "-4")], "\u22124% | Waits of b |  | Better | 2 | \u221240%" },
        { "a hedge", [Change("a", "-4", more: "\nhedge: about")], "about \u22124% | Waits of a |  | Better | 1" },
    };

    [Theory, MemberData(nameof(Firsts))]
    public void The_first_figure_is_the_surest_and_the_largest_is_named_beside_it(string name, string[] measures, string? told)
    {
        TestSite site = SignalSite.With(string.Concat(measures));
        ImmutableArray<MeasureSignal> invented = [.. SignalSite.Signals(site)];
        SiteDocument real = site.Model().OfType("theme").First();
        IEnumerable<MeasureSignal> published = invented.Select(s => s with { Document = real, Measure = s.Measure with { Provenance = "published" } });
        var first = LeadingEffect.Of(published);

        LeadingEffect.Of(invented).ShouldBeNull(name);
        (first is null ? null : string.Join(" | ", new object?[] { first.Effect.Quantity, first.Effect.Name, first.Against, first.Details, first.All.Length, first.Largest?.Quantity }.Take(first.Largest is null ? 5 : 6))).ShouldBe(told, name);
    }

    static EffectGroup[] Groups(params string[] measures) => [.. EffectGroup.Of(SignalSite.Signals(SignalSite.With(string.Concat(measures))))];

    static IDocument Page(params string[] measures) => new HtmlParser().ParseDocument(SignalSite.With(string.Concat(measures)).Html("case-studies/case"));

    static string Change(
        string id, string value, string? interval = null, string direction = "decrease", string note = "", string more = "", string unit = "%", string? name = null) =>
        SignalSite.Measure(id, $"direction: {direction}\nchange: {{value: {value}, unit: \"{unit}\"{note}}}"
            + (interval?.Split(' ') is [var low, var high] ? $"\ninterval: {{low: {low}, high: {high}, level: 95}}" : "") + more)
            .Replace($"Waits of {id}", name ?? $"Waits of {id}", StringComparison.Ordinal);

    static string Difference(string id, string latest, string other) =>
        SignalSite.Measure(id, $"direction: decrease\nlatest: {{value: {latest}, period: 2024}}\ncomparator: {{value: {other}, label: Others}}");
}
