using KnowledgeBase.Browser.Tests.Stage;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Reading;

/// <summary>The copy that <c>kb build --portable</c> writes, opened as somebody does who unpacked a zip: by a double click, without a server.</summary>
public sealed class From_a_folder(RealSite site)
{
    [Theory]
    [InlineData("themes/default")]
    [InlineData("themes/nhs")]
    public async Task Pages_look_right_lead_on_and_say_that_words_cannot_be_searched(string theme)
    {
        string folder = Directory.CreateTempSubdirectory("kb copy & more ").FullName;
        BuiltSite.Build(folder, linkRoot: "/some/path", host: "kb.example.org", theme: theme, portable: true);
        await using Visit visit = await site.BeginAsync();
        IPage page = visit.Page;

        await page.GotoAsync(new Uri(Path.Combine(folder, "site", "index.html")).AbsoluteUri);
        (await page.EvaluateAsync<int>("() => [...document.styleSheets].reduce((rules, sheet) => rules + (sheet.href ? 1 : 0), 0)")).ShouldBeGreaterThan(2);
        (await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.skip, .nhsuk-skip-link')).position")).ShouldBe("absolute");

        await page.GetByRole(AriaRole.Link, new() { Name = "Case studies", Exact = true }).First.ClickAsync();
        page.Url.ShouldEndWith("/site/case-studies/index.html");
        await page.Locator("main h2 a, main h3 a").First.ClickAsync();
        page.Url.ShouldMatch("/site/case-studies/[a-z0-9-]+/index.html$");
        await page.GetByRole(AriaRole.Link, new() { Name = "Search", Exact = true }).First.ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Words cannot be searched in it");
        (await page.Locator("form").CountAsync()).ShouldBe(0);
        (await page.EvaluateAsync<string[]>("() => policyViolations")).ShouldBeEmpty();

        Directory.Delete(folder, recursive: true);
    }
}
