using System.Text;
using System.Text.RegularExpressions;
using KnowledgeBase.Browser.Tests.Stage;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Printing;

/// <summary>Boards read paper: a printed case is whole.</summary>
public sealed partial class Printing_a_case(RealSite site)
{
    // A4 less the margins of the site theme (16 mm on either side), in CSS pixels.
    static readonly View Paper = new("paper", 672, 1000);

    const string CutText = """
        () => {
          const width = document.documentElement.clientWidth;
          const seen = element => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
          const name = element => `${element.localName}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().slice(0, 60)}"`;
          const cuts = [];
          for (const element of document.querySelectorAll('main *')) {
            if (!seen(element)) continue;
            const style = getComputedStyle(element);
            const clips = style.overflowX !== 'visible' && !(style.clipPath !== 'none' || style.position === 'absolute');
            if (clips && element.scrollWidth > element.clientWidth + 1) cuts.push(`cut: ${name(element)}: ${element.scrollWidth} in ${element.clientWidth}`);
            if (element.getBoundingClientRect().right > width + 1) cuts.push(`off the paper: ${name(element)}`);
          }
          return cuts;
        }
        """;

    const string Folded = """
        () => [...document.querySelectorAll('main details')].filter(details => details.checkVisibility())
          .flatMap(details => [...details.children].slice(1)).filter(part => !part.checkVisibility({ contentVisibilityAuto: true }) || part.getBoundingClientRect().height === 0)
          .map(part => part.textContent.trim().slice(0, 60))
        """;

    [Theory]
    [InlineData(PageKinds.LongCase)]
    [InlineData(PageKinds.CaseWithCharts)]
    [InlineData("/case-studies/elft-quality-improvement/")]
    [InlineData("/lessons/involve-users-and-carers/")]
    [InlineData("/evidence-map/")]
    [InlineData("/glossary/")]
    public async Task Nothing_is_cut_and_nothing_stays_folded(string path)
    {
        await using Visit visit = await site.OpenAsync(path, Paper);

        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        (await visit.Page.EvaluateAsync<string[]>(CutText)).ShouldBeEmpty(path);
        (await visit.Page.EvaluateAsync<string[]>(Folded)).ShouldBeEmpty(path);
    }

    [Fact]
    public async Task A_dark_screen_still_prints_black_on_white()
    {
        await using Visit visit = await site.OpenAsync(PageKinds.LongCase, Paper with { Dark = true });

        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        (await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('main .prose p')).color")).ShouldBe("rgb(0, 0, 0)");
        (await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor")).ShouldBeOneOf("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)");
    }

    [Fact]
    public async Task A_case_becomes_a_few_pages_of_A4()
    {
        await using Visit visit = await site.OpenAsync(PageKinds.LongCase);

        byte[] pdf = await visit.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true });

        // Objects of pages are not compressed in what Chromium writes.
        int pages = PageObject.Count(Encoding.Latin1.GetString(pdf));
        pages.ShouldBeInRange(2, 15);
    }

    [GeneratedRegex("/Type\\s*/Page\\b")]
    private static partial Regex PageObject { get; }
}
