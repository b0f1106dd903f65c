using System.Collections.Immutable;
using System.IO.Compression;
using KnowledgeBase.Browser.Tests.Stage;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Reading;

/// <summary>What a page does while it loads: nothing that the reader did not come for.</summary>
public sealed class Loading_pages(RealSite site)
{
    const int Kibibyte = 1024;
    const int MostSent = 100 * Kibibyte;
    const int MostStyle = 30 * Kibibyte;
    const int MostScriptSent = 10 * Kibibyte;

    static readonly string[] Counted = ["document", "stylesheet", "script"];

    [Theory]
    [MemberData(nameof(PageKinds.PagesAndStates), MemberType = typeof(PageKinds))]
    public async Task Nothing_fails_nothing_leaves_the_site_nothing_jumps_and_little_is_sent(string path)
    {
        await using Visit visit = await site.OpenAsync(path);

        (await visit.FaultsAsync()).ShouldBeEmpty(path);
        if (!path.Contains('?', StringComparison.Ordinal)) await Stillness.ExpectAsync(visit);
        await ExpectLightAsync(visit);
    }

    [Theory]
    [MemberData(nameof(PageKinds.Pages), MemberType = typeof(PageKinds))]
    public async Task Nothing_jumps_on_a_phone(string path)
    {
        await using Visit visit = await site.OpenAsync(path, View.Phone);

        await Stillness.ExpectAsync(visit);
    }

    [Theory]
    [MemberData(nameof(PageKinds.Pages), MemberType = typeof(PageKinds))]
    public async Task Nothing_fails_below_a_path_of_a_host(string path)
    {
        await using Visit visit = await site.OpenBelowAsync(path);

        (await visit.FaultsAsync()).ShouldBeEmpty(path);
        visit.Responses.Select(response => new Uri(response.Url).AbsolutePath).ShouldAllBe(asked => asked.StartsWith(site.Below.LinkRoot + "/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_all_pages_the_largest_is_light_and_still()
    {
        string largest = site.AtRoot.Files.Where(file => file.Key.EndsWith("/index.html", StringComparison.Ordinal)).MaxBy(file => Compressed(file.Value)).Key;
        await using Visit visit = await site.OpenAsync("/" + largest[..^"index.html".Length]);

        await ExpectLightAsync(visit);
        await Stillness.ExpectAsync(visit);
    }

    [Fact]
    public async Task What_jumps_is_noticed()
    {
        await using Visit visit = await site.OpenAsync("/about/");

        // Layout shifts are measured from one frame to the next.
        await visit.Page.EvaluateAsync("""
            () => new Promise(done => requestAnimationFrame(() => {
              document.querySelector('main').style.marginBlockStart = '200px';
              requestAnimationFrame(() => requestAnimationFrame(done));
            }))
            """);

        await visit.Page.WaitForFunctionAsync("() => layoutShifts.length > 0");
        (await visit.LayoutShiftsAsync()).Sum(shift => shift.Value).ShouldBeGreaterThan(Stillness.MostShift);
    }

    static async Task ExpectLightAsync(Visit visit)
    {
        ImmutableArray<Loaded> loaded = [.. await Task.WhenAll(visit.Responses.Where(response => Counted.Contains(response.Request.ResourceType)).Select(Loaded.OfAsync))];
        string files = $"{visit.PathAndQuery}\n{string.Join('\n', loaded)}";

        loaded.Where(file => !file.IsSearch).Sum(file => file.Sent).ShouldBeLessThanOrEqualTo(MostSent, files);
        loaded.Where(file => file.Kind == "stylesheet").Sum(file => file.Bytes).ShouldBeInRange(1, MostStyle, files);
        loaded.Where(file => file is { Kind: "script", IsSearch: false }).Sum(file => file.Sent).ShouldBeLessThanOrEqualTo(MostScriptSent, files);
        loaded.Single(file => file.Kind == "document").ShouldSatisfyAllConditions(page => page.Sent.ShouldBeLessThan(page.Bytes, "the host did not compress"));
    }

    static int Compressed(byte[] bytes)
    {
        using var smaller = new MemoryStream();
        using (var gzip = new GZipStream(smaller, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(bytes);
        return (int)smaller.Length;
    }

    /// <summary>A file that the browser asked for: what it is, and what of it went over the wire.</summary>
    sealed record Loaded(string Path, string Kind, int Bytes, int Sent)
    {
        public bool IsSearch => Path.StartsWith("/search/", StringComparison.Ordinal) && Kind == "script";

        public static async Task<Loaded> OfAsync(IResponse response) => new(
            new Uri(response.Url).AbsolutePath, response.Request.ResourceType, (await response.BodyAsync()).Length, (await response.Request.SizesAsync()).ResponseBodySize);
    }
}
