namespace KnowledgeBase.Site.Tests.Engine;

/// <summary>What addresses and policies are made of is checked where it is read, at its place.</summary>
public class Settings_that_cannot_be_used
{
    [Theory]
    [InlineData("https://kb.example")]
    [InlineData("kb.example/path")]
    [InlineData("kb example")]
    [InlineData("user@kb.example")]
    [InlineData("")]
    public void A_host_is_a_name_and_perhaps_a_port(string host) =>
        Reported($$"""{"Host": "{{host}}"}""").ShouldBe([$"statiq.json:1:10: error KB0005: 'Host' cannot be '{host}'"]);

    [Theory]
    [InlineData("https://x.example; script-src *")]
    [InlineData("https://x.example/")]
    [InlineData("https://x.example/path")]
    [InlineData("https://user@x.example")]
    [InlineData("http://x.example")]
    [InlineData("x.example")]
    [InlineData("*")]
    [InlineData("")]
    public void An_image_origin_is_an_origin_and_no_more(string origin)
    {
        TestSite site = Site($$$"""{"KnowledgeBase": {"ImageOrigins": ["https://images.example", "{{{origin}}}"]}}""");

        site.Diagnostics.ShouldBe([$"statiq.json:1:63: error KB0005: '{origin}' is not an origin"]);
        site.Text("_headers").ShouldContain("; img-src 'self' https://images.example; ");
    }

    [Fact]
    public void Every_path_that_leads_out_is_named_where_it_stands() =>
        Reported("""{"ExcludedPaths": ["a", "../b", "/c"]}""").ShouldBe([
            "statiq.json:1:25: error KB0005: '../b' is not a path inside the knowledge base",
            "statiq.json:1:33: error KB0005: '/c' is not a path inside the knowledge base"]);

    [Theory]
    [InlineData("/some path")]
    [InlineData("a//b")]
    public void A_link_root_is_a_path(string path) =>
        Reported($$"""{"LinkRoot": "{{path}}"}""").ShouldBe([$"statiq.json:1:14: error KB0005: 'LinkRoot' cannot be '{path}'"]);

    static IEnumerable<string> Reported(string settings) => Site(settings).Diagnostics;

    static TestSite Site(string settings) => TestSite.With($"""
        -- statiq.json --
        {settings}
        -- content/a.md --
        # A
        """);
}
