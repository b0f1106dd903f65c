using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Site.Tests.Values;

namespace KnowledgeBase.Site.Tests.Theming;

/// <summary>The list of headings names every section of its page, whoever wrote it, in the order in which they stand.</summary>
public sealed class On_this_page
{
    public static TheoryData<string> Themes { get; } = ["default", "nhs"];

    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_section_of_every_page_is_listed(string theme)
    {
        IDocument[] pages = [.. Listing(TestSite.Of(TestSite.RealFiles("themes/" + theme)))];

        pages.Length.ShouldBeGreaterThan(50);
        pages.SelectMany(Differences).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_section_is_listed_where_every_field_is_given(string theme)
    {
        IDocument[] pages = [.. Listing(Planting.Under(theme))];

        pages.SelectMany(Listed).ShouldContain("more-fields");
        pages.SelectMany(Differences).ShouldBeEmpty();
    }

    static IEnumerable<IDocument> Listing(TestSite site) =>
        from file in site.Files
        where file.Path.EndsWith("/index.html", StringComparison.Ordinal)
        let page = new HtmlParser().ParseDocument(site.Text(file.Path))
        where page.QuerySelector("[data-contents]") is not null
        select page;

    static IEnumerable<string> Differences(IDocument page)
    {
        string[] listed = [.. Listed(page)];
        string[] sections = [.. page.QuerySelectorAll("article h2[id]").Where(h => h.Closest("[data-contents]") is null).Select(h => h.Id!)];
        if (!listed.SequenceEqual(sections))
            yield return $"{page.QuerySelector("h1")!.TextContent.Trim()}: {string.Join(' ', listed)} for {string.Join(' ', sections)}";
    }

    static IEnumerable<string> Listed(IDocument page) =>
        page.QuerySelectorAll("[data-contents] > ul > li > a").Select(a => Uri.UnescapeDataString(a.GetAttribute("href")!.TrimStart('#')));
}
