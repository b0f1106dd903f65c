using KnowledgeBase.Browser.Tests.Stage;

namespace KnowledgeBase.Browser.Tests.Printing;

/// <summary>Boards read paper: a printed case is whole.</summary>
public sealed class Printing_a_case(RealSite site)
{
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
        await using Visit visit = await site.OpenAsync(path, Paper.A4);

        await Paper.PrintAsync(visit);

        (await Paper.CutsAsync(visit)).ShouldBeEmpty(path);
        (await visit.Page.EvaluateAsync<string[]>(Folded)).ShouldBeEmpty(path);
    }

    [Fact]
    public async Task A_dark_screen_still_prints_black_on_white()
    {
        await using Visit visit = await site.OpenAsync(PageKinds.LongCase, Paper.A4 with { Dark = true });

        await Paper.PrintAsync(visit);

        (await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('main .prose p')).color")).ShouldBe("rgb(0, 0, 0)");
        (await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor")).ShouldBeOneOf("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)");
    }

    [Fact]
    public async Task A_case_becomes_a_few_pages_of_A4()
    {
        await using Visit visit = await site.OpenAsync(PageKinds.LongCase);

        bool[] turned = await Paper.SheetsAsync(visit);
        turned.Length.ShouldBeInRange(2, 15);
        turned.ShouldAllBe(sheet => !sheet);
    }
}
