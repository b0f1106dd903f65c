using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Searching;

/// <summary>The search page as a reader meets it: the parts that docs/search-page.md names.</summary>
sealed partial class SearchScreen(IPage page)
{
    const int PageSize = 10;

    public ILocator Input { get; } = page.Locator("#q");

    public ILocator Form { get; } = page.Locator("form#search");

    public ILocator Status { get; } = page.Locator("#search-status");

    public ILocator Titles { get; } = page.Locator("#search-results a[data-part=title]");

    public ILocator Marks { get; } = page.Locator("#search-results mark");

    public ILocator Chips { get; } = page.Locator("#search-chips button");

    public ILocator More { get; } = page.Locator("#search-more");

    public ILocator Suggestion { get; } = page.Locator("#search-suggestion [data-part=suggestion]");

    public ILocator Browse { get; } = page.Locator("#search-browse");

    /// <summary>The tick box of one value of a facet.</summary>
    public ILocator Box(string facet, string value) => page.Locator($"#search-facets input[name='{facet}'][value='{value}']");

    /// <summary>Types as people do, a key at a time.</summary>
    public Task TypeAsync(string text) => Input.PressSequentiallyAsync(text, new LocatorPressSequentiallyOptions { Delay = 15 });

    /// <summary>Waits until the page answers and a page of results is whole; gives the titles shown.</summary>
    public async Task<IReadOnlyList<string>> AnswerAsync()
    {
        await Assertions.Expect(Form).ToHaveAttributeAsync("data-state", "ready");
        if (Total().Match(await Status.InnerTextAsync()) is { Success: true } total)
            await Assertions.Expect(Titles).ToHaveCountAsync(Math.Min(PageSize, int.Parse(total.Groups[1].ValueSpan, CultureInfo.InvariantCulture)));
        return await Titles.AllInnerTextsAsync();
    }

    /// <summary>Waits for a number of results, said to the reader and to the screen reader.</summary>
    public Task ExpectCountAsync(string words) => Assertions.Expect(Status).ToContainTextAsync(words);

    [GeneratedRegex("^([0-9]+) results?\\.")]
    private static partial Regex Total();
}
