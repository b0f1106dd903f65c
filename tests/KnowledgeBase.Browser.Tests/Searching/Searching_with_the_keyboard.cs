using System.Text.RegularExpressions;
using KnowledgeBase.Browser.Tests.Stage;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Searching;

/// <summary>The journeys of docs/search-page.md, without a mouse.</summary>
public sealed class Searching_with_the_keyboard(RealSite site)
{
    [Fact]
    public async Task A_slash_begins_a_search_and_Enter_opens_what_was_found()
    {
        await using Visit visit = await site.OpenAsync(PageKinds.Search);
        var screen = new SearchScreen(visit.Page);

        await visit.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(screen.Input).ToBeFocusedAsync();
        await Assertions.Expect(screen.Input).ToHaveValueAsync("");
        await screen.TypeAsync("leadership");
        // What comes for the last letter replaces the list, so the journey goes on from there.
        await Assertions.Expect(visit.Page).ToHaveURLAsync(site.Origin + "/search/?q=leadership");
        IReadOnlyList<string> titles = await screen.AnswerAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(screen.Titles.First).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(screen.Titles.Nth(1)).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page).Not.ToHaveURLAsync(new Regex("/search/"));
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(titles[1]);
        (await visit.FaultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_slash_in_a_word_is_a_slash()
    {
        await using Visit visit = await site.OpenAsync(PageKinds.Search);
        var screen = new SearchScreen(visit.Page);

        await screen.Input.FocusAsync();
        await screen.TypeAsync("and/or");

        await Assertions.Expect(screen.Input).ToHaveValueAsync("and/or");
    }

    [Fact]
    public async Task Arrow_up_and_Escape_lead_back_to_the_words()
    {
        await using Visit visit = await site.OpenAsync("/search/?q=leadership");
        var screen = new SearchScreen(visit.Page);
        await screen.AnswerAsync();

        await screen.Input.FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(screen.Input).ToBeFocusedAsync();

        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(screen.Input).ToBeFocusedAsync();
        await Assertions.Expect(screen.Input).ToHaveValueAsync("leadership");
    }

    [Fact]
    public async Task Filters_are_ticked_dropped_and_keep_the_focus()
    {
        await using Visit visit = await site.OpenAsync("/search/?q=care");
        var screen = new SearchScreen(visit.Page);
        await screen.AnswerAsync();
        string all = await screen.Status.InnerTextAsync();
        ILocator box = screen.Box("type", "lesson");

        await box.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Space");

        await Assertions.Expect(screen.Chips).ToHaveCountAsync(1);
        await Assertions.Expect(box).ToBeCheckedAsync();
        await Assertions.Expect(box).ToBeFocusedAsync();
        await Assertions.Expect(screen.Status).Not.ToHaveTextAsync(all);
        visit.PathAndQuery.ShouldBe("/search/?q=care&type=lesson");

        await screen.Chips.First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(screen.Chips).ToHaveCountAsync(0);
        await Assertions.Expect(screen.Status).ToHaveTextAsync(all);
        await Assertions.Expect(screen.Input).ToBeFocusedAsync();
        visit.PathAndQuery.ShouldBe("/search/?q=care");
    }

    [Fact]
    public async Task More_results_move_the_focus_to_the_first_new_one()
    {
        await using Visit visit = await site.OpenAsync("/search/?q=care");
        var screen = new SearchScreen(visit.Page);
        await screen.AnswerAsync();
        await Assertions.Expect(screen.Titles).ToHaveCountAsync(10);

        await screen.More.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(screen.Titles.Nth(10)).ToBeFocusedAsync();
        IReadOnlyList<string> addresses = await screen.Titles.EvaluateAllAsync<string[]>("links => links.map(link => link.pathname)");
        addresses.ShouldBeUnique();
    }
}
