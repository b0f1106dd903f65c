using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace KnowledgeBase.Site.Tests.Theming;

public class Pages_of_typed_documents
{
    static readonly Lazy<TestSite> Site = new(() => TestSite.With("""
        -- content/_vocabulary/statuses.yaml --
        title: Status
        terms:
          - {id: completed, label: Completed, definition: Done.}
        -- content/_vocabulary/outcome-groups.yaml --
        title: Groups
        terms:
          - {id: patients, label: Patients, definition: People.}
          - {id: staff, label: Staff, definition: Staff.}
        -- content/_vocabulary/result-directions.yaml --
        title: Directions
        terms:
          - {id: improved, label: Improved, definition: Better.}
          - {id: worsened, label: Worsened, definition: Worse.}
        -- content/_vocabulary/evidence-grades.yaml --
        title: Grades
        terms:
          - {id: e2, label: Before and after, definition: Two points.}
        -- content/themes/culture.md --
        ---
        title: Culture
        summary: Shared values and ways of working between people and professions.
        synonyms: [trust]
        ---
        -- content/systems/torbay.md --
        ---
        title: Torbay
        summary: A bay in the south-west of England with one care trust for everybody.
        country: England
        level: place
        example: true
        ---
        -- content/lessons/start-small.md --
        ---
        title: Start small
        summary: Begin with those who are willing and let the others see what happens.
        statement: Begin with a willing few.
        kind: evidence
        themes: [culture]
        strength: single-source
        supported_by:
          - {case: beds, direction: contradicts, note: It began everywhere at once.}
        sources:
          - {title: A source, publisher: A publisher}
        ---
        ## Watch out

        A small start can stay small.
        -- content/case-studies/beds.md --
        ---
        title: Fewer beds & <b>more</b> care
        summary: Teams of health and social care staff worked with one budget and fewer beds.
        system: torbay
        themes: [culture]
        status: completed
        period: {start: 1998, end: 2010-03}
        example: true
        result_direction: {staff: worsened, patients: improved}
        evidence_grade: e2
        results_summary: "Beds fell to 502 [1]. Staff were not asked."
        measures:
          - id: beds
            name: Occupied beds
            outcome_group: patients
            kind: outcome
            unit: beds
            direction: decrease
            provenance: published
            source: 1
            baseline: {value: 1750, period: 1998/99}
            latest: {value: 502, period: 2009/10}
        sources:
          - {title: The model, publisher: A trust, url: "https://example.org/model", year: 2011}
        created: 2024-01-01
        updated: 2024-01-01
        review_by: 2025-12-31
        ---
        ## Problem

        Too many beds [1].

        ## What was done

        One budget.

        ### How

        Slowly.

        ## Results

        They fell.
        """));

    static IDocument Page(string address) => new HtmlParser().ParseDocument(Site.Value.Html(address));

    static string[] Texts(string address, string selector) =>
        [.. Page(address).QuerySelectorAll(selector).Select(e => string.Join(' ', e.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    [Fact]
    public void Titles_are_encoded()
    {
        Page("case-studies/beds").QuerySelector("h1")!.TextContent.ShouldBe("Fewer beds & <b>more</b> care");
        Page("case-studies").QuerySelector(".card-title")!.TextContent.ShouldBe("Fewer beds & <b>more</b> care");
    }

    [Fact]
    public void The_results_of_a_case_are_said_in_words_in_the_order_of_the_vocabulary() =>
        Texts("case-studies/beds", ".outcome").ShouldBe(["Patients Improved", "Staff Worsened"]);

    [Fact]
    public void The_summary_box_says_where_when_and_how_sure() =>
        Texts("case-studies/beds", ".summary-box dd").ShouldBe(
            ["Torbay Example", "1998 to March 2010", "Completed", "Culture", "Before and after Two points."]);

    [Fact]
    public void Parts_of_the_body_stand_in_their_order_with_what_is_under_them() =>
        Texts("case-studies/beds", "h2, h3").ShouldBe(
            ["In brief", "On this page", "Problem", "What was done", "How", "Results", "Measures", "Sources", "About this page", "Cite this page"]);

    [Fact]
    public void Citations_lead_to_numbered_sources()
    {
        IDocument page = Page("case-studies/beds");

        page.QuerySelectorAll("a.citation").Select(a => a.GetAttribute("href")).Distinct().ShouldBe(["#source-1"]);
        page.GetElementById("source-1")!.TextContent.ShouldContain("The model");
    }

    [Fact]
    public void Measures_are_a_table_of_figures_as_people_read_them() =>
        Texts("case-studies/beds", ".measure-table tbody tr > *").ShouldBe(
            ["Occupied beds Patients, outcome, lower is better", "1,750 beds 1998/99", "–", "502 beds 2009/10", "–", "[1]"]);

    [Fact]
    public void An_invented_case_is_marked_wherever_it_is_named()
    {
        foreach (string address in new[] { "", "case-studies", "case-studies/beds", "systems/torbay", "themes/culture", "lessons/start-small" })
            Page(address).QuerySelector(".badge").ShouldNotBeNull(address);
    }

    [Fact]
    public void A_page_past_its_review_says_so() =>
        Texts("case-studies/beds", ".overdue").ShouldBe(["Overdue: read with care"]);

    [Fact]
    public void A_lesson_shows_the_evidence_against_it() =>
        Texts("lessons/start-small", ".evidence li").ShouldBe(
            ["Fewer beds & <b>more</b> care Example Contradicts It began everywhere at once."]);

    [Fact]
    public void Themes_and_systems_know_what_names_them()
    {
        Texts("themes/culture", ".card-title").ShouldBe(["Start small", "Fewer beds & <b>more</b> care"]);
        Texts("systems/torbay", ".card-title").ShouldBe(["Fewer beds & <b>more</b> care"]);
        Texts("themes/culture", ".also").ShouldBe(["Also called: trust"]);
    }

    [Fact]
    public void The_home_page_counts_and_names_the_themes()
    {
        Texts("", ".tallies li").ShouldBe(["1 case study", "1 lesson", "1 theme", "1 system"]);
        Texts("", ".theme-grid .card-meta").ShouldBe(["1 case study, 1 lesson"]);
    }
}
