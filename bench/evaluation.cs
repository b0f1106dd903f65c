#:project ../src/KnowledgeBase.Evaluation/KnowledgeBase.Evaluation.csproj
#:property PublishAot=false

// How the cost of judging a series grows with its points. Run: dotnet run -c Release bench/evaluation.cs
// Results and what they mean: bench/evaluation.md.

using System.Globalization;
using System.Text;
using KnowledgeBase.Evaluation.Exchange;
using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Evaluation.Xmr;

int[] sizes = [1_000, 10_000, 100_000];
for (int warm = 0; warm < 200; warm++) SeriesJudge.Judge(Make(1_000, 20), Profile.Mdc);
Console.WriteLine("| step | " + string.Join(" | ", sizes.Select(size => Invariant($"{size:N0} points"))) + " | from 10,000 to 100,000 | allocated |");
Console.WriteLine("|---|" + string.Concat(Enumerable.Repeat("---:|", sizes.Length + 2)));
Row("judge, mdc", size => { Series series = Make(size, 0); return () => SeriesJudge.Judge(series, Profile.Mdc); });
Row("judge, plotthedots-0.2.2", size => { Series series = Make(size, 0); return () => SeriesJudge.Judge(series, Profile.PlotTheDots); });
Row("judge, mdc, rebased every 20 points", size => { Series series = Make(size, 20); return () => SeriesJudge.Judge(series, Profile.Mdc); });
Row("judge, mdc, rebased every 2 points", size => { Series series = Make(size, 2); return () => SeriesJudge.Judge(series, Profile.Mdc); });
Row("judge, mdc, dates in no order", size => { Series series = Shuffled(Make(size, 0)); return () => SeriesJudge.Judge(series, Profile.Mdc); });
Row("read JSON", size => { byte[] json = Json(Make(size, 0)); return () => SignalsJson.Read(json); });
Row("read CSV", size => { string csv = Csv(Make(size, 0)); return () => SignalsCsv.Read(csv, "bench"); });
Row("write JSON", size => { Judgement judgement = SeriesJudge.Judge(Make(size, 20), Profile.Mdc); return () => Write(judgement); });

void Row(string step, Func<int, Action> prepare)
{
    (double Time, long Bytes)[] costs = [.. sizes.Select(size => Measure(prepare(size)))];
    string growth = Invariant($"{costs[^1].Time / costs[^2].Time:0.0} ×");
    string bytes = string.Join(" / ", costs.Zip(sizes, (cost, size) => Invariant($"{cost.Bytes / size}")));
    Console.WriteLine($"| {step} | {string.Join(" | ", costs.Select(cost => Invariant($"{cost.Time:0.00} ms")))} | {growth} | {bytes} bytes a point |");
}

// Processor time, garbage collection included: the mean of many runs. It does not depend on what else the machine does.
static (double Milliseconds, long Bytes) Measure(Action action)
{
    action();
    GC.Collect();
    (int runs, long bytes, TimeSpan start) = (0, GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);
    for (; runs < 5 || Elapsed() < TimeSpan.FromSeconds(2); runs++) action();
    return (Elapsed().TotalMilliseconds / runs, (GC.GetAllocatedBytesForCurrentThread() - bytes) / runs);

    TimeSpan Elapsed() => Environment.CpuUsage.TotalTime - start;
}

static Series Make(int count, int rebaseEvery)
{
    var random = new Random(1);
    DateOnly[] dates = [.. Enumerable.Range(0, count).Select(i => new DateOnly(1700, 1, 1).AddDays(i))];
    return new()
    {
        Id = "bench",
        Dates = [.. dates],
        Values = [.. dates.Select(_ => random.Next(50) == 0 ? null : (double?)Math.Round(50 + 10 * random.NextDouble(), 2))],
        Direction = ImprovementDirection.Increase,
        Target = 60,
        Rebases = rebaseEvery == 0 ? [] : [.. dates.Where((_, i) => i > 0 && i % rebaseEvery == 0).Select(date => new Rebase(date))],
    };
}

static Series Shuffled(Series series)
{
    int[] order = Enumerable.Range(0, series.Dates.Length).ToArray();
    new Random(2).Shuffle(order);
    return series with { Dates = [.. order.Select(i => series.Dates[i])], Values = [.. order.Select(i => series.Values[i])] };
}

static byte[] Json(Series series) => Encoding.UTF8.GetBytes(
    $$"""[{"id": "bench", "dates": [{{string.Join(", ", series.Dates.Select(date => Invariant($"\"{date:yyyy-MM-dd}\"")))}}], "values": [{{string.Join(", ", series.Values.Select(Text))}}]}]""");

static string Csv(Series series) =>
    "date,value\n" + string.Join('\n', series.Dates.Zip(series.Values, (date, value) => Invariant($"{date:yyyy-MM-dd},{value}")));

static string Text(double? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "null";

static void Write(Judgement judgement) => SignalsJson.Write(Stream.Null, [judgement]);

static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
