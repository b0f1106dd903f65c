using System.Net;

namespace KnowledgeBase.Site.Tests.Preview;

public sealed class Serving_pages
{
    [Fact]
    public async Task The_home_page_carries_the_reload_script_and_nothing_else_of_ours()
    {
        await using PreviewFixture preview = await PreviewFixture.StartAsync(PreviewFixture.Site());
        string page = await preview.Http.GetStringAsync("/");
        int version = page.IndexOf("data-version=\"", StringComparison.Ordinal) + "data-version=\"".Length;
        page.Remove(version, page.IndexOf('"', version) - version).ShouldBe(
            "<html><body><h1>Home</h1><script src=\"/_preview/reload.js\" data-version=\"\" defer></script>\n</body></html>");
    }

    [Theory]
    [InlineData("/", "text/html; charset=utf-8")]
    [InlineData("/feed.xml", "application/xml; charset=utf-8")]
    [InlineData("/assets/site.css", "text/css; charset=utf-8")]
    [InlineData("/assets/site.js", "text/javascript; charset=utf-8")]
    [InlineData("/api/v1/themes.json", "application/json")]
    [InlineData("/search/index.bin", "application/octet-stream")]
    [InlineData("/_preview/reload.js", "text/javascript; charset=utf-8")]
    [InlineData("/_preview/panel.css", "text/css; charset=utf-8")]
    public async Task Each_file_has_its_media_type(string path, string type)
    {
        await using PreviewFixture preview = await PreviewFixture.StartAsync(PreviewFixture.Site());
        using HttpResponseMessage answer = await preview.Http.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe(type);
    }

    [Theory]
    [InlineData("/lessons/a", "/lessons/a/")]
    [InlineData("/lessons/a?x=1", "/lessons/a/?x=1")]
    public async Task A_page_without_its_slash_leads_to_the_page(string path, string location)
    {
        await using PreviewFixture preview = await PreviewFixture.StartAsync(PreviewFixture.Site());
        using HttpResponseMessage answer = await preview.Http.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.OriginalString.ShouldBe(location);
    }

    [Theory]
    [InlineData("/", HttpStatusCode.Found, "/kb/site/")]
    [InlineData("/kb/site", HttpStatusCode.Found, "/kb/site/")]
    [InlineData("/kb/site/lessons/a", HttpStatusCode.Found, "/kb/site/lessons/a/")]
    [InlineData("/kb/site/lessons/a/", HttpStatusCode.OK, null)]
    [InlineData("/lessons/a/", HttpStatusCode.NotFound, null)]
    [InlineData("/kb/sitelessons/a/", HttpStatusCode.NotFound, null)]
    [InlineData("/_preview/reload.js", HttpStatusCode.OK, null)]
    public async Task A_site_with_a_link_root_lives_under_it(string path, HttpStatusCode status, string? location)
    {
        await using PreviewFixture preview = await PreviewFixture.StartAsync(PreviewFixture.Site(linkRoot: "/kb/site"));
        using HttpResponseMessage answer = await preview.Http.GetAsync(path);
        answer.StatusCode.ShouldBe(status);
        answer.Headers.Location?.OriginalString.ShouldBe(location);
        preview.Server.Address.ShouldBe($"http://{preview.Host}/kb/site/");
    }

    [Fact]
    public async Task An_unknown_address_shows_the_page_of_the_site()
    {
        await using PreviewFixture preview = await PreviewFixture.StartAsync(PreviewFixture.Site());
        using HttpResponseMessage answer = await preview.Http.GetAsync("/nothing/");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Not here");
    }

    [Fact]
    public async Task A_known_entity_tag_is_answered_without_a_body()
    {
        await using PreviewFixture preview = await PreviewFixture.StartAsync(PreviewFixture.Site());
        using HttpResponseMessage first = await preview.Http.GetAsync("/assets/site.css");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/assets/site.css");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using HttpResponseMessage second = await preview.Http.SendAsync(again);
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await second.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Head_gives_the_headers_of_get_without_the_body()
    {
        await using PreviewFixture preview = await PreviewFixture.StartAsync(PreviewFixture.Site());
        using HttpResponseMessage get = await preview.Http.GetAsync("/");
        using var request = new HttpRequestMessage(HttpMethod.Head, "/");
        using HttpResponseMessage head = await preview.Http.SendAsync(request);
        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        head.Content.Headers.ContentLength.ShouldBe(get.Content.Headers.ContentLength);
        head.Headers.ETag.ShouldBe(get.Headers.ETag);
        (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }
}
