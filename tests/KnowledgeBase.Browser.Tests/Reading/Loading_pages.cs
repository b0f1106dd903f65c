using System.IO.Compression;
using KnowledgeBase.Browser.Tests.Stage;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Reading;

/// <summary>What a page does while it loads: nothing that the reader did not come for.</summary>
public sealed class Loading_pages(RealSite site)
{
    const int Kibibyte = 1024;
    const int MostCompressed = 100 * Kibibyte;
    const int MostStyle = 30 * Kibibyte;
    const int MostScriptCompressed = 10 * Kibibyte;

    const string LayoutShifts = """
        () => new Promise(resolve => {
          const shifts = [];
          const names = nodes => nodes.map(({ node }) => node?.className || node?.nodeName).join(', ');
          new PerformanceObserver(list => { for (const shift of list.getEntries()) shifts.push([shift.value, names(shift.sources)]); })
            .observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => setTimeout(() => resolve(shifts.map(([value, where]) => `${value} ${where}`)), 50));
        })
        """;

    [Theory]
    [MemberData(nameof(PageKinds.PagesAndStates), MemberType = typeof(PageKinds))]
    public async Task Nothing_fails_and_nothing_leaves_the_site(string path)
    {
        await using Visit visit = await site.OpenAsync(path);

        (await visit.FaultsAsync()).ShouldBeEmpty(path);
    }

    [Theory]
    [MemberData(nameof(PageKinds.Pages), MemberType = typeof(PageKinds))]
    public async Task Nothing_fails_below_a_path_of_a_host(string path)
    {
        await using Visit visit = await site.OpenBelowAsync(path);

        (await visit.FaultsAsync()).ShouldBeEmpty(path);
    }

    [Theory]
    [MemberData(nameof(PageKinds.Pages), MemberType = typeof(PageKinds))]
    public async Task Nothing_jumps(string path)
    {
        foreach (View view in new[] { View.Desktop, View.Phone })
        {
            await using Visit visit = await site.OpenAsync(path, view);

            string[] shifts = await visit.Page.EvaluateAsync<string[]>(LayoutShifts);

            shifts.Sum(shift => double.Parse(shift.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture))
                .ShouldBeLessThan(0.01, $"{path} ({view})\n{string.Join('\n', shifts)}");
        }
    }

    [Theory]
    [MemberData(nameof(PageKinds.Pages), MemberType = typeof(PageKinds))]
    public async Task Pages_are_light(string path)
    {
        await using Visit visit = await site.OpenAsync(path);
        Loaded[] loaded = await Task.WhenAll(visit.Responses.Select(Loaded.OfAsync));

        int page = loaded.Where(file => file.Kind is "document" or "stylesheet" or "script").Sum(file => file.Compressed);
        int style = loaded.Where(file => file.Kind == "stylesheet").Sum(file => file.Bytes);
        int script = loaded.Where(file => file.Kind == "script" && !file.Path.StartsWith("/search/", StringComparison.Ordinal)).Sum(file => file.Compressed);

        string files = string.Join('\n', loaded.Select(file => file.ToString()));
        page.ShouldBeLessThanOrEqualTo(MostCompressed, $"{path} compressed\n{files}");
        style.ShouldBeLessThanOrEqualTo(MostStyle, $"style of {path}\n{files}");
        script.ShouldBeLessThanOrEqualTo(MostScriptCompressed, $"script of {path}, compressed\n{files}");
        style.ShouldBeGreaterThan(0, $"{path} came without style");
    }

    /// <summary>A file that the browser asked for.</summary>
    sealed record Loaded(string Path, string Kind, int Bytes, int Compressed)
    {
        public static async Task<Loaded> OfAsync(IResponse response)
        {
            byte[] body = await response.BodyAsync();
            using var compressed = new MemoryStream();
            using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(body);
            return new Loaded(new Uri(response.Url).AbsolutePath, response.Request.ResourceType, body.Length, (int)compressed.Length);
        }
    }
}
