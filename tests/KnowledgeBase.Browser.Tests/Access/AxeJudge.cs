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
        async () => {
          const { violations, passes, testEngine } = await axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] });
          return JSON.stringify({ engine: `${testEngine.name} ${testEngine.version}`, passes: passes.length, violations: violations.flatMap(({ id, help, helpUrl, nodes }) =>
            nodes.map(({ target, html, failureSummary }) => `${id}: ${help}\n  at ${target}\n  ${html}\n  ${failureSummary}\n  ${helpUrl}`)) });
        }
        """;

    static readonly string Program = new BundledAxeScriptProvider().GetScript();

    /// <summary>Fails when axe finds anything on the page that is open, in any of these ways of looking at it, and says where. Gives name and version of axe.</summary>
    public static async Task<string> JudgeAsync(Visit visit, params View[] views)
    {
        string engine = "";
        await visit.Page.EvaluateAsync(OpenEverything);
        await visit.Page.EvaluateAsync(Program);
        foreach (View view in views)
        {
            await visit.LookAsync(view);
            using var judged = JsonDocument.Parse(await visit.Page.EvaluateAsync<string>(Judge));
            JsonElement result = judged.RootElement;
            result.GetProperty("passes").GetInt32().ShouldBeGreaterThan(0, "axe judged nothing");
            result.GetProperty("violations").EnumerateArray().Select(violation => violation.GetString()).ShouldBeEmpty($"{visit.PathAndQuery} ({view})");
            engine = result.GetProperty("engine").GetString()!;
        }
        return engine;
    }
}
