using KnowledgeBase.Browser.Tests.Stage;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Searching;

/// <summary>What the page shows while somebody types, finds nothing, or has a bad connection.</summary>
public sealed class Search_answers(RealSite site)
{
    const string AnyShard = "**/search/data/p*";

    [Fact]
    public async Task Results_come_while_typing()
    {
        await using Visit visit = await site.OpenAsync(PageKinds.Search);
        var screen = new SearchScreen(visit.Page);

        await screen.TypeAsync("leaders");

        await Assertions.Expect(screen.Titles.First).ToBeVisibleAsync();
        await Assertions.Expect(screen.Browse).ToBeHiddenAsync();
        await Assertions.Expect(screen.Marks.First).ToBeVisibleAsync();
        await Assertions.Expect(screen.Status).ToContainTextAsync("result");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(site.Origin + "/search/?q=leaders");
        // Typing is one entry of the history, not one for each key.
        (await visit.Page.EvaluateAsync<int>("() => history.length")).ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public async Task What_is_typed_before_the_index_is_there_is_kept()
    {
        await using Visit visit = await site.BeginAsync();
        var come = new TaskCompletionSource();
        await visit.Context.RouteAsync("**/search/index.bin", async route =>
        {
            await come.Task;
            await route.ContinueAsync();
        });
        await visit.Page.GotoAsync(site.Origin + "/search/?q=leadership&type=case-study");
        var screen = new SearchScreen(visit.Page);

        await Assertions.Expect(screen.Input).ToHaveValueAsync("leadership");
        await screen.Input.FillAsync("buurtz");
        // Longer than the pause after which what was typed is asked.
        await visit.Page.EvaluateAsync("() => new Promise(resolve => setTimeout(resolve, 300))");
        come.SetResult();

        await Assertions.Expect(screen.Titles.First).ToContainTextAsync("Buurtzorg");
        await Assertions.Expect(screen.Input).ToHaveValueAsync("buurtz");
        await Assertions.Expect(screen.Chips).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task An_unfinished_word_finds_longer_ones()
    {
        await using Visit visit = await site.OpenAsync(PageKinds.Search);
        var screen = new SearchScreen(visit.Page);

        await screen.TypeAsync("buurtz");

        await Assertions.Expect(screen.Titles.First).ToContainTextAsync("Buurtzorg");
    }

    [Fact]
    public async Task Emptying_the_words_brings_the_lists_back()
    {
        await using Visit visit = await site.OpenAsync("/search/?q=leadership");
        var screen = new SearchScreen(visit.Page);
        await screen.AnswerAsync();

        await screen.Input.FillAsync("");

        await Assertions.Expect(screen.Browse).ToBeVisibleAsync();
        await Assertions.Expect(screen.Titles).ToHaveCountAsync(0);
        visit.PathAndQuery.ShouldBe("/search/");
    }

    [Fact]
    public async Task Nothing_found_offers_a_way_on()
    {
        await using Visit visit = await site.OpenAsync("/search/?q=qqqqzzzz");
        var screen = new SearchScreen(visit.Page);

        await screen.AnswerAsync();

        await Assertions.Expect(screen.Status).ToContainTextAsync("qqqqzzzz");
        await Assertions.Expect(screen.Titles).ToHaveCountAsync(0);
        await Assertions.Expect(screen.Browse).ToBeVisibleAsync();
        (await screen.Browse.Locator("a").CountAsync()).ShouldBeGreaterThan(5);
    }

    [Fact]
    public async Task A_misspelt_word_is_answered_as_meant_and_the_page_says_so()
    {
        await using Visit visit = await site.OpenAsync("/search/?q=leadrship");
        var screen = new SearchScreen(visit.Page);

        (await screen.AnswerAsync()).ShouldNotBeEmpty();

        await screen.ExpectCountAsync("leadership");
        await screen.ExpectCountAsync("leadrship");
    }

    [Fact]
    public async Task A_suggestion_is_asked_when_it_is_taken()
    {
        await using Visit visit = await site.OpenAsync("/search/?q=buurtzog+care");
        var screen = new SearchScreen(visit.Page);
        await screen.AnswerAsync();

        await screen.Suggestion.ClickAsync();

        await Assertions.Expect(visit.Page).ToHaveURLAsync(site.Origin + "/search/?q=buurtzorg+care");
        await Assertions.Expect(screen.Input).ToHaveValueAsync("buurtzorg care");
    }

    [Fact]
    public async Task What_a_reader_types_stays_text()
    {
        const string Attack = "<img src=x onerror=alert(1)> \"><script>alert(2)</script>";
        await using Visit visit = await site.OpenAsync("/search/?q=" + Uri.EscapeDataString(Attack));
        var screen = new SearchScreen(visit.Page);

        await screen.AnswerAsync();

        await Assertions.Expect(screen.Input).ToHaveValueAsync(Attack);
        (await visit.Page.Locator("main img, main script:not([src])").CountAsync()).ShouldBe(0);
        (await visit.FaultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_late_answer_never_replaces_a_newer_one()
    {
        await using Visit visit = await site.OpenAsync(PageKinds.Search);
        var screen = new SearchScreen(visit.Page);
        var late = new TaskCompletionSource();
        var asked = new TaskCompletionSource();
        int shards = 0;
        await visit.Context.RouteAsync(AnyShard, async route =>
        {
            // The first question needs the first file; whatever the second needs comes at once.
            if (Interlocked.Increment(ref shards) == 1)
            {
                asked.SetResult();
                await late.Task;
            }
            await route.ContinueAsync();
        });

        await AskAsync(screen, "wigan");
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await AskAsync(screen, "buurtzorg");
        // Both words may lie in the file that is held back: then nothing may be shown before it comes, and only the newer after it.
        await Assertions.Expect(visit.Page).ToHaveURLAsync(site.Origin + "/search/?q=buurtzorg");
        await visit.Page.RunAndWaitForRequestFinishedAsync(() => { late.SetResult(); return Task.CompletedTask; });

        await Assertions.Expect(screen.Titles.First).ToContainTextAsync("Buurtzorg");
        // What the late file sets going is done in one task after another; the network and the page have nothing left to do then.
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        (await screen.AnswerAsync())[0].ShouldContain("Buurtzorg");
        visit.PathAndQuery.ShouldBe("/search/?q=buurtzorg");
    }

    [Fact]
    public async Task More_of_what_came_while_typing_goes_on_where_it_ended()
    {
        await using Visit visit = await site.OpenAsync(PageKinds.Search);
        var screen = new SearchScreen(visit.Page);
        // "lead" stands for leadership, leaders and so on only while it is being typed.
        await screen.Input.FocusAsync();
        await screen.TypeAsync("lead");
        await Assertions.Expect(screen.Titles).ToHaveCountAsync(10);
        string told = await screen.Status.InnerTextAsync();

        await screen.More.ClickAsync();

        await Assertions.Expect(screen.Titles.Nth(10)).ToBeFocusedAsync();
        (await screen.Titles.EvaluateAllAsync<string[]>("links => links.map(link => link.pathname)")).ShouldBeUnique();
        await Assertions.Expect(screen.Status).ToContainTextAsync($"of {told.TrimEnd('.')} shown");
    }

    [Fact]
    public async Task A_failure_of_an_older_question_is_not_said_of_a_newer_one()
    {
        await using Visit visit = await site.OpenAsync(PageKinds.Search);
        var screen = new SearchScreen(visit.Page);
        var late = new TaskCompletionSource();
        var asked = new TaskCompletionSource();
        int shards = 0;
        await visit.Context.RouteAsync(AnyShard, async route =>
        {
            if (Interlocked.Increment(ref shards) > 1)
            {
                await route.ContinueAsync();
                return;
            }
            asked.SetResult();
            await late.Task;
            await route.AbortAsync();
        });
        await AskAsync(screen, "wigan");
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await visit.Context.RouteAsync("**/search/index.bin", route => route.AbortAsync());

        await AskAsync(screen, "buurtzorg");
        await Assertions.Expect(screen.Titles.First).ToContainTextAsync("Buurtzorg");
        late.SetResult();
        await visit.Page.WaitForTimeoutAsync(500);

        (await screen.AnswerAsync())[0].ShouldContain("Buurtzorg");
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("cut off")]
    [InlineData("an error page")]
    [InlineData("no network")]
    public async Task A_damaged_index_is_said_and_the_lists_remain(string damage)
    {
        await using Visit visit = await site.BeginAsync();
        await visit.Context.RouteAsync(AnyShard, route => Spoil(route, damage));
        await visit.GoAsync("/search/?q=leadership");
        var screen = new SearchScreen(visit.Page);

        await Assertions.Expect(screen.Form).ToHaveAttributeAsync("data-state", "failed");

        await Assertions.Expect(screen.Status).ToContainTextAsync("cannot answer");
        await Assertions.Expect(screen.Titles).ToHaveCountAsync(0);
        await Assertions.Expect(screen.Browse).ToBeVisibleAsync();
    }

    [Fact]
    public async Task When_the_host_recovers_so_does_the_search()
    {
        await using Visit visit = await site.BeginAsync();
        await visit.Context.RouteAsync(AnyShard, route => route.AbortAsync());
        await visit.GoAsync("/search/?q=leadership");
        var screen = new SearchScreen(visit.Page);
        await Assertions.Expect(screen.Form).ToHaveAttributeAsync("data-state", "failed");

        await visit.Context.UnrouteAllAsync();
        await AskAsync(screen, "leadership");

        (await screen.AnswerAsync()).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task What_was_searched_once_is_found_without_a_network()
    {
        await using Visit visit = await site.OpenAsync("/search/?q=leadership");
        var screen = new SearchScreen(visit.Page);
        await Assertions.Expect(screen.Titles).ToHaveCountAsync(10);
        IReadOnlyList<string> online = await screen.AnswerAsync();
        await AskAsync(screen, "contract");
        await screen.AnswerAsync();

        await visit.Context.SetOfflineAsync(true);
        await AskAsync(screen, "leadership");

        await Assertions.Expect(screen.Titles.First).ToHaveTextAsync(online[0]);
        await Assertions.Expect(screen.Titles).ToHaveCountAsync(10);
        (await screen.AnswerAsync()).ShouldBe(online);
    }

    static async Task AskAsync(SearchScreen screen, string words)
    {
        await screen.Input.FillAsync(words);
        await screen.Input.PressAsync("Enter");
    }

    static async Task Spoil(IRoute route, string damage)
    {
        switch (damage)
        {
            case "missing":
                await route.FulfillAsync(new RouteFulfillOptions { Status = 404, Body = "Not found" });
                break;
            case "cut off":
                byte[] whole = await (await route.FetchAsync()).BodyAsync();
                await route.FulfillAsync(new RouteFulfillOptions { Status = 200, BodyBytes = whole[..(whole.Length / 2)] });
                break;
            case "an error page":
                await route.FulfillAsync(new RouteFulfillOptions { Status = 200, ContentType = "text/html", Body = "<h1>Please log in</h1>" });
                break;
            default:
                await route.AbortAsync("internetdisconnected");
                break;
        }
    }
}
