using KnowledgeBase.Browser.Tests.Stage;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Reading;

/// <summary>Scripts add comfort; nothing needs them.</summary>
public sealed class Without_script(RealSite site)
{
    static readonly View NoScript = View.Desktop with { Script = false };

    [Theory]
    [MemberData(nameof(PageKinds.Pages), MemberType = typeof(PageKinds))]
    public async Task Pages_show_their_content(string path)
    {
        await using Visit with = await site.OpenAsync(path);
        await using Visit without = await site.OpenAsync(path, NoScript);

        await Assertions.Expect(without.Page.Locator("main h1")).ToBeVisibleAsync();
        (await without.FaultsAsync()).ShouldBeEmpty(path);
        // The same text, wherever scripts only change how it is worked with.
        if (path != PageKinds.Search) (await VisibleText(without)).Length.ShouldBeGreaterThanOrEqualTo((await VisibleText(with)).Length * 9 / 10, path);
    }

    [Fact]
    public async Task The_search_page_offers_lists_to_browse()
    {
        await using Visit visit = await site.OpenAsync(PageKinds.Search, NoScript);
        ILocator lists = visit.Page.Locator("#search-browse");

        await Assertions.Expect(lists).ToBeVisibleAsync();
        foreach (string address in new[] { "/case-studies/", "/lessons/", "/case-studies/theme/", "/case-studies/system/", "/case-studies/year/" })
            (await lists.Locator($"a[href^='{address}']").CountAsync()).ShouldBeGreaterThan(0, $"nothing to browse below {address}");
    }

    [Fact]
    public async Task What_only_a_script_can_do_is_not_shown()
    {
        await using Visit visit = await site.OpenAsync(PageKinds.Search, NoScript);

        foreach (string part in new[] { "#search", "#search-chips", "#search-results", "#search-more", "#search-suggestion" })
            await Assertions.Expect(visit.Page.Locator(part)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_list_leads_to_the_page_of_each_filter()
    {
        await using Visit visit = await site.OpenAsync("/case-studies/", NoScript);
        ILocator facet = visit.Page.Locator(".facets details").First;

        await facet.Locator("summary").ClickAsync();
        await facet.Locator("a").First.ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".list-results li").First).ToBeVisibleAsync();
        visit.PathAndQuery.ShouldStartWith("/case-studies/");
        visit.PathAndQuery.ShouldNotBe("/case-studies/");
    }

    static Task<string> VisibleText(Visit visit) => visit.Page.Locator("main").InnerTextAsync();
}
