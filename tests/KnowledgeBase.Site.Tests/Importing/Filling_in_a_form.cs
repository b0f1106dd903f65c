using KnowledgeBase.Site.Tests.Cli;
using KnowledgeBase.Site.Tests.Privacy;

namespace KnowledgeBase.Site.Tests.Importing;

public sealed class Filling_in_a_form : IDisposable
{
    const string Named = """
        ---
        title: "{0}"
        summary: "Enough words about it that anybody can decide whether to read on or not."
        created: 2026-01-01
        updated: 2026-01-02
        {1}
        ---

        Text.
        """;

    readonly KbRun kb = new("""
        { "KnowledgeBase": { "Types": { "themes": "theme", "case-studies": "case-study", "systems": "system" } } }
        """);

    public Filling_in_a_form()
    {
        foreach (string list in Directory.EnumerateFiles(Path.Combine(Repository.Root, "content/_vocabulary")))
            kb.Write($"content/_vocabulary/{Path.GetFileName(list)}", File.ReadAllText(list));
        kb.Write("content/systems/anytown.md", Named.Replace("{0}", "Anytown", StringComparison.Ordinal).Replace("{1}", "country: England\nlevel: place\nexample: true", StringComparison.Ordinal));
    }

    [Fact]
    public void A_case_study_goes_from_Word_to_its_page()
    {
        kb.Kb("template", "case-study").ShouldBe(0);
        File.WriteAllBytes(Path.Combine(kb.Root, "falls.docx"), Filled(File.ReadAllBytes(Path.Combine(kb.Root, "case-study.docx"))));

        kb.Kb("import", "falls.docx").ShouldBe(0);
        kb.Out.ToString().ShouldBe("content/case-studies/fewer-falls-on-three-wards.md\n");
        kb.Error.ToString().ShouldBe("Read it once more, then: kb check content/case-studies/fewer-falls-on-three-wards.md\n");

        kb.Kb("check", "--warnings-as-errors").ShouldBe(0, kb.Out.ToString() + kb.Error);
        Snapshot.ShouldMatch(kb.Read("content/case-studies/fewer-falls-on-three-wards.md"), "Importing/filled-form.md");
        kb.Kb("build").ShouldBe(0);
        string page = kb.Read("site/case-studies/fewer-falls-on-three-wards/index.html");
        page.ShouldContain("Falls in all wards");
        page.ShouldContain("Wards lost a nurse each night");
        page.ShouldContain("6 January 2025");
    }

    [Fact]
    public void A_form_that_is_empty_becomes_a_draft_that_says_what_it_lacks()
    {
        kb.Kb("template", "case-study", "--output", "empty.docx");

        kb.Kb("import", "empty.docx").ShouldBe(0);
        kb.Out.ToString().ShouldBe("content/case-studies/empty.md\n");
        kb.Error.ToString().ShouldContain("Still to fill in or mend:\n");
        kb.Error.ToString().ShouldContain("The field 'system' is empty");
        kb.Error.ToString().ShouldEndWith("fill in what is listed, then: kb check content/case-studies/empty.md\n");
    }

    [Fact]
    public void A_template_or_a_draft_that_is_there_is_written_over_when_asked_alone()
    {
        kb.Kb("template", "theme").ShouldBe(0);
        kb.Kb("template", "theme").ShouldBe(2);
        kb.Error.ToString().ShouldContain("there is already a file");
        kb.Kb("template", "theme", "--force").ShouldBe(0);
        kb.Kb("import", "theme.docx").ShouldBe(0);
        string draft = kb.Read("content/themes/theme.md");

        kb.Write("content/themes/theme.md", "mine");
        kb.Kb("import", "theme.docx").ShouldBe(2);
        kb.Read("content/themes/theme.md").ShouldBe("mine");
        kb.Kb("import", "theme.docx", "--force").ShouldBe(0);
        kb.Read("content/themes/theme.md").ShouldBe(draft);
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        kb.Kb("template", "theme").ShouldBe(0);

        kb.Kb("import", "theme.docx", "--dry-run").ShouldBe(0);
        kb.Out.ToString().ShouldBe("content/themes/theme.md\n");
        File.Exists(Path.Combine(kb.Root, "content/themes/theme.md")).ShouldBeFalse();
    }

