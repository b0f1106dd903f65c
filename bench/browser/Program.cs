using System.Collections.Immutable;
using System.Globalization;
using KnowledgeBase.BrowserBench;
using Microsoft.Playwright;

if (args.Length != 3)
{
    Console.Error.WriteLine("usage: browser CONTENT KB-SITE PAGEFIND-SITE   (folders: the Markdown, and two sites built from it)");
    return 2;
}
ImmutableArray<string> queries = Queries.Of(args[0]);
using IPlaywright playwright = await Playwright.CreateAsync();
await using IBrowser browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
{
    ExecutablePath = Environment.GetEnvironmentVariable("KB_CHROMIUM") ?? "/usr/bin/chromium",
    ChromiumSandbox = false,
    Args = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
using var page = new StaticHost(args[1], "/search/");
using var ours = new StaticHost(args[1], "/search/", Path.Combine(AppContext.BaseDirectory, "kb.html"));
using var theirs = new StaticHost(args[2], "/pagefind/", Path.Combine(AppContext.BaseDirectory, "pagefind.html"));
(string Name, Measurement Side)[] sides = new[]
{
    (Name: "kb, its search page", Side: new Measurement(browser, page)),
    (Name: "kb, bare page", Side: new Measurement(browser, ours)),
    (Name: "Pagefind, bare page", Side: new Measurement(browser, theirs)),
};

// In turn, so that what else the machine does hits both alike; the first of each warms the disk cache.
Dictionary<string, List<Cost>> cold = sides.ToDictionary(s => s.Name, _ => new List<Cost>());
foreach ((_, Measurement side) in sides) await side.ColdAsync(queries[0]);
foreach (string query in queries)
    foreach ((string name, Measurement side) in sides) cold[name].Add(await side.ColdAsync(query));
Console.WriteLine("Queries: " + string.Join("; ", queries) + "\n");
Console.WriteLine("| cold search | words | first results: bytes median (greatest), requests (greatest) | ten results: bytes, requests | ms median / p95 |\n|---|---|---|---|---|");
foreach ((string name, _) in sides)
    foreach (int words in (int[])[1, 2, 3])
    {
        Cost[] costs = [.. queries.Zip(cold[name]).Where(q => q.First.Split(' ').Length == words).Select(q => q.Second)];
        Print($"| {name} | {words} | {Kilobytes(Median(costs, c => c.First.Bytes))} ({Kilobytes(costs.Max(c => c.First.Bytes))}), {Median(costs, c => c.First.Requests)} ({costs.Max(c => c.First.Requests)}) | {Kilobytes(Median(costs, c => c.Ten.Bytes))}, {Median(costs, c => c.Ten.Requests)} | {Median(costs, c => c.Milliseconds):F0} / {Percentile(costs, c => c.Milliseconds, 0.95):F0} |");
    }
Console.WriteLine("\n| further queries in the same page | first results: bytes median / p95, requests | ten results: bytes median / p95, requests | ms median / p95 | JS heap at the end |\n|---|---|---|---|---|");
foreach ((string name, Measurement side) in sides)
{
    (Cost[] costs, double megabytes) = await side.FurtherAsync(queries);
    Print($"| {name} | {Kilobytes(Median(costs, c => c.First.Bytes))} / {Kilobytes(Percentile(costs, c => c.First.Bytes, 0.95))}, {Median(costs, c => c.First.Requests)} | {Kilobytes(Median(costs, c => c.Ten.Bytes))} / {Kilobytes(Percentile(costs, c => c.Ten.Bytes, 0.95))}, {Median(costs, c => c.Ten.Requests)} | {Median(costs, c => c.Milliseconds):F0} / {Percentile(costs, c => c.Milliseconds, 0.95):F0} | {megabytes:F1} MB |");
}
return 0;

static double Median(Cost[] costs, Func<Cost, double> of) => Percentile(costs, of, 0.5);

static double Percentile(Cost[] costs, Func<Cost, double> of, double share)
{
    double[] sorted = [.. costs.Select(of).Order()];
    return sorted[(int)Math.Min(sorted.Length - 1, share * sorted.Length)];
}

static string Kilobytes(double bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000:F1} KB");

static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
