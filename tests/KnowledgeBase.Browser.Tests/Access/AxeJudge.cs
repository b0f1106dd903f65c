using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using KnowledgeBase.Browser.Tests.Stage;

namespace KnowledgeBase.Browser.Tests.Access;

/// <summary>Judges pages by WCAG 2.2 A and AA and by axe's best practices.</summary>
sealed class AxeJudge(RealSite site)
{
    static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"),
        ResultTypes = [ResultType.Violations],
    };

    // What is folded away is read too, once somebody opens it.
    const string OpenEverything = "() => { for (const details of document.querySelectorAll('details')) details.open = true; }";

    /// <summary>Fails when axe finds anything on a page, and says where.</summary>
    public async Task Judge(string path, View view)
    {
        await using Visit visit = await site.OpenAsync(path, view);
        await Judge(visit, $"{path} ({view})");
    }

    /// <summary>Fails when axe finds anything on the page that is open.</summary>
    public static async Task Judge(Visit visit, string name)
    {
        await visit.Page.EvaluateAsync(OpenEverything);

        AxeResult result = await visit.Page.RunAxe(Rules);

        result.Passes.ShouldNotBeEmpty("axe judged nothing");
        result.Violations.Length.ShouldBe(0, $"{name}\n{string.Join('\n', result.Violations.SelectMany(Describe))}");
    }

    static IEnumerable<string> Describe(AxeResultItem rule) =>
        from node in rule.Nodes
        select $"{rule.Id}: {rule.Help}\n  at {node.Target}\n  {node.Html}\n  {string.Join("; ", (node.Any ?? []).Concat(node.All ?? []).Concat(node.None ?? []).Select(check => check.Message))}\n  {rule.HelpUrl}";
}
