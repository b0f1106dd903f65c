namespace KnowledgeBase.Browser.Tests.Stage;

/// <summary>The site with one more page, <see cref="OrdinaryPage"/>, under both site themes, served.</summary>
public sealed class OrdinarySites(RealSite real) : IAsyncLifetime
{
    readonly string folder = Directory.CreateTempSubdirectory("kb-browser-tests-").FullName;
    readonly Dictionary<string, StaticHost> hosts = new(StringComparer.Ordinal);

    /// <summary>Paths of the site themes.</summary>
    public static TheoryData<string> Themes { get; } = ["themes/default", "themes/nhs"];

    public async ValueTask InitializeAsync()
    {
        foreach (string theme in Themes.Select(row => row.Data))
            hosts[theme] = await StaticHost.StartAsync(BuiltSite.Build(
                Path.Combine(folder, Path.GetFileName(theme)), theme: theme, more: ("content/hard-to-show.md", OrdinaryPage.Text)));
    }

    /// <summary>Opens the page under a site theme.</summary>
    public Task<Visit> OpenAsync(string theme, View view) => real.OpenAsync(hosts[theme], OrdinaryPage.Address, view);

    public async ValueTask DisposeAsync()
    {
        foreach (StaticHost host in hosts.Values) await host.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
