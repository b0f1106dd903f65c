using System.Collections.Immutable;
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

    static string Layout(BuiltPage page) =>
        page.IsRedirect ? "redirect" : page.Document.QuerySelector("main")?.ClassName ?? "without main";
}
