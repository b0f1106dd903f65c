using KnowledgeBase.Browser.Tests.Stage;

namespace KnowledgeBase.Browser.Tests.Reading;

/// <summary>Text flows: nobody scrolls sideways to read (WCAG 1.4.10), and text may be twice its size (1.4.4).</summary>
public sealed class Any_width(RealSite site)
{
    static readonly View[] Views =
        [View.Narrow, View.Phone with { LargeText = true }, View.Desktop with { LargeText = true }, new("wide", 1600, 1000)];

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
        foreach (View view in Views)
        {
            await using Visit visit = await site.OpenAsync(path, view);

            (await visit.Page.EvaluateAsync<string[]>(SticksOut)).ShouldBeEmpty($"{path} ({view})");
        }
    }
}
