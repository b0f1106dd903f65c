using KnowledgeBase.Browser.Tests.Stage;

namespace KnowledgeBase.Browser.Tests.Printing;

/// <summary>On paper nothing scrolls: what is wide wraps, shrinks and turns the paper at last, and is never cut.</summary>
public sealed class Printing_what_is_wide(OrdinarySites sites) : IClassFixture<OrdinarySites>
{
    const string FigureHeights = """
        columns => {
          const table = [...document.querySelectorAll('main table')].find(table => table.rows[0].cells.length === columns);
          const lines = cell => { const range = document.createRange(); range.selectNodeContents(cell); return new Set([...range.getClientRects()].map(box => Math.round(box.top))).size; };
          return [...table.tBodies[0].rows[0].cells].map(lines);
        }
        """;

    public static TheoryData<string> Themes => OrdinarySites.Themes;

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task Neither_tables_nor_long_words_nor_code_are_cut(string theme)
    {
        await using Visit visit = await sites.OpenAsync(theme, Paper.A4);

        await Paper.PrintAsync(visit);

        (await Paper.CutsAsync(visit)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task A_figure_stands_in_one_line_where_there_is_room(string theme)
    {
        await using Visit visit = await sites.OpenAsync(theme, Paper.A4);

        await Paper.PrintAsync(visit);

        foreach (int columns in new[] { 3, 6, 12 })
            (await visit.Page.EvaluateAsync<int[]>(FigureHeights, columns))[^1].ShouldBe(1, $"{columns} columns");
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task The_paper_is_turned_for_many_columns_alone(string theme)
    {
        await using Visit visit = await sites.OpenAsync(theme, View.Desktop);

        bool[] turned = await Paper.SheetsAsync(visit);

        turned[0].ShouldBeFalse();
        turned[^1].ShouldBeFalse();
        turned.Count(sheet => sheet).ShouldBeInRange(1, 2);
    }
}
