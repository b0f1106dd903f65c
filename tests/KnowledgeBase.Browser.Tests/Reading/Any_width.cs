using KnowledgeBase.Browser.Tests.Stage;

namespace KnowledgeBase.Browser.Tests.Reading;

/// <summary>Text flows: nobody scrolls sideways to read (WCAG 1.4.10), and text may be twice its size (1.4.4).</summary>
public sealed class Any_width(RealSite site)
{
    // Scripts look at the width once, while the page loads: the narrow and the wide are opened anew, what is like them is looked at.
    static readonly View[][] Views =
        [[View.Narrow, View.Phone with { LargeText = true }], [new("wide", 1600, 1000), View.Desktop with { LargeText = true }]];

    // Elements in a box that scrolls by itself (a wide table) may be wider than the page; names the innermost ones that stick out.
    const string SticksOut = """
        () => {
          const width = document.documentElement.clientWidth;
          const scrolls = element => {
            for (let box = element.parentElement; box; box = box.parentElement)
              if (box !== document.body && box !== document.documentElement && getComputedStyle(box).overflowX !== 'visible') return true;
            return false;
          };
          const name = element => `${element.localName}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().slice(0, 60)}" ends at ${Math.round(element.getBoundingClientRect().right)}`;
          const outside = [...document.body.querySelectorAll('*')].filter(element => element.getBoundingClientRect().right > width + 1 && !scrolls(element));
          const page = document.documentElement.scrollWidth > width ? [`the page is ${document.documentElement.scrollWidth} wide, the window ${width}`] : [];
          return [...page, ...outside.filter(element => !outside.some(other => other !== element && element.contains(other))).map(name)];
        }
        """;

    [Theory]
    [MemberData(nameof(PageKinds.PagesAndStates), MemberType = typeof(PageKinds))]
    public async Task Nobody_scrolls_sideways(string path)
    {
        foreach (View[] alike in Views)
        {
            await using Visit visit = await site.OpenAsync(path, alike[0]);
            foreach (View view in alike)
            {
                await visit.LookAsync(view);

                (await SticksOutAsync(visit)).ShouldBeEmpty($"{path} ({view})");
            }
        }
    }

    // Words that reach out of their cell lie over the next one, or are cut off.
    const string ReachesOut = """
        () => {
          const cells = [...document.querySelectorAll('main :is(td, th)')];
          const reachesOut = cell => {
            const box = cell.getBoundingClientRect(), words = document.createRange();
            words.selectNodeContents(cell);
            const { left, right, width } = words.getBoundingClientRect();
            const isHidden = box.width < 2 || cell.closest('thead')?.getBoundingClientRect().width < 2;
            return !isHidden && width > 0 && (left < box.left - 1 || right > box.right + 1);
          };
          const name = cell => `"${cell.textContent.trim().slice(0, 60)}" in ${Math.round(cell.getBoundingClientRect().width)}`;
          return cells.length === 0 ? ['no table'] : cells.filter(reachesOut).map(name);
        }
        """;

    [Theory]
    [InlineData("/case-studies/table/")]
    [InlineData("/evidence-map/")]
    [InlineData(PageKinds.LongCase)]
    [InlineData(PageKinds.CaseWithCharts)]
    public async Task No_cell_is_clipped(string path)
    {
        await using Visit visit = await site.OpenAsync(path, View.Desktop);
        foreach (int width in (int[])[320, 360, 390, 480, 640, 768, 1024, 1280, 1440])
        {
            await visit.LookAsync(new View("a screen", width, 900));
            (await visit.Page.EvaluateAsync<string[]>(ReachesOut)).ShouldBeEmpty($"{path} at {width}");
            (await SticksOutAsync(visit)).ShouldBeEmpty($"{path} at {width}");
        }
    }

    /// <summary>Everything that is wider than the window, by name.</summary>
    public static Task<string[]> SticksOutAsync(Visit visit) => visit.Page.EvaluateAsync<string[]>(SticksOut);
}
