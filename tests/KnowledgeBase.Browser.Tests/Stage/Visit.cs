using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Stage;

/// <summary>A browser profile with one page, and everything that went wrong or was asked for in it.</summary>
public sealed class Visit : IAsyncDisposable
{
    const string LargeText = "document.documentElement.style.fontSize = '200%'";

    // The search opens its index when the address asks something; what is measured is the page after its answer.
    const string IsSettled = """
        () => !document.getElementById('search') || !location.search
          || ['ready', 'failed'].includes(document.getElementById('search').dataset.state)
        """;

    // Violations are collected in the page: the console says them too, but not which page they are of.
    const string WatchPolicy = """
        globalThis.policyViolations = [];
        addEventListener('securitypolicyviolation', event =>
          policyViolations.push(`${event.violatedDirective} refused ${event.blockedURI || 'inline'} (${event.sourceFile}:${event.lineNumber})`));
        """;

    readonly IBrowserContext context;
    readonly View view;
    readonly string origin;
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
        await context.AddInitScriptAsync(WatchPolicy);
        return new Visit(context, await context.NewPageAsync(), view, origin);
    }

    /// <summary>Opens a path of the site and waits until the page is as it stays.</summary>
    public async Task GoAsync(string path)
    {
        await Page.GotoAsync(origin + path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        if (!view.Script) return;
        if (view.LargeText) await Page.EvaluateAsync(LargeText);
        await Page.WaitForFunctionAsync(IsSettled);
    }

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
