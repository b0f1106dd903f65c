using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Evaluation.Exchange;
using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Runs;
using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Evaluation.Tests.Properties;

/// <summary>No input gives NaN, an exception or a hang.</summary>
public class HostileInputProperties
{
    static readonly Config Config = Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(1000);

    [Fact]
    public void Any_series_gives_an_error_or_finite_numbers() => Check.One(Config,
        Prop.ForAll(Generators.Hostile.ToArbitrary(), Generators.Profiles.ToArbitrary(), (series, profile) =>
        {
            Judgement judgement = series.Judge(profile);

            (judgement.Error is null).ShouldBe(SeriesCheck.Mistakes(series).IsEmpty);
            judgement.Groups.IsEmpty.ShouldBe(judgement.Error is not null);
            judgement.Summary.ShouldNotBeEmpty();
            if (judgement.Error is null) judgement.Summary.ShouldNotContain("NaN");
            Written(judgement).GetArrayLength().ShouldBe(1); // the writer refuses what is not a finite number
        }));

    [Fact]
    public void Any_values_give_a_run_chart() => Check.One(Config,
        Prop.ForAll(Generators.Hostile.ToArbitrary(), series =>
        {
            var chart = RunChart.Of(series.Values.AsSpan(), series.FixAfter);

            double.IsFinite(chart.Centre ?? 0).ShouldBeTrue();
            (chart.Limits is null).ShouldBe(chart.Useful == 0);
        }));

    [Fact]
    public void Any_bytes_are_read_as_JSON_or_refused() => Check.One(Config,
        Prop.ForAll<byte[]>(ArbMap.Default.ArbFor<byte[]>(), bytes =>
        {
            SignalsInput input = SignalsJson.Read(bytes);
            (input.Entries.IsEmpty && input.Mistakes.IsEmpty).ShouldBeFalse();
        }));

    /// <summary>Broken in one place, a file is refused at a place inside it, or still read.</summary>
    [Fact]
    public void A_damaged_file_never_throws()
    {
        byte[] sound = Encoding.UTF8.GetBytes("""
            [{"id": "é\ud83d\ude00", "dates": ["2020-01-01", "2020-02-01"], "values": [1.5, null], "improvement_direction": "increase",
              "target": 3, "rebase_dates": ["2020-02-01"], "fix_after_n_points": 12, "screen_outliers": true, "other": [{}]}]
            """);
        byte[] damages = [0, (byte)'"', (byte)'[', (byte)'}', (byte)'9', (byte)'\\', (byte)'n', 0xFF];
        for (int i = 0; i < sound.Length; i++)
            foreach (byte damage in damages)
            {
                byte[] damaged = [.. sound];
                damaged[i] = damage;
                foreach (InputMistake mistake in SignalsJson.Read(damaged).AllMistakes)
                    mistake.Place.Line.ShouldBeInRange(1, 2);
            }
    }

    [Fact]
    public void Any_text_is_read_as_CSV_or_refused() => Check.One(Config,
        Prop.ForAll(Gen.Elements("date", "value", "id", "note", "value (%)", ",", ",", ";", "\t", "\"", "\r\n", "\n", "sep=", "2020-01-01", "01/02/2020", "45292", "May 2020", "Total", "1", "1,250", "12*", "<5", "*", "n/a", "#N/A", "\u2212", "\u2013", "\u200B", "\uFEFF", "x", "é").ListOf().ToArbitrary(), pieces =>
        {
            SignalsInput input = SignalsCsv.Read(string.Concat(pieces), "id");
            foreach (SeriesEntry entry in input.Entries) entry.Judge(Profile.Mdc).Summary.ShouldNotBeEmpty();
            int lines = string.Concat(pieces).Count(c => c is '\r' or '\n') + 1;
            input.AllMistakes.ShouldAllBe(mistake => mistake.Place.Line >= 1 && mistake.Place.Line <= lines && mistake.Place.Column >= 1);
            input.AllMistakes.Where(mistake => mistake.Hint is not null && mistake.Stops).Select(mistake => mistake.Message).ShouldBeUnique();
        }));

    [Fact]
    public void Many_points_and_many_rebases_are_judged()
    {
        const int count = 100_000;
        var random = new System.Random(1);
        DateOnly[] dates = Enumerable.Range(0, count).Select(i => new DateOnly(1000, 1, 1).AddDays(i)).ToArray();
        var series = new Series
        {
            Id = "many",
            Dates = [.. dates],
            Values = [.. dates.Select(_ => (double?)random.NextDouble())],
            Rebases = [.. dates.Where((_, i) => i % 2 == 1).Select(date => new Rebase(date))],
        };

        series.Judge(Profile.Mdc).Groups.Length.ShouldBe(count / 2 + 1);
        (series with { Rebases = [] }).Judge(Profile.PlotTheDots).Points.Count().ShouldBe(count);
    }

    static JsonElement Written(Judgement judgement)
    {
        using var output = new MemoryStream();
        SignalsJson.Write(output, [judgement]);
        return JsonDocument.Parse(output.ToArray()).RootElement;
    }
}
