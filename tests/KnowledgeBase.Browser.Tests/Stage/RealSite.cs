using KnowledgeBase.Browser.Tests.Stage;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(RealSite))]

namespace KnowledgeBase.Browser.Tests.Stage;

/// <summary>What all tests share: the site built three times, all served, and one browser.</summary>
public sealed class RealSite : IAsyncLifetime
{
    // A loaded machine is slow, and slow is no defect: only what never happens fails.
    const float Patience = 60_000;

    readonly string folder = Directory.CreateTempSubdirectory("kb-browser-tests-").FullName;
    readonly List<StaticHost> hosts = [];
    IPlaywright? playwright;
    IBrowser? browser;

    /// <summary>Built for the root of a host nobody named.</summary>
    public BuiltSite AtRoot { get; private set; } = null!;

    /// <summary>Built for a path of a host.</summary>
    public BuiltSite Below { get; private set; } = null!;

    /// <summary>Built with the second site theme.</summary>
    public BuiltSite SecondTheme { get; private set; } = null!;

    /// <summary>Those of the first site theme.</summary>
    public IEnumerable<BuiltSite> Builds => [AtRoot, Below];

    /// <summary>Where <see cref="AtRoot"/> is served.</summary>
    public string Origin => hosts[0].Origin;

    public async ValueTask InitializeAsync()
    {
        Task<BuiltSite>[] builds =
        [
            Task.Run(() => BuiltSite.Build(Path.Combine(folder, "root"))),
            Task.Run(() => BuiltSite.Build(Path.Combine(folder, "below"), linkRoot: "/some/path", host: "kb.example.org")),
            Task.Run(() => BuiltSite.Build(Path.Combine(folder, "nhs"), theme: "themes/nhs")),
        ];
        playwright = await Chromium.ConnectAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        browser = await Chromium.LaunchAsync(playwright);
        (AtRoot, Below, SecondTheme) = (await builds[0], await builds[1], await builds[2]);
        foreach (BuiltSite site in new[] { AtRoot, Below, SecondTheme }) hosts.Add(await StaticHost.StartAsync(site));
    }

    /// <summary>Opens a page of <see cref="AtRoot"/> in a profile of its own.</summary>
    public Task<Visit> OpenAsync(string path, View? view = null) => OpenAsync(hosts[0], path, view);

    /// <summary>Opens a page of <see cref="Below"/>; the path is without <c>LinkRoot</c>.</summary>
    public Task<Visit> OpenBelowAsync(string path, View? view = null) => OpenAsync(hosts[1], Below.LinkRoot + path, view);

    /// <summary>Opens a page of <see cref="SecondTheme"/>.</summary>
    public Task<Visit> OpenSecondThemeAsync(string path, View? view = null) => OpenAsync(hosts[2], path, view);

    /// <summary>Opens a page of another host.</summary>
    public async Task<Visit> OpenAsync(StaticHost host, string path, View? view)
    {
        Visit visit = await BeginAsync(host, view);
        await visit.GoAsync(path);
        return visit;
    }

    /// <summary>A profile of its own in which nothing was opened.</summary>
    public Task<Visit> BeginAsync(View? view = null) => BeginAsync(hosts[0], view);

    /// <summary>A profile of its own in which nothing of another host was opened.</summary>
    public async Task<Visit> BeginAsync(StaticHost host, View? view)
    {
        Visit visit = await Visit.BeginAsync(browser!, host.Origin, view ?? View.Desktop);
        visit.Page.SetDefaultTimeout(Patience);
        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        foreach (StaticHost host in hosts) await host.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
