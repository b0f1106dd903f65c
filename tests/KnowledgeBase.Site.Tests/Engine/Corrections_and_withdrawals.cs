using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Schema;

namespace KnowledgeBase.Site.Tests.Engine;

/// <summary>What a correction and a withdrawal change, on the page and everywhere else.</summary>
public sealed class Corrections_and_withdrawals
{
    const string Corrected = "corrections: [{date: 2026-05-03, text: The rate was 12%}, {date: 2026-06-01, text: The year was 2019.}]";
    const string Withdrawn = "withdrawn: {date: 2026-07-04, reason: the figures could not be traced}";
    const string Sentence = "Withdrawn on 4 July 2026: the figures could not be traced.";

    static TestSite Site(string caseA, string lesson = "", string theme = "") => TestSite.With($$"""
        -- content/themes/care.md --
        ---
        title: Care
        summary: What care means here, said in more than forty characters.
        created: 2026-01-01
        {{theme}}
        ---
        -- content/themes/other.md --
        ---
        title: Other
        summary: What is meant by it here, said in more than forty characters.
        ---
        -- content/themes/third.md --
        ---
        title: Third
        summary: What is meant by it here, said in more than forty characters.
        ---
        -- content/systems/here.md --
        ---
        title: Here
        summary: A place, described in more than forty characters for the check.
        country: England
        level: place
        ---
        -- content/case-studies/a.md --
        ---
        title: Case A
        summary: What was tried in one place, told in forty or more characters.
        created: 2026-01-01
        system: here
        themes: [care, third]
        status: running
        period: {start: 2020}
        sources: [{title: A work, publisher: A house}]
        lessons: [learnt]
        measures: [{id: falls, name: Falls, outcome_group: patients, kind: balancing, unit: falls, direction: decrease, provenance: published, source: 1, baseline: {value: 3, period: a year}, latest: {value: 2, period: a year} }]
        result_direction: {patients: improved}
        {{caseA}}
        ---

        ## Problem

        Something was wrong with zebrafish.

        ## What was done

        Something.
        -- content/case-studies/b.md --
        ---
        title: Case B
        summary: What was tried in one place, told in forty or more characters.
        created: 2026-01-01
        system: here
        themes: [care, other]
        status: running
        period: {start: 2020}
        sources: [{title: A work, publisher: A house}]
        ---

        ## Problem

        See [the other](a.md).

        ## What was done

        Something.
        -- content/lessons/learnt.md --
        ---
        title: Lesson
        summary: What was learnt in one place, told in forty or more characters.
        statement: One claim.
        created: 2026-01-01
        kind: finding
        strength: single-source
        themes: [care]
        sources: [{title: A work, publisher: A house}]
        supported_by:
          - {case: a, direction: supports}
        {{lesson}}
        ---
        -- content/_vocabulary/outcome-groups.yaml --
        title: Groups
        terms: [{id: patients, label: Patients, definition: P.}]
        -- content/_vocabulary/result-directions.yaml --
        title: Directions
        terms: [{id: improved, label: Improved, definition: I.}]
        -- content/_vocabulary/statuses.yaml --
        title: Statuses
        terms: [{id: running, label: Running, definition: R.}]
        -- content/_vocabulary/methods.yaml --
        title: Methods
        terms: [{id: pdsa, label: PDSA, definition: P.}]
        """);

    [Theory]
    [InlineData("2026-05-03", "the rate was 12%", "Corrected on 3 May 2026: the rate was 12%.")]
    [InlineData("2026-05-03", "Was it 12%?", "Corrected on 3 May 2026: Was it 12%?")]
    [InlineData("2026-05-13", " It was 12%. ", "Corrected on 13 May 2026: It was 12%.")]
    [InlineData(null, "It was 12%", "Corrected: It was 12%.")]
    [InlineData("2026-05-03", "", "Corrected on 3 May 2026.")]
    [InlineData(null, " ", "Corrected.")]
    public void A_correction_is_said_in_a_sentence(string? date, string text, string sentence)
    {
        DateOnly? day = date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd");

        new Correction { Date = day, Text = text }.Sentence.ShouldBe(sentence);
        new Withdrawal { Date = day, Reason = text }.Sentence.ShouldBe(sentence.Replace("Corrected", "Withdrawn", StringComparison.Ordinal));
    }

    [Fact]
    public void A_corrected_page_says_so_newest_first()
    {
        TestSite site = Site(Corrected);
        string page = site.Html("case-studies/a");

        site.Diagnostics.ShouldBeEmpty();
        page.ShouldContain("<a href=\"#corrections\">what changed</a>");
        page.IndexOf("The year was 2019.", StringComparison.Ordinal).ShouldBeInRange(1, page.IndexOf("The rate was 12%", StringComparison.Ordinal));
        site.Html("case-studies").ShouldContain("Case A");
        site.Text("feed.xml").ShouldContain("Corrected: Case A");
        site.Text("feed.json").ShouldContain("Corrected on 1 June 2026: The year was 2019. What was tried");
        site.Text("api/v1/documents.json").ShouldContain("\"corrected\": \"2026-06-01\"");
        site.Text("case-studies/a/index.jsonld").ShouldContain("CorrectionComment");
    }

    [Fact]
    public void A_correction_before_the_last_revision_is_no_news() =>
        Site(Corrected + "\nupdated: 2026-06-02").Text("feed.xml").ShouldNotContain("Corrected: ");

