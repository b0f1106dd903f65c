using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Diagnostics;

namespace KnowledgeBase.Site.Tests.Engine;

public sealed class Documents_in_the_wrong_place
{
    const string Case = """
        ---
        title: "Quiet hours on the stroke ward"
        summary: "How a ward found two hours a day in which nobody is woken, and what it cost."
        system: northtown
        themes: [rest]
        status: running
        period: {start: 2024-01}
        sources:
          - {title: "A report", publisher: "A ward"}
        ---

        ## Problem

        Nobody slept.

        ## What was done

        The lights went out.

        """;

    const string Others = """
        -- content/systems/northtown.md --
        ---
        title: "Northtown"
        summary: "A town in the north with one hospital, two practices and no bypass."
        country: England
        level: place
        ---
        -- content/themes/rest.md --
        ---
        title: "Rest"
        summary: "What people need to sleep well in a place that never sleeps itself."
        ---

        """;

    [Fact]
    public void A_case_study_outside_the_typed_folders_is_noticed_and_nothing_else_is_said()
    {
        var site = TestSite.With($"-- content/stories/quiet.md --\n{Case}{Others}");
        site.Diagnostics.ShouldBe(["content/stories/quiet.md: warning KB0108: this has fields of the type 'case-study' ('system', 'themes', 'status') and lies in no folder of that type, so it is shown as a plain page without them"]);
        site.Report.Diagnostics.Single(d => d.Code == "KB0108").Hint.ShouldBe("Move it to the folder 'case-studies'.");
    }

    [Fact]
    public void A_site_that_types_no_folder_hears_nothing_of_types() =>
        TestSite.With($$"""
            -- statiq.json --
            {}
            -- content/quiet.md --
            {{Case}}
            """).Diagnostics.ShouldBeEmpty();

    [Fact]
    public void A_case_study_among_the_lessons_is_one_mistake()
    {
        var site = TestSite.With($"-- content/lessons/quiet.md --\n{Case}{Others}");
        site.Diagnostics.Where(d => !d.Contains("KB2013", StringComparison.Ordinal)).ShouldBe(
            ["content/lessons/quiet.md: error KB0108: this has the fields of the type 'case-study' and lies in a folder of the type 'lesson'"]);
    }

    [Fact]
    public void A_community_outside_the_typed_folders_is_known_by_its_fields() =>
        TestSite.With($$"""
            -- content/circle.md --
            ---
            title: A circle
            systems: [northtown]
            aims: [Sleep]
            next_decision: Who turns off the lights
            ---
            {{Others}}
            """).Diagnostics.ShouldBe(["content/circle.md: warning KB0108: this has fields of the type 'community' ('systems', 'aims', 'next_decision') and lies in no folder of that type, so it is shown as a plain page without them"]);

    [Theory]
    [InlineData("Nobody slept.", "TODO: ask the ward", "TODO", 14)]
    [InlineData("Nobody slept.", "Lorem ipsum and so on.", "Lorem ipsum", 14)]
    [InlineData("Nobody slept.", "There were xxx beds.", "xxx", 14)]
    [InlineData("Nobody slept.", "What was wrong, for whom, and how you know.", "What was wrong, for whom, and how you know.", 14)]
    [InlineData("Nobody slept.", "It cost ??? pounds.", "???", 14)]
    [InlineData("Nobody slept.", "To be confirmed.", "To be confirmed", 14)]
    [InlineData("Nobody slept.", "There were [insert number] beds.", "[insert number]", 14)]
    [InlineData("How a ward found two", "TBC how a ward found two", "TBC", 3)]
    public void Filler_is_named_at_its_line(string instead, string filler, string words, int line)
    {
        var site = TestSite.With($"-- content/case-studies/quiet.md --\n{Case.Replace(instead, filler, StringComparison.Ordinal)}{Others}");
        Diagnostic found = site.Report.Diagnostics.Single(d => d.Code == "KB0109");
        found.Message.ShouldBe($"'{words}' stands in place of a text");
        found.Location.Position!.Value.Line.ShouldBe(line);
        found.Severity.ShouldBe(Severity.Warning);
    }

    [Theory]
    [InlineData("The ward's list is called todo, and xx is a letter twice.")]
    [InlineData("<!-- TODO: ask the ward -->")]
    [InlineData("See <https://example.org/TODO/xxx>.")]
    [InlineData("The diagnosis had to be confirmed by a second doctor.")]
    [InlineData("See [your rights](https://example.org/a) and [add one][1].\n\n[1]: https://example.org/b")]
    [InlineData("A mastodon is no to-do list.")]
    public void Other_words_and_comments_are_left_alone(string text) =>
        TestSite.With($"-- content/case-studies/quiet.md --\n{Case.Replace("status:", "# TODO: when?\nstatus:", StringComparison.Ordinal).Replace("slept.", "slept.\n\n" + text, StringComparison.Ordinal)}{Others}")
            .Report.Diagnostics.ShouldNotContain(d => d.Code == "KB0109");

    [Fact]
    public void A_document_with_next_to_nothing_in_it_is_told_what_it_lacks()
    {
        ImmutableArray<Diagnostic> diagnostics = TestSite.With("""
            -- content/case-studies/begun.md --
            ---
            title: Rounds on two wards
            summary: A ward began to walk its rounds together, and nobody has written down yet what came of it.
            ---
            """).Report.Diagnostics;

        diagnostics.ShouldNotContain(d => d.Code == "KB0108");
        diagnostics.ShouldContain(d => d.Code == "KB1023" && d.Message.Contains("system"));
    }
}
