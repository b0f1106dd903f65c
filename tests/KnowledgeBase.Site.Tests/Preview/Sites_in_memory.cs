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
        PreviewSite shown = Site(("a.html", "new a"), ("c.html", "new c")).Over(Site(("a.html", "old a"), ("b.html", "old b")));

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
    public void New_files_gone_files_and_files_of_other_text_are_changes()
    {
        PreviewSite old = Site(("same", "x"), ("other", "one"), ("gone", "x"));

        Site(("same", "x"), ("other", "one"), ("gone", "x")).CountChanges(old).ShouldBe(0);
        Site(("same", "x"), ("other", "two"), ("gone", "x")).CountChanges(old).ShouldBe(1);
        Site(("same", "x"), ("other", "one")).CountChanges(old).ShouldBe(1);
        Site(("same", "x"), ("other", "two"), ("new", "x")).CountChanges(old).ShouldBe(3);
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

    static string Text(PreviewSite site, string path) => Encoding.UTF8.GetString(site.Find(path)!.Value.Span);
}