    [Fact]
    public void Pictures_of_a_document_lose_what_they_tell_besides_what_they_show()
    {
        byte[] photograph = Pictures.PngWith(("eXIf", Pictures.Exif(1)));
        const string Shown = "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"p\" descr=\"A ward\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:blipFill><a:blip r:embed=\"p\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
        File.WriteAllBytes(Path.Combine(kb.Root, "ward.docx"), WordFiles.Of(WordFiles.P("Our ward") + Shown, ("word/media/image1.png", photograph)));

        kb.Kb("import", "ward.docx", "--type", "page").ShouldBe(0, kb.Error.ToString());

        kb.Error.ToString().ShouldContain("KB7014: of 'ward-1.png' is left out what it tells besides what it shows: ");
        byte[] written = File.ReadAllBytes(Path.Combine(kb.Root, "content/ward-1.png"));
        written.Length.ShouldBeLessThan(photograph.Length);
        System.Text.Encoding.Latin1.GetString(written).ShouldNotContain("eXIf");
    }

    static byte[] Filled(byte[] template) => new WordForms(template)
        .Answer("Case study", "Title", "Fewer falls on three wards")
        .Answer("Case study", "Summary", "Three wards halved falls in a year by asking patients at night what they needed [1].")
        .Answer("Case study", "First published", "6 January 2025")
        .Answer("Case study", "Last updated", "07/01/2025\u00A0".Replace("07/01", "17/01", StringComparison.Ordinal))
        .Answer("Case study", "System", "Anytown")
        .Answer("Case study", "Themes", "leadership")
        .Answer("Case study", "Status", "Completed")
        .Answer("Case study", "Period: start", "Jan 2023")
        .Answer("Case study", "Period: end", "2023-12")
        .Answer("Case study", "Leadership: style", "Collaborative")
        .Answer("Case study", "Methods", "Plan-Do-Study-Act; Lean")
        .Answer("Case study", "Population: description", "Adults on three medical wards")
        .Answer("Case study", "Population: size", "1,250")
        .Answer("Case study", "Population: size source", "1")
        .Answer("Case study", "Aim", "Halve falls by “December 2023”.")
        .Answer("Case study", "Results summary", "Falls halved; injuries did not change [1].")
        .Answer("Case study", "Evidence grade", "Description or qualitative account")
        .Answer("Case study", "Evaluation: type", "Formative")
        .Answer("Case study", "Evaluation: independent", "No")
        .Answer("Case study", "Cost: amount", "£12,500")
        .Answer("Case study", "Cost: currency", "GBP")
        .Answer("Case study", "Interests", "None declared.")
        .Answer("Case study", "Review by", "Monday, 1st December 2026")
        .Answer("Case study", "Licence", "CC BY 4.0")
        .Answer("Case study", "Example", "Yes")
        .Answer("Whom to ask", "Role", "Falls team")
        .Answer("Whom to ask", "Organisation", "Anytown Hospital")
        .Answer("Organisations", "Name", "Anytown Hospital")
        .Answer("Organisations", "Role", "Ran the wards")
        .Answer("Organisations", "Name", "Anytown Council", copy: 1)
        .Answer("Measures", "Name", "Falls in all wards")
        .Answer("Measures", "Definition", "Falls reported")
        .Answer("Measures", "Outcome group", "Patients")
        .Answer("Measures", "Kind", "Outcome")
        .Answer("Measures", "Unit", "falls")
        .Answer("Measures", "Direction", "Decrease")
        .Answer("Measures", "Baseline: value", "44")
        .Answer("Measures", "Baseline: period", "2022")
        .Answer("Measures", "Latest: value", "21")
        .Answer("Measures", "Latest: period", "2023")
        .Answer("Measures", "Provenance", "Illustrative")
        .Answer("Measures", "Source", "1")
        .Answer("Measures", "Series", "1 Jan 2023; 4; ; \n1 Feb 2023; ; <5; a holiday")
        .Answer("Measures", "Name", "Nights with one nurse", copy: 1)
        .Answer("Measures", "Outcome group", "staff", copy: 1)
        .Answer("Measures", "Kind", "Balancing", copy: 1)
        .Answer("Measures", "Unit", "nights", copy: 1)
        .Answer("Measures", "Direction", "Decrease", copy: 1)
        .Answer("Measures", "Latest: value", "3", copy: 1)
        .Answer("Measures", "Latest: period", "2023", copy: 1)
        .Answer("Measures", "Provenance", "Illustrative", copy: 1)
        .Answer("Measures", "Source", "1", copy: 1)
        .Answer("Sources", "Title", "Falls on three wards")
        .Answer("Sources", "Publisher", "Anytown Hospital")
        .Answer("Sources", "Year", "2024")
        .Answer("Sources", "Accessed", "3 Dec 2025")
        .Answer("Contributors", "Name", "The falls team")
        .Tell("Problem", "Wards lost a nurse each night.")
        .Tell("Context", "A small hospital.")
        .Tell("What was done", "Nurses asked each patient at 22:00.")
        .Tell("Results", "Falls went from 44 to 21 [1].")
        .Tell("What went wrong", "Two weeks without staff.")
        .Filled();

    public void Dispose() => kb.Dispose();
}