    [Fact]
    public void A_withdrawn_page_stays_with_its_notice()
    {
        TestSite site = Site(Withdrawn);
        string page = site.Html("case-studies/a");

        site.Diagnostics.ShouldBeEmpty();
        page.ShouldContain($"<strong>{Sentence}</strong>");
        page.ShouldContain("zebrafish");
        page.ShouldContain("id=\"measures\"");
        foreach (string file in (string[])["bib", "ris", "json"]) site.Text($"case-studies/a/cite.{file}").ShouldContain(Sentence);
        site.Text("case-studies/a/cite.ris").ShouldContain("TI  - Withdrawn: Case A");
        site.Text("case-studies/a/index.jsonld").ShouldContain($"\"creativeWorkStatus\": \"{Sentence}\"");
    }

    [Fact]
    public void A_withdrawn_case_leaves_every_list_and_count()
    {
        TestSite stands = Site(""), withdrawn = Site(Withdrawn);

        foreach (string page in (string[])["case-studies", "case-studies/theme/care", "themes/care", "systems/here", "", "evidence-map", "lessons/learnt"])
            if (stands.Html(page).Contains("Case A", StringComparison.Ordinal) && page != "lessons/learnt")
                withdrawn.Html(page).ShouldNotContain("Case A", Case.Sensitive, page);
        withdrawn.Html("lessons/learnt").ShouldNotContain("evidence-supports");
        withdrawn.Html("lessons/learnt").ShouldContain("Withdrawn</strong>");
        withdrawn.Text("case-studies/list.csv").ShouldNotContain("Case A");
        withdrawn.Text("api/v1/measures.json").ShouldNotContain("falls");
        stands.Html("measures").ShouldContain("Falls");
        withdrawn.Files.Select(f => f.Path).ShouldNotContain("measures/index.html");
        const string LinkToMeasures = "href=\"/measures/\"";
        stands.Html("themes/care").ShouldContain(LinkToMeasures);
        withdrawn.Html("themes/care").ShouldNotContain(LinkToMeasures);
        stands.Model().OfType("case-study").Count().ShouldBe(2);
        withdrawn.Model().OfType("case-study").Count().ShouldBe(1);
    }

    [Fact]
    public void Machines_are_told()
    {
        TestSite site = Site(Withdrawn);

        site.Text("feed.xml").ShouldContain("Withdrawn: Case A");
        site.Text("feed.xml").ShouldContain("2026-07-04T00:00:00Z");
        site.Text("themes/care/feed.json").ShouldContain(Sentence);
        site.Text("api/v1/documents.json").ShouldContain("\"withdrawn\": \"2026-07-04\"");
        site.Text("api/v1/case-studies.json").ShouldContain("\"reason\": \"the figures could not be traced\"");
    }

    [Fact]
    public void A_page_lists_what_was_corrected_and_withdrawn_newest_first_and_every_page_leads_there()
    {
        TestSite site = Site(Withdrawn, lesson: Corrected);
        string page = site.Html("corrections");

        string[] order = [Sentence, "Corrected on 1 June 2026: The year was 2019.", "Corrected on 3 May 2026: The rate was 12%."];
        order.Select(s => page.IndexOf(s, StringComparison.Ordinal)).ShouldBeInOrder();
        page.ShouldContain(Sentence);
        site.Html("themes/care").ShouldContain("href=\"/corrections/\"");
        Site("").Html("themes/care").ShouldNotContain("/corrections/");
    }

    [Fact]
    public void Whoever_names_a_withdrawn_document_is_told_where()
    {
        string[] said = [.. Site(Withdrawn).Report.Diagnostics.Where(d => d.Code == "KB2032").Select(d => $"{d.Location.Path}:{d.Location.Position?.Line} {d.Message}")];

        said.ShouldBe([
            "content/case-studies/b.md:14 'content/case-studies/a.md' is withdrawn",
            "content/lessons/learnt.md:11 the case-study 'a' is withdrawn, and nothing counts it any more",
        ]);
    }

    [Fact]
    public void A_withdrawn_theme_is_no_facet_and_a_withdrawn_lesson_has_no_bearing()
    {
        TestSite site = Site("", Withdrawn, Withdrawn);

        site.Files.Select(f => f.Path).ShouldNotContain("case-studies/theme/care/index.html");
        site.Html("case-studies/a").ShouldContain("Withdrawn</strong>");
        site.Html("themes/care").ShouldContain(Sentence);
        site.Files.Select(f => f.Path).ShouldNotContain("lessons/index.html");
    }

    [Theory]
    [InlineData("withdrawn: {date: 2026-12-24, reason: Too early}", "KB2033", "the withdrawal is dated 2026-12-24, after today (2026-11-27)")]
    [InlineData("corrections: [{date: 2026-12-24, text: Too early}]", "KB2033", "the correction is dated 2026-12-24, after today (2026-11-27)")]
    [InlineData("corrections: [{date: 2025-12-24, text: Too early}]", "KB2034", "the correction is dated 2025-12-24, before the document was published (2026-01-01)")]
    [InlineData("withdrawn: true", "KB1021", "'withdrawn' is a single value, where a group of fields is wanted")]
    [InlineData("withdrawn: {date: 2026-05-03}", "KB1023", "The field 'reason' of 'withdrawn' is missing")]
    [InlineData("corrections: [{text: Undated}]", "KB1023", "The field 'date' of correction 1 is missing")]
    public void A_notice_that_cannot_be_is_one_mistake(string notice, string code, string message)
    {
        Diagnostic only = Site(notice).Report.Diagnostics.Where(d => d.Severity > Severity.Notice).ShouldHaveSingleItem();

        (only.Code, only.Message).ShouldBe((code, message));
        only.Location.Position!.Value.Line.ShouldBe(13);
    }
}
