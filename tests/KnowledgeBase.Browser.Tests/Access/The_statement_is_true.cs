using System.Globalization;
using System.Text.Json;
using KnowledgeBase.Browser.Tests.Stage;
using KnowledgeBase.Theming.Accessibility;

namespace KnowledgeBase.Browser.Tests.Access;

/// <summary>The accessibility statement names the last check; these tests are the check, so it must say what they do.</summary>
public sealed class The_statement_is_true(RealSite site)
{
    [Fact]
    public async Task It_names_the_program_the_pages_and_the_ways()
    {
        await using Visit visit = await site.OpenAsync("/accessibility/");
        string program = await AxeJudge.JudgeAsync(visit, View.Desktop);
        string[] ways = [.. Axe_finds_nothing_on_a_desktop.Ways.Concat(Axe_finds_nothing_on_a_phone.Ways).Select(view => $"a {view}")];
        AccessibilityCheck stated = Stated();

        (stated.Program, stated.Pages, stated.Violations).ShouldBe((program, PageKinds.PagesAndStates.Count, 0));
        stated.Ways.ShouldBe(ways);
        string date = stated.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        (await visit.Page.Locator("#last-check ~ p").First.InnerTextAsync()).ShouldStartWith($"On {date}, {program} looked at {stated.Pages} pages");
    }

    static AccessibilityCheck Stated()
    {
        using var settings = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(RepositoryFolder.Path, "statiq.json")));
        return settings.RootElement.GetProperty("KnowledgeBase").GetProperty("PluginOptions").GetProperty("theming").GetProperty("accessibility").GetProperty("lastCheck")
            .Deserialize<AccessibilityCheck>(JsonSerializerOptions.Web)!;
    }
}
