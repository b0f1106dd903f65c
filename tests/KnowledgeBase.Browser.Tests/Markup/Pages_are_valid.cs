using System.Collections.Immutable;
using System.Text;
using KnowledgeBase.Browser.Tests.Stage;

namespace KnowledgeBase.Browser.Tests.Markup;

/// <summary>Every page that was built, by another parser than ours.</summary>
public sealed class Pages_are_valid(RealSite site)
{
    readonly ImmutableArray<BuiltPage> pages = BuiltPage.AllOf(site.AtRoot);

    [Fact]
    public void They_parse_without_an_error() =>
        pages.SelectMany(page => page.Errors.Select(error => $"{page.Path}:{error}")).ShouldBeEmpty();

    [Fact]
    public void They_keep_every_rule() =>
        pages.Where(page => !page.IsRedirect).SelectMany(page => PageRules.Broken(page.Document).Select(broken => $"{page.Path}: {broken}")).ShouldBeEmpty();

    [Fact]
    public void No_two_have_the_same_title() =>
        pages.Where(page => !page.IsRedirect).GroupBy(page => page.Document.Title).Where(same => same.Count() > 1)
            .Select(same => $"'{same.Key}': {string.Join(", ", same.Select(page => page.Path))}").ShouldBeEmpty();

    [Fact]
    public void Every_layout_is_among_the_kinds_that_the_browser_looks_at()
    {
        ILookup<string, string> layouts = pages.ToLookup(Layout, page => page.Path);

        IEnumerable<string> unseen = layouts.Where(layout => !layout.Intersect(PageKinds.Files).Any()).Select(layout => $"{layout.Key}: {layout.First()}");

        unseen.ShouldBeEmpty();
        PageKinds.Files.Except(site.AtRoot.Files.Keys).ShouldBeEmpty("these pages are looked at and not built");
    }

    [Theory]
    [InlineData("<p>a<div>b</p></div>")]
    [InlineData("<a href=x id=1 id=2>a</a>")]
    [InlineData("<b><i>a</b></i>")]
    [InlineData("<table><p>a</p></table>")]
    [InlineData("a </section>")]
    public void Bad_nesting_is_noticed(string body) => Read(body).Errors.ShouldNotBeEmpty();

    [Theory]
    [InlineData("<h2>a</h2>", "0 h1")]
    [InlineData("<h1>a</h1><h3>b</h3>", "h3 'b'")]
    [InlineData("<h1 id=a>a</h1><p id=a></p>", "id 'a'")]
    [InlineData("<h1>a</h1><a href=' java\nscript:alert(1)'>b</a>", "script in href")]
    [InlineData("<h1 onclick=x>a</h1>", "event handler")]
    [InlineData("<h1>a</h1><svg><g style='fill:red'></g></svg>", "style:")]
    [InlineData("<h1>a</h1><img src=x>", "no alt")]
    [InlineData("<h1>a</h1><ul><p>b</p></ul>", "<p> in <ul>")]
    [InlineData("<h1 aria-labelledby=b>a</h1>", "leads to nothing")]
    [InlineData("<h1>a</h1><script>1</script>", "inline script")]
    [InlineData("<h1>a</h1><input>", "no label")]
    public void A_broken_rule_is_noticed(string body, string expected) =>
        PageRules.Broken(Read(body).Document).ShouldHaveSingleItem().ShouldContain(expected);

    static BuiltPage Read(string body) =>
        BuiltPage.Read("a.html", Encoding.UTF8.GetBytes($"<!doctype html><html lang=en><head><meta charset=utf-8><title>a</title></head><body>{body}</body></html>"));

    static string Layout(BuiltPage page) =>
        page.IsRedirect ? "redirect" : page.Document.QuerySelector("main")?.ClassName ?? "without main";
}
