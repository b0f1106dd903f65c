using KnowledgeBase.Browser.Tests.Stage;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Reading;

/// <summary>Everything can be reached and done without a mouse.</summary>
public sealed class Working_with_the_keyboard(RealSite site)
{
    // What has the focus must look so: outline, border, shadow or colour differ from what they are without it.
    const string FocusShows = """
        () => {
          const element = document.activeElement;
          const look = () => { const { outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor, borderColor } = getComputedStyle(element);
            return JSON.stringify([outlineStyle, outlineStyle === 'none' ? '' : outlineWidth + outlineColor, boxShadow, backgroundColor, borderColor]); };
          const focused = look();
          element.blur();
          const plain = look();
          element.focus({ focusVisible: true });
          return focused !== plain;
        }
        """;

    const string Focused = "() => { const element = document.activeElement; return element === document.body ? '' : `${[...document.querySelectorAll('*')].indexOf(element)} ${element.localName} ${element.id} ${element.textContent.trim().slice(0, 40)}`; }";

    [Theory]
    [MemberData(nameof(PageKinds.Pages), MemberType = typeof(PageKinds))]
    public async Task The_first_key_offers_to_skip_to_the_text(string path)
    {
        await using Visit visit = await site.OpenAsync(path);

        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.Locator("a.skip")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator("a.skip")).ToBeInViewportAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator("#main")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/case-studies/")]
    [InlineData("/evidence-map/")]
    [InlineData(PageKinds.LongCase)]
    [InlineData(PageKinds.CaseWithCharts)]
    [InlineData(PageKinds.Search)]
    public async Task The_focus_is_always_seen_and_never_caught(string path)
    {
        await using Visit visit = await site.OpenAsync(path);
        var seen = new List<string>();
        var unseen = new List<string>();

        // Twice round would be a trap; a page has fewer places than this.
        for (int i = 0; i < 60; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            string focused = await visit.Page.EvaluateAsync<string>(Focused);
            if (focused.Length == 0) break;
            if (seen.Count > 1 && seen[^1] == focused && seen[^2] == focused) unseen.Add($"caught at {focused}");
            seen.Add(focused);
            if (!await visit.Page.EvaluateAsync<bool>(FocusShows)) unseen.Add(focused);
        }

        unseen.ShouldBeEmpty(path);
        seen.Count.ShouldBeGreaterThan(10, path);
    }

    [Fact]
    public async Task A_list_is_filtered_in_place()
    {
        await using Visit visit = await site.OpenAsync("/case-studies/");
        IPage page = visit.Page;
        ILocator shown = page.Locator(".list-results > ul > li:visible");
        int all = await shown.CountAsync();
        ILocator facet = page.Locator(".facets details").First;
        if (await facet.GetAttributeAsync("open") is null) await PressAsync(facet.Locator("summary"), "Enter");

        await PressAsync(facet.Locator("input").First, "Space");

        await Assertions.Expect(page.Locator("[data-filter-count]")).ToContainTextAsync(" of ");
        int some = await shown.CountAsync();
        some.ShouldBeInRange(1, all - 1);

        await PressAsync(facet.Locator("input").First, "Space");
        await Assertions.Expect(shown).ToHaveCountAsync(all);
    }

    static async Task PressAsync(ILocator place, string key)
    {
        await place.FocusAsync();
        await Assertions.Expect(place).ToBeFocusedAsync();
        await place.PressAsync(key);
    }
}
