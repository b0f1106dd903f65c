using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using KnowledgeBase.Browser.Tests.Stage;

namespace KnowledgeBase.Browser.Tests.Access;

/// <summary>Every kind of page, as axe judges WCAG 2.2 A and AA and its best practices, in every way of looking at it.</summary>
public sealed class Axe_finds_nothing(RealSite site)
{
    static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"),
        ResultTypes = [ResultType.Violations],
    };

    // What is folded away is read too, once somebody opens it.
    const string OpenEverything = "() => { for (const details of document.querySelectorAll('details')) details.open = true; }";

    [Theory]
    [MemberData(nameof(PageKinds.PagesAndStates), MemberType = typeof(PageKinds))]
    public Task In_light_on_a_desktop(string path) => Judge(path, View.Desktop);

    [Theory]
    [MemberData(nameof(PageKinds.PagesAndStates), MemberType = typeof(PageKinds))]
    public Task In_dark_on_a_desktop(string path) => Judge(path, View.Desktop with { Dark = true });

    [Theory]
    [MemberData(nameof(PageKinds.PagesAndStates), MemberType = typeof(PageKinds))]
    public Task In_light_on_a_phone(string path) => Judge(path, View.Phone);

    [Theory]
    [MemberData(nameof(PageKinds.PagesAndStates), MemberType = typeof(PageKinds))]
    public Task In_dark_on_a_phone(string path) => Judge(path, View.Phone with { Dark = true });

    [Theory]
    [MemberData(nameof(PageKinds.PagesAndStates), MemberType = typeof(PageKinds))]
    public Task With_text_at_twice_its_size(string path) => Judge(path, View.Desktop with { LargeText = true });

    [Theory]
    [MemberData(nameof(PageKinds.PagesAndStates), MemberType = typeof(PageKinds))]
    public Task With_text_at_twice_its_size_on_a_phone(string path) => Judge(path, View.Phone with { LargeText = true });

    async Task Judge(string path, View view)
    {
        await using Visit visit = await site.OpenAsync(path, view);
        await visit.Page.EvaluateAsync(OpenEverything);

        AxeResult result = await visit.Page.RunAxe(Rules);

        result.Passes.ShouldNotBeEmpty("axe judged nothing");
        result.Violations.Length.ShouldBe(0, $"{path} ({view})\n{string.Join('\n', result.Violations.SelectMany(Describe))}");
    }

    static IEnumerable<string> Describe(AxeResultItem rule) =>
        from node in rule.Nodes
        select $"{rule.Id}: {rule.Help}\n  at {node.Target}\n  {node.Html}\n  {string.Join("; ", (node.Any ?? []).Concat(node.All ?? []).Concat(node.None ?? []).Select(check => check.Message))}\n  {rule.HelpUrl}";
}
