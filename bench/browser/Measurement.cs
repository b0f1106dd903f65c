using System.Text.Json;
using Microsoft.Playwright;

namespace KnowledgeBase.BrowserBench;

/// <summary>What one query took.</summary>
/// <param name="First">Loaded up to the first results (three: what a screen holds), painted with their excerpts.</param>
/// <param name="Ten">Loaded up to ten results.</param>
/// <param name="Milliseconds">From the question to the painting of the first results.</param>
readonly record struct Cost(Traffic First, Traffic Ten, double Milliseconds);

/// <summary>Asks one side's search page.</summary>
sealed class Measurement(IBrowser browser, StaticHost host)
{
    static readonly string Painted = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "painted.js"));

    /// <summary>The query in the address, in a profile without a cache: as from a search box on another page. Time counts from the navigation.</summary>
    public async Task<Cost> ColdAsync(string query)
    {
        await using IBrowserContext context = await browser.NewContextAsync(Screen);
        IPage page = await context.NewPageAsync();
        host.Take();
        await page.GotoAsync($"{host.Origin}/search/?q={Uri.EscapeDataString(query)}", new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
        return await CostAsync(page, query, started: 0);
    }

    /// <summary>Queries in one page, one after the other; the first is not counted. Time counts from Enter.</summary>
    public async Task<(Cost[] Costs, double Megabytes)> FurtherAsync(IReadOnlyList<string> queries)
    {
        await using IBrowserContext context = await browser.NewContextAsync(Screen);
        IPage page = await context.NewPageAsync();
        await page.GotoAsync($"{host.Origin}/search/?q={Uri.EscapeDataString(queries[0])}");
        await CostAsync(page, queries[0], started: 0);
        var costs = new List<Cost>();
        foreach (string query in queries.Skip(1))
        {
            host.Take();
            double started = await page.EvaluateAsync<double>("""
                words => {
                  const form = document.getElementById('search');
                  form.elements.q.value = words;
                  const started = performance.now();
                  form.requestSubmit();
                  return started;
                }
                """, query);
            costs.Add(await CostAsync(page, query, started));
        }
        return ([.. costs], await HeapAsync(page));
    }

    async Task<Cost> CostAsync(IPage page, string query, double started)
    {
        await page.WaitForFunctionAsync("document.getElementById('search-results') !== null");
        JsonElement first = await WaitAsync(page, query, started, 1);
        Traffic loaded = host.Take();
        await WaitAsync(page, query, started, 10);
        Traffic more = host.Take();
        return new Cost(loaded, new Traffic(loaded.Bytes + more.Bytes, loaded.Requests + more.Requests), first.GetProperty("milliseconds").GetDouble());
    }

    static async Task<JsonElement> WaitAsync(IPage page, string words, double started, int atLeast) =>
        (await page.EvaluateAsync(Painted, new { words, started, atLeast }))!.Value;

    /// <summary>The JavaScript heap after a collection; WebAssembly's memory is not in it.</summary>
    static async Task<double> HeapAsync(IPage page)
    {
        ICDPSession session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("HeapProfiler.collectGarbage");
        JsonElement usage = (await session.SendAsync("Runtime.getHeapUsage"))!.Value;
        return usage.GetProperty("usedSize").GetDouble() / 1e6;
    }

    // Playwright waits by a text that it evaluates, which the policy of our pages forbids.
    static BrowserNewContextOptions Screen => new() { BypassCSP = true, ViewportSize = new ViewportSize { Width = 1280, Height = 900 } };
}
