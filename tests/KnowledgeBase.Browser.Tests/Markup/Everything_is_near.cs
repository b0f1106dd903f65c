using System.Collections.Immutable;
using AngleSharp.Dom;
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

    /// <summary>What somebody asks who has never seen the site, and the page that answers; links are followed as their words lead.</summary>
    [Theory]
    [InlineData("what-did-not-work/index.html", "what did not work", "what goes wrong")]
    [InlineData("measures/index.html", "measures")]
    [InlineData("evidence-map/index.html", "evidence map")]
    [InlineData("contribute/index.html", "how to contribute", "add yours")]
    [InlineData("contribute/index.html", "reach the editors")]
    [InlineData("leadership/behaviours/coalition-building/index.html", "leaders", "leadership", "coalition")]
    public void Who_follows_the_words_is_there_in_three_steps(string answer, params string[] words)
    {
        var byFile = BuiltPage.AllOf(site.AtRoot).ToDictionary(page => page.Path);
        HashSet<string> seen = ["index.html"];
        for (int step = 0; step < 3; step++)
            seen.UnionWith(seen.SelectMany(file => Targets(byFile[file], "a", link => words.Any(word => link.TextContent.Contains(word, StringComparison.OrdinalIgnoreCase)))).Where(byFile.ContainsKey).ToArray());

        seen.ShouldContain(answer);
    }

    static IEnumerable<string> Targets(BuiltPage page, string links) => Targets(page, links, _ => true);

    static IEnumerable<string> Targets(BuiltPage page, string links, Func<IElement, bool> isTaken) =>
        from link in page.Document.QuerySelectorAll(links).Where(isTaken)
        let to = new Uri(new Uri("https://site.invalid/" + page.Path), link.GetAttribute("href"))
        where to.Host == "site.invalid"
        let path = Uri.UnescapeDataString(to.AbsolutePath)[1..]
        select path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
}
