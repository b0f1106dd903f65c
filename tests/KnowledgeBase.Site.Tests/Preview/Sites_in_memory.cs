using System.Text;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Preview;
using Microsoft.AspNetCore.Http;

namespace KnowledgeBase.Site.Tests.Preview;

public sealed class Sites_in_memory
{
    [Fact]
    public void A_build_with_errors_shows_what_it_could_make_over_what_there_was()
    {
        PreviewSite shown = Site(("a.html", "new a"), ("c.html", "new c")).With(PreviewFixture.Errors(1)).Over(Site(("a.html", "old a"), ("b.html", "old b")));

        new[] { "a.html", "b.html", "c.html" }.Select(path => Text(shown, path)).ShouldBe(["new a", "old b", "new c"]);
    }

    [Fact]
    public void A_build_without_pages_leaves_the_pages_and_tells_its_own_problems()
    {
        PreviewSite failed = new(new SiteSettings(), [], PreviewFixture.Errors(2));

        PreviewSite shown = failed.Over(Site(("a.html", "old a")));

        Text(shown, "a.html").ShouldBe("old a");
        shown.Diagnostics.Length.ShouldBe(2);
    }

    [Fact]
    public void A_file_is_made_when_it_is_first_asked_for_and_once()
    {
        int made = 0;
        PreviewSite site = OnDemand(("a.html", () => Made(ref made)));
        made.ShouldBe(0);

        site.Lists("a.html").ShouldBeTrue();
        made.ShouldBe(0);

        Text(site, "a.html").ShouldBe("a 1");
        Text(site.Over(Site(("a.html", "old a"))), "a.html").ShouldBe("a 1");
    }

    [Fact]
    public void What_cannot_be_made_is_shown_as_it_was_when_it_last_could()
    {
        PreviewSite sound = Site(("a.html", "old a"));
        PreviewSite first = OnDemand(("a.html", () => null)).With(PreviewFixture.Errors(1)).Over(sound);
        PreviewSite second = OnDemand(("a.html", () => null)).With(PreviewFixture.Errors(1)).Over(first);

        Text(second, "a.html").ShouldBe("old a");
        Text(first, "a.html").ShouldBe("old a");
    }

    [Fact]
    public void Without_errors_what_is_gone_is_gone()
    {
        Site(("a.html", "a")).Over(Site(("a.html", "old a"), ("b.html", "old b"))).Find("b.html").ShouldBeNull();
    }

    [Theory]
    [InlineData("<body title=\"</body>\">text</body>\n", "<body title=\"</body>\">text", "</body>\n")]
    [InlineData("<BODY>text</BODY>", "<BODY>text", "</BODY>")]
    [InlineData("text", "text", "")]
    public void What_the_preview_adds_stands_at_the_end_of_the_body(string page, string before, string after)
    {
        var edition = new Edition(Site(), "7", 1);

        Encoding.UTF8.GetString(PreviewMarkup.AddTo(Encoding.UTF8.GetBytes(page), edition).Span).ShouldBe(before + PreviewMarkup.Of(edition) + after);
    }

    [Theory]
    [InlineData(80, "127.0.0.1", null)]
    [InlineData(80, "localhost:80", null)]
    [InlineData(80, "evil.example", 421)]
    [InlineData(5080, "localhost:5080", null)]
    [InlineData(5080, "localhost", 421)]
    public void Browsers_leave_the_port_out_where_it_is_the_usual_one(int port, string host, int? refusal)
    {
        HttpRequest request = new DefaultHttpContext().Request;
        request.Method = HttpMethods.Get;
        request.Headers.Host = host;

        Gate.Refuses(request, port).ShouldBe(refusal);
    }

    static PreviewSite Site(params (string Path, string Text)[] files) =>
        new(new SiteSettings(), files.Select(f => OutputFile.Text(f.Path, f.Text)), []);

    static PreviewSite OnDemand(params (string Path, Func<ReadOnlyMemory<byte>?> Make)[] files) =>
        PreviewSite.OnDemand(new SiteSettings(), files.Select(f => new PreviewFile(f.Path, f.Make)), [], new(""), _ => null);

    static ReadOnlyMemory<byte>? Made(ref int count) => Encoding.UTF8.GetBytes($"a {++count}");

    static string Text(PreviewSite site, string path) => Encoding.UTF8.GetString(site.Find(path)!.Value.Span);
}
