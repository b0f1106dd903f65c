using KnowledgeBase.Browser.Tests.Access;
using KnowledgeBase.Browser.Tests.Stage;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Charts;

/// <summary>Noise, shift, trend, outlier, missing, constant, rebased, target never met, 8 points, 300 points: by axe and by measure.</summary>
public sealed class Charts_of_ten_shapes(ShapesSite site) : IClassFixture<ShapesSite>
{
    // A letter or two of tolerance for the descent of letters, which boxes of text include.
    const string Mistakes = """
        () => {
          const mistakes = [];
          for (const svg of document.querySelectorAll('svg.signal-chart')) {
            if (!svg.getBoundingClientRect().width) continue;
            const name = svg.querySelector('title').textContent;
            const frame = svg.getBoundingClientRect();
            const texts = [...svg.querySelectorAll('text')].map(text => [text.textContent, text.getBoundingClientRect()]);
            for (const [text, box] of texts)
              if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1)
                mistakes.push(`${name}: '${text}' is cut off`);
            for (let i = 0; i < texts.length; i++)
              for (let j = 0; j < i; j++) {
                const [a, b] = [texts[i][1], texts[j][1]];
                if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5)
                  mistakes.push(`${name}: '${texts[i][0]}' and '${texts[j][0]}' lie on each other`);
              }
            for (const point of svg.querySelectorAll('.chart-point')) {
              const box = point.getBoundingClientRect();
              if (box.left < frame.left || box.right > frame.right) mistakes.push(`${name}: a point is cut off`);
            }
          }
          return mistakes;
        }
        """;

    const string Shown = """
        () => [...document.querySelectorAll('svg.signal-chart')].filter(svg => svg.getBoundingClientRect().width)
          .map(svg => [svg.querySelector('title')?.textContent, svg.querySelector('desc')?.textContent, svg.querySelector('.chart-badge-text')?.textContent].join('|'))
        """;

    public static TheoryData<View> Views => [.. new[] { View.Desktop, View.Narrow }.SelectMany(view => new[] { view, view with { Dark = true } })];

    [Fact]
    public async Task Axe_finds_nothing()
    {
        await using Visit visit = await site.OpenAsync(View.Desktop);

        await AxeJudge.JudgeAsync(visit, [.. Views]);
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Every_word_is_whole_and_by_itself(View view)
    {
        await using Visit visit = await site.OpenAsync(view);

        await Judge(visit);
    }

    [Fact]
    public async Task On_paper_too()
    {
        await using Visit visit = await site.OpenAsync(View.Desktop);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Judge(visit);
    }

    static async Task Judge(Visit visit)
    {
        string[] charts = await visit.Page.EvaluateAsync<string[]>(Shown);
        charts.Length.ShouldBe(TenShapes.Count);
        charts.ShouldAllBe(chart => chart.Contains("illustrative, not real figures|", StringComparison.Ordinal) && chart.EndsWith("|ILLUSTRATIVE: NOT REAL", StringComparison.Ordinal));
        (await visit.Page.EvaluateAsync<string[]>(Mistakes)).ShouldBeEmpty();
        (await visit.FaultsAsync()).ShouldBeEmpty();
    }
}
