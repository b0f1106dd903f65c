using System.Collections.Immutable;
using KnowledgeBase.Browser.Tests.Stage;

namespace KnowledgeBase.Browser.Tests.Markup;

/// <summary>Nobody looks long: every page is at most two steps from the home page by way of the navigation at its top or its foot.</summary>
public sealed class Everything_is_near(RealSite site)
{
    const int MostSteps = 2;

    [Fact]
    public void Every_page_is_within_two_steps_of_the_navigation()
    {
        ImmutableArray<BuiltPage> pages = BuiltPage.AllOf(site.AtRoot);
        ILookup<string, BuiltPage> byFile = pages.ToLookup(page => page.Path);
        HashSet<string> reached = [.. Targets(byFile["index.html"].Single(), "header nav a, header > div > a, footer nav a")];
        reached.Count.ShouldBeGreaterThan(10, "the navigation of the home page");

        for (int step = 1; step < MostSteps; step++)
            reached.UnionWith(reached.SelectMany(file => byFile[file]).SelectMany(page => Targets(page, "a")).ToArray());

        pages.Where(page => !page.IsRedirect && page.Path != "404.html").Select(page => page.Path).Except(reached).ShouldBeEmpty();
    }

    static IEnumerable<string> Targets(BuiltPage page, string links) =>
        from link in page.Document.QuerySelectorAll(links)
        let to = new Uri(new Uri("https://site.invalid/" + page.Path), link.GetAttribute("href"))
        where to.Host == "site.invalid"
        let path = Uri.UnescapeDataString(to.AbsolutePath)[1..]
        select path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
}
