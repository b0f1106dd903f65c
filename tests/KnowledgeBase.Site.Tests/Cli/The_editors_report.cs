using System.Text.Json;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.CaseStudies.Desk;
using KnowledgeBase.Cli.Desk;

namespace KnowledgeBase.Site.Tests.Cli;

public sealed class The_editors_report : IDisposable
{
    readonly KbRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public void Text_names_file_title_and_what_waits()
    {
        run.Kb("report").ShouldBe(0);

        run.Out.ToString().ShouldBe("""
            Reviews that are overdue: none
            Reviews due within 90 days: none
            Cases and lessons that could say more: none
            Case studies that leave items of SQUIRE 2.0 open: none
            Lessons for which nobody looked for counter-evidence: none
            Measures without a balancing measure: none
            Systems and themes that nothing refers to: 1
                Name it in the case or lesson that it belongs to, or delete its file.
              content/themes/leadership.md: Leadership
                  no document names this theme

            Files with open errors or warnings: none

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Errors_in_the_content_are_part_of_the_report_and_not_of_its_exit_code()
    {
        run.Write("content/themes/broken.md", "---\ntitle: [\n");
        run.Write("content/index.md", "# Welcome\n\n[Nowhere](nowhere.md)\n");

        run.Kb("report").ShouldBe(0);

        run.Out.ToString().ShouldContain("""
            Files with open errors or warnings: 2
                'kb check' with the file's name says at the line what to mend.
              content/themes/broken.md
                  1 error (KB1005)
              content/index.md:3: Welcome
                  1 warning (KB2001)
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Json_holds_every_section_with_its_items()
    {
        run.Kb("report", "--format", "json").ShouldBe(0);

        using var json = JsonDocument.Parse(run.Out.ToString());
        json.RootElement.GetProperty("count").GetInt32().ShouldBe(1);
        JsonElement orphans = json.RootElement.GetProperty("sections").EnumerateArray().Single(s => s.GetProperty("id").GetString() == "orphans");
        JsonElement item = orphans.GetProperty("items").EnumerateArray().Single();
        item.GetProperty("path").GetString().ShouldBe("content/themes/leadership.md");
        item.GetProperty("address").GetString().ShouldBe("/themes/leadership/");
        item.GetProperty("words").GetString().ShouldBe("no document names this theme");
        item.GetProperty("people").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void A_path_narrows_it()
    {
        run.Kb("report", "content/index.md").ShouldBe(0);
        run.Out.ToString().ShouldNotContain("Leadership");

        run.Kb("report", "content/themes").ShouldBe(0);
        run.Out.ToString().ShouldContain("Leadership");

        run.Kb("report", "content/nowhere").ShouldBe(2);
        run.Kb("report", "--format", "sarif").ShouldBe(2);
    }

    [Fact]
    public void Markdown_is_the_same_on_another_day_and_holds_no_markup_of_the_content()
    {
        run.Write("content/themes/leadership.md", KbRun.Theme.Replace("\"Leadership\"", "\"@everyone <b> #1 *x* [y](z)\"", StringComparison.Ordinal));
        run.Kb("report", "--format", "markdown", "--date", "2026-11-23").ShouldBe(0);
        string monday = run.Out.ToString();
        run.Kb("report", "--format", "markdown", "--date", "2026-11-24").ShouldBe(0);

        run.Out.ToString().ShouldBe(monday);
        monday.ShouldContain("## Systems and themes that nothing refers to (1)\n");
        monday.ShouldContain("- **&#64;&#8203;everyone &#60;b&#62; &#35;&#8203;1 &#42;x&#42; &#91;y&#93;(z)** (<code>");
    }

    [Theory]
    [InlineData(3, 10, 3)]
    [InlineData(3000, 10, 200)]
    [InlineData(3000, 4000, 5)]
    public void Markdown_fits_an_issue_and_says_what_is_left_out(int items, int length, int shown)
    {
        DeskItem[] all = [.. Enumerable.Range(1, items).Select(i => new DeskItem(new Location($"content/{i}.md"), $"Document {i}", new string('w', length)))];
        string page = DeskMarkdown.Of(new DeskReport([.. new[] { "a", "b" }.Select(id => new DeskSection(id, id, "Mend it.", [.. all]))]));

        page.Length.ShouldBeLessThanOrEqualTo(65_536);
        page.Split("**Document").Length.ShouldBe((2 * shown) + 1);
        page.Contains($"- and {items - shown} more, for which there is no room here\n", StringComparison.Ordinal).ShouldBe(items > shown);
    }

    [Fact]
    public void Nothing_to_do_is_said() =>
        DeskMarkdown.Of(new DeskReport([new DeskSection("a", "A", "Mend it.", [])])).ShouldBe("Nothing waits for an editor.\n");

    [Fact]
    public void Broken_settings_end_it()
    {
        run.Write("statiq.json", "{");

        run.Kb("report").ShouldBe(2);
        run.Out.ToString().ShouldBeEmpty();
    }
}
