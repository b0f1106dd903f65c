using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Stage;

/// <summary>A browser profile with one page, and everything that went wrong or was asked for in it.</summary>
public sealed class Visit : IAsyncDisposable
{
    const string SetTextSize = "size => document.documentElement.style.fontSize = size";

    // The search opens its index when the address asks something; what is measured is the page after its answer.
    const string IsSettled = """
        () => !document.getElementById('search') || !location.search
          || ['ready', 'failed'].includes(document.getElementById('search').dataset.state)
        """;

    // Violations are collected in the page: the console says them too, but not which page they are of.
    const string Watch = """
        globalThis.policyViolations = [];
        globalThis.layoutShifts = [];
        const name = ({ node }) => node?.className || node?.nodeName;
        new PerformanceObserver(list => { for (const { value, sources } of list.getEntries()) layoutShifts.push({ value, where: sources.map(name).join(', ') }); })
          .observe({ type: 'layout-shift', buffered: true });
        addEventListener('securitypolicyviolation', event =>
          policyViolations.push(`${event.violatedDirective} refused ${event.blockedURI || 'inline'} (${event.sourceFile}:${event.lineNumber})`));
        """;

    readonly IBrowserContext context;
    readonly string origin;
    View view;
    readonly ConcurrentQueue<string> faults = [];
    readonly ConcurrentQueue<IResponse> responses = [];

    Visit(IBrowserContext context, IPage page, View view, string origin)
    {
        this.context = context;
        this.view = view;
        this.origin = origin;
        Page = page;
        page.Console += (_, message) => { if (message.Type is "error" or "warning") faults.Enqueue($"console {message.Type}: {message.Text} ({message.Location})"); };
        page.PageError += (_, error) => faults.Enqueue($"exception: {error}");
        page.RequestFailed += (_, request) => faults.Enqueue($"request failed: {request.Url}: {request.Failure}");
        context.Request += (_, request) => { if (IsOffSite(request.Url)) faults.Enqueue($"request off the site: {request.Url}"); };
        context.Response += (_, response) =>
        {
            responses.Enqueue(response);
            if (response.Status >= 400) faults.Enqueue($"status {response.Status}: {response.Url}");
        };
    }

    public IPage Page { get; }

    public IBrowserContext Context => context;

    /// <summary>Every answer so far.</summary>
    public IEnumerable<IResponse> Responses => responses;

    public static async Task<Visit> BeginAsync(IBrowser browser, string origin, View view)
    {
        IBrowserContext context = await browser.NewContextAsync(view.Options);
        await context.AddInitScriptAsync(Watch);
        return new Visit(context, await context.NewPageAsync(), view, origin);
    }

    /// <summary>Opens a path of the site and waits until the page is as it stays.</summary>
    public async Task GoAsync(string path)
    {
        await Page.GotoAsync(origin + path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        if (!view.Script) return;
        if (view.LargeText) await Page.EvaluateAsync(SetTextSize, "200%");
        await Page.WaitForFunctionAsync(IsSettled);
    }

    /// <summary>Looks at the page that is open in another way, as somebody does who turns a phone or changes a setting.</summary>
    public async Task LookAsync(View other)
    {
        view = other;
        await Page.SetViewportSizeAsync(other.Width, other.Height);
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = other.Options.ColorScheme });
        await Page.EvaluateAsync(SetTextSize, other.LargeText ? "200%" : "");
    }

    /// <summary>What moved by itself while the page loaded: how far (as Layout Instability measures it) and what.</summary>
    public async Task<IReadOnlyList<LayoutShift>> LayoutShiftsAsync() => await Page.EvaluateAsync<LayoutShift[]>("() => layoutShifts");

    /// <summary>Everything that should not have happened so far.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync()
    {
        string[] violations = view.Script ? await Page.EvaluateAsync<string[]>("() => policyViolations") : [];
        return [.. faults, .. violations.Select(v => $"content policy: {v}")];
    }

    /// <summary>The part of the page's address after its host.</summary>
    public string PathAndQuery => new Uri(Page.Url).PathAndQuery;

    public ValueTask DisposeAsync() => context.DisposeAsync();

    bool IsOffSite(string url) => !url.StartsWith(origin + "/", StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal)
        && !url.StartsWith("blob:", StringComparison.Ordinal) && url != "about:blank";
}

/// <summary>Something on the page moved though nobody asked for it.</summary>
public sealed record LayoutShift
{
    /// <summary>Its part in the cumulative layout shift.</summary>
    public double Value { get; init; }

    /// <summary>Classes or names of what moved.</summary>
    public string Where { get; init; } = "";
}
