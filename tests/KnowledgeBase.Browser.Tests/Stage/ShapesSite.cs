namespace KnowledgeBase.Browser.Tests.Stage;

/// <summary>The site with one more case, that of <see cref="TenShapes"/>, served.</summary>
public sealed class ShapesSite(RealSite real) : IAsyncLifetime
{
    readonly string folder = Directory.CreateTempSubdirectory("kb-browser-tests-").FullName;
    StaticHost? host;

    public async ValueTask InitializeAsync() =>
        host = await StaticHost.StartAsync(BuiltSite.Build(folder, more: ("content/case-studies/ten-shapes.md", TenShapes.Text)));

    /// <summary>Opens the page of the case.</summary>
    public Task<Visit> OpenAsync(View view) => real.OpenAsync(host!, "/case-studies/ten-shapes/", view);

    public async ValueTask DisposeAsync()
    {
        if (host is not null) await host.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
