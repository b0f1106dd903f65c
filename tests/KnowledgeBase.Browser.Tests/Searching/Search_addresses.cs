using System.Text.RegularExpressions;
using KnowledgeBase.Browser.Tests.Stage;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Searching;

/// <summary>A search is an address: it can be shared, and Back returns to it.</summary>
public sealed class Search_addresses(RealSite site)
{
    [Fact]
    public async Task An_address_restores_words_filters_and_order()
    {
        await using Visit visit = await site.OpenAsync("/search/?q=care&theme=governance&theme=leadership&type=case-study&sort=date");
        var screen = new SearchScreen(visit.Page);

        IReadOnlyList<string> titles = await screen.AnswerAsync();

        titles.ShouldNotBeEmpty();
        await Assertions.Expect(screen.Input).ToHaveValueAsync("care");
        await Assertions.Expect(screen.Box("theme", "governance")).ToBeCheckedAsync();
        await Assertions.Expect(screen.Box("theme", "leadership")).ToBeCheckedAsync();
        await Assertions.Expect(screen.Box("type", "case-study")).ToBeCheckedAsync();
        await Assertions.Expect(screen.Chips).ToHaveCountAsync(3);
        await Assertions.Expect(visit.Page.Locator("select[name=sort]")).ToHaveValueAsync("date");
        (await visit.FaultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Filters_alone_are_a_search()
    {
        await using Visit visit = await site.OpenAsync("/search/?theme=governance");

        (await new SearchScreen(visit.Page).AnswerAsync()).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Back_from_a_result_restores_the_search()
    {
        await using Visit visit = await site.OpenAsync(PageKinds.Search);
        var screen = new SearchScreen(visit.Page);
        await screen.TypeAsync("board leadership");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(screen.Titles.First).ToBeVisibleAsync();
        IReadOnlyList<string> before = await screen.AnswerAsync();

        await screen.Titles.First.ClickAsync();
        await Assertions.Expect(visit.Page).Not.ToHaveURLAsync(new Regex("/search/"));
        await visit.Page.GoBackAsync();

        await Assertions.Expect(screen.Input).ToHaveValueAsync("board leadership");
        (await screen.AnswerAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Back_goes_through_the_searches()
    {
        await using Visit visit = await site.OpenAsync("/search/?q=trust");
        var screen = new SearchScreen(visit.Page);
        IReadOnlyList<string> first = await screen.AnswerAsync();
        await screen.Input.FillAsync("contract");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(site.Origin + "/search/?q=contract");
        await screen.Input.PressAsync("Enter");
        await screen.AnswerAsync();
        await screen.Box("type", "case-study").CheckAsync();
        await Assertions.Expect(screen.Chips).ToHaveCountAsync(1);

        await visit.Page.GoBackAsync();
        await Assertions.Expect(screen.Chips).ToHaveCountAsync(0);
        await Assertions.Expect(screen.Input).ToHaveValueAsync("contract");
        await visit.Page.GoBackAsync();

        await Assertions.Expect(screen.Input).ToHaveValueAsync("trust");
        await Assertions.Expect(screen.Titles.First).ToHaveTextAsync(first[0]);
    }

    [Fact]
    public async Task The_search_box_of_the_home_page_leads_to_the_answer()
    {
        await using Visit visit = await site.OpenAsync("/");

        await visit.Page.Locator("main input[name=q]").FillAsync("care homes");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page).ToHaveURLAsync(site.Origin + "/search/?q=care+homes");
        (await new SearchScreen(visit.Page).AnswerAsync()).ShouldContain(title => title.Contains("care home", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Below_a_path_of_a_host_results_lead_to_pages_below_it()
    {
        await using Visit visit = await site.OpenBelowAsync("/search/?q=leadership");
        var screen = new SearchScreen(visit.Page);
        string title = (await screen.AnswerAsync())[0];

        await screen.Titles.First.ClickAsync();

        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(title);
        visit.PathAndQuery.ShouldStartWith("/some/path/");
        (await visit.FaultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_result_leads_to_the_section_it_shows()
    {
        await using Visit visit = await site.OpenAsync("/search/?q=emergency+admissions&type=case-study");
        var screen = new SearchScreen(visit.Page);
        await screen.AnswerAsync();
        ILocator withSection = visit.Page.Locator("#search-results a[data-part=title][href*='#']").First;
        await Assertions.Expect(withSection).ToBeVisibleAsync();

        await withSection.ClickAsync();

        await Assertions.Expect(visit.Page.Locator(":target")).ToBeInViewportAsync();
    }
}
