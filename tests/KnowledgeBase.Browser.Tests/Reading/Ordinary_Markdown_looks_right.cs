using KnowledgeBase.Browser.Tests.Stage;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Reading;

/// <summary>What Markdown says about columns, links and directions is what a reader sees.</summary>
public sealed class Ordinary_Markdown_looks_right(OrdinarySites sites) : IClassFixture<OrdinarySites>
{
    const string Alignments = """
        () => [...[...document.querySelectorAll('main table')].find(table => table.rows[0].cells[0].textContent === 'Field').rows]
          .map(row => [...row.cells].map(cell => getComputedStyle(cell).textAlign).join(' '))
        """;

    const string Links = """
        () => {
          const look = element => { const { color, textDecorationLine } = getComputedStyle(element); return `${color} ${textDecorationLine}`; };
          const text = document.querySelector('main .prose p');
          const [dead, live] = ['a:not([href])', 'a[href]'].map(selector => text.querySelector(selector));
          return [text, dead, live].map(look);
        }
        """;

    // Blocks are told their direction by their text; a page that says so already is left as it is.
    const string Directions = """
        () => {
          for (const block of document.querySelectorAll('.prose :is(p, li, blockquote, th, td, h2)')) if (!block.closest('.prose [dir]')) block.dir = 'auto';
          const arabic = /[\u0600-\u06ff]/;
          const find = selector => [...document.querySelectorAll('main ' + selector)].find(element => arabic.test(element.textContent));
          const style = element => getComputedStyle(element);
          const item = find('li'), quote = find('blockquote'), [first, second] = find('table').rows[0].cells, code = document.querySelector('main pre');
          return {
            markerRoom: `${style(item).marginLeft} ${parseFloat(style(item).marginRight) > 0}`,
            rule: `${style(quote).borderLeftWidth} ${parseFloat(style(quote).borderRightWidth) > 0}`,
            columns: first.getBoundingClientRect().left > second.getBoundingClientRect().left,
            code: style(code).direction,
          };
        }
        """;

    public static TheoryData<string> Themes => OrdinarySites.Themes;

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task Columns_are_aligned_as_the_table_says_on_a_screen_and_on_paper(string theme)
    {
        await using Visit visit = await sites.OpenAsync(theme, View.Desktop);

        foreach (Media media in new[] { Media.Screen, Media.Print })
        {
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = media });
            (await visit.Page.EvaluateAsync<string[]>(Alignments)).ShouldAllBe(row => row == "start center right");
        }
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task A_link_that_leads_nowhere_looks_like_text_and_others_do_not(string theme)
    {
        await using Visit visit = await sites.OpenAsync(theme, View.Desktop);

        foreach (PageEmulateMediaOptions look in new PageEmulateMediaOptions[]
            {
                new() { ColorScheme = ColorScheme.Light },
                new() { ColorScheme = ColorScheme.Dark },
                new() { ForcedColors = ForcedColors.Active },
                new() { ForcedColors = ForcedColors.None, Media = Media.Print },
            })
        {
            await visit.Page.EmulateMediaAsync(look);
            string[] looks = await visit.Page.EvaluateAsync<string[]>(Links);
            looks[1].ShouldBe(looks[0]);
            looks[2].ShouldNotBe(looks[0]);
        }
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task What_reads_from_the_right_has_its_markers_rules_and_columns_there(string theme)
    {
        await using Visit visit = await sites.OpenAsync(theme, View.Phone);

        Side side = await visit.Page.EvaluateAsync<Side>(Directions);

        side.ShouldBe(new Side { MarkerRoom = "0px true", Rule = "0px true", Columns = true, Code = "ltr" });
        (await Any_width.SticksOutAsync(visit)).ShouldBeEmpty();
    }

    /// <summary>On which side things are.</summary>
    public sealed record Side
    {
        /// <summary>The margin on the left of an item, and whether it has one on the right.</summary>
        public string MarkerRoom { get; init; } = "";

        /// <summary>The border on the left of a quotation, and whether it has one on the right.</summary>
        public string Rule { get; init; } = "";

        /// <summary>True when the first column is the one on the right.</summary>
        public bool Columns { get; init; }

        /// <summary>Of code.</summary>
        public string Code { get; init; } = "";
    }
}
