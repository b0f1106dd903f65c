using System.Text.Json;
using Deque.AxeCore.Commons;
using KnowledgeBase.Browser.Tests.Stage;

namespace KnowledgeBase.Browser.Tests.Access;

/// <summary>Judges pages by WCAG 2.2 A and AA and by axe's best practices.</summary>
static class AxeJudge
{
    // What is folded away is read too, once somebody opens it.
    const string OpenEverything = "() => { for (const details of document.querySelectorAll('details')) details.open = true; }";

    const string Judge = """
        async looks => {
          const { violations, passes, testEngine } = await axe.run(document, {
            runOnly: looks.length > 0 ? { type: 'rule', values: looks } : ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
            resultTypes: ['violations'] });
          return JSON.stringify({ engine: `${testEngine.name} ${testEngine.version}`, passes: passes.length, violations: violations.flatMap(({ id, help, helpUrl, nodes }) =>
            nodes.map(({ target, html, failureSummary }) => `${id}: ${help}\n  at ${target}\n  ${html}\n  ${failureSummary}\n  ${helpUrl}`)) });
        }
        """;

    // Colours and sizes change with the way of looking; what a page is made of does not.
    static readonly string[] Looks = ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable", "meta-viewport", "css-orientation-lock"];

    static readonly string Program = new BundledAxeScriptProvider().GetScript();

    /// <summary>
    /// Fails when axe finds anything on the page that is open, in any of these ways of looking at it, and says where: by all rules in the first, in the
    /// others by those that depend on it. Gives name and version of axe.
    /// </summary>
    public static async Task<string> JudgeAsync(Visit visit, params View[] views)
    {
        string engine = "";
        string[] rules = [];
        await visit.Page.EvaluateAsync(OpenEverything);
        await visit.Page.EvaluateAsync(Program);
        foreach (View view in views)
        {
            await visit.LookAsync(view);
            using var judged = JsonDocument.Parse(await visit.Page.EvaluateAsync<string>(Judge, rules));
            JsonElement result = judged.RootElement;
            result.GetProperty("passes").GetInt32().ShouldBeGreaterThan(0, "axe judged nothing");
            result.GetProperty("violations").EnumerateArray().Select(violation => violation.GetString()).ShouldBeEmpty($"{visit.PathAndQuery} ({view})");
            rules = Looks;
            engine = result.GetProperty("engine").GetString()!;
        }
        return engine;
    }
}
