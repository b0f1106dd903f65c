using System.Text;
using System.Text.Json;
using KnowledgeBase.Evaluation.Exchange;
using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Evaluation.Xmr;
using static KnowledgeBase.Evaluation.Tests.TestSeries;

namespace KnowledgeBase.Evaluation.Tests.Rules;

public class SuppressedValueTests
{
    [Fact]
    public void The_sign_stays_with_its_date_through_sorting_and_rebases()
    {
        Series series = Of(1, null, null, 4) with
        {
            Dates = [Month(3), Month(2), Month(1), Month(0)],
            Suppressed = [null, "<5", null, null],
            Rebases = [new(Month(2))],
        };

        series.Judge(Profile.Mdc).Points.Select(point => (point.Date, point.Value, point.Suppressed)).ShouldBe([
            (Month(0), 4, null), (Month(1), null, null), (Month(2), null, "<5"), (Month(3), 1, null),
        ]);
    }

    [Fact]
    public void It_is_judged_as_a_gap_and_counted_as_no_point()
    {
        Series gap = Of([.. Zigzag(12), null]), suppressed = gap with { Suppressed = [.. Zigzag(12).Select(_ => (string?)null), "*"] };

        Judgement with = suppressed.Judge(Profile.Mdc), without = gap.Judge(Profile.Mdc);
        with.Groups[0].Mean.ShouldBe(without.Groups[0].Mean);
        with.Groups[0].IsShort.ShouldBeTrue();
        with.Summary.ShouldStartWith("Only 12 points");
    }

    [Fact]
    public void The_reader_of_the_chart_is_told()
    {
        Series series = Of(Zigzag(20)) with { Values = [.. Zigzag(18), null, null], Suppressed = [.. Zigzag(18).Select(_ => (string?)null), "<5", "*"] };

        series.Judge(Profile.Mdc).Warnings.ShouldBe(["2 values are suppressed because they are small: they count as no points, and the line has gaps there."]);
        series.Judge(Profile.PlotTheDots).Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Where_all_values_are_suppressed_none_is_called_missing() =>
        (Of(null, null) with { Suppressed = ["<5", "<5"] }).Judge(Profile.Mdc).Summary.ShouldBe("There are no values to judge yet: 2 are suppressed because they are small.");

    [Fact]
    public void A_value_and_a_sign_are_a_mistake() =>
        (Of(1, 2) with { Suppressed = [null, "<5"] }).Judge(Profile.Mdc).Error.ShouldBe("a value and '<5' for a suppressed one (point 2)");

    [Fact]
    public void JSON_reads_and_writes_it()
    {
        SignalsInput input = SignalsJson.Read(Encoding.UTF8.GetBytes("""[{"dates": ["2024-01", "2024-02"], "values": ["<5", 7]}]"""));
        using var output = new MemoryStream();
        SignalsJson.Write(output, [input.Entries.Single().Judge(Profile.Mdc)]);

        using var json = JsonDocument.Parse(output.ToArray());
        JsonElement points = json.RootElement[0].GetProperty("points");
        (points[0].GetProperty("y").ValueKind, points[0].GetProperty("suppressed").GetString()).ShouldBe((JsonValueKind.Null, "<5"));
        points[1].TryGetProperty("suppressed", out _).ShouldBeFalse();
    }
}
