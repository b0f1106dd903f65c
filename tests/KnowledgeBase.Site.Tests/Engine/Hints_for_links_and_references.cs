using KnowledgeBase.Abstractions.Diagnostics;

namespace KnowledgeBase.Site.Tests.Engine;

public class Hints_for_links_and_references
{
    [Theory]
    [InlineData("[x](Plan.md)", "KB2001", "Did you mean 'plan.md'?")]
    [InlineData("[x](plan.html)", "KB2001", "Did you mean 'plan.md'?")]
    [InlineData("[x](ward_guide.md)", "KB2001", "Did you mean '../guides/ward-guide.md'?")]
    [InlineData("[x](team@example.org)", "KB2001", "Put mailto: before it: mailto:team@example.org.")]
    [InlineData("[x](www.example.org)", "KB2001", "Put https:// before it: https://www.example.org.")]
    [InlineData("[x](example.org/path)", "KB2001", "Put https:// before it: https://example.org/path.")]
    [InlineData("[x]({{link}})", "KB2001", "Tags of other generators are not run here; write the address itself.")]
    [InlineData("[x](nothing.md)", "KB2001", null)]
    [InlineData("[x](the plan.md)", "KB2001", "Write [x](<the plan.md>).")]
    [InlineData("![x](drawing.svg)", "KB2009", "Save it as .png, .jpg or .webp and name that file.")]
    [InlineData("![x](report.pdf)", "KB2009", "Link to it: [x](report.pdf).")]
    [InlineData("![x](WARD.png)", "KB2007", "Did you mean 'ward.png'?")]
    [InlineData("![x](images/ward.png)", "KB2007", "Did you mean 'ward.png'?")]
    [InlineData("![x](missing.png)", "KB2007", "Put the image beside the document or below its folder, and write its name.")]
    public void An_address_that_leads_nowhere_says_what_to_write(string written, string code, string? hint)
    {
        var site = TestSite.With($"""
            -- content/docs/a.md --
            {written}
            -- content/docs/plan.md --
            # Plan
            -- content/guides/ward-guide.md --
            # Guide
            -- content/docs/drawing.svg --
            <svg/>
            -- content/docs/report.pdf --
            x
            -- content/docs/ward.png --
            x
            """);

        Diagnostic said = site.Report.Diagnostics.Single(d => d.Location.Path == "content/docs/a.md");
        said.Code.ShouldBe(code);
        said.Hint.ShouldBe(hint ?? said.Descriptor.Hint);
    }

    [Theory]
    [InlineData("themes: leadership, workforce", "Several values? Write: [leadership, workforce]")]
    [InlineData("themes: leadership and workforce", "Several values? Write: [leadership, workforce]")]
    [InlineData("themes: [Leadership; Staff and rotas]", "Several values? Write: [leadership, workforce]")]
    [InlineData("themes: leadership workforce", "Several values? Write: [leadership, workforce]")]
    [InlineData("themes: Workforce", "Write: workforce")]
    [InlineData("themes: Staff and rotas", "Write: workforce")]
    [InlineData("themes: themes/workforce.md", "Write: workforce")]
    [InlineData("themes: leadership / workforce", "Several values? Write: [leadership, workforce]")]
    [InlineData("themes: leadrship", "Did you mean 'leadership'?")]
    [InlineData("themes: quality", "One of: leadership, workforce.")]
    [InlineData("themes: leadership\nsystem: Anytown Trust", "If it is new, make it: kb new system \"Anytown Trust\"")]
    public void A_reference_to_nothing_says_what_to_write(string fields, string hint)
    {
        var site = TestSite.With($"""
            -- content/themes/leadership.md --
            ---
            title: Leadership
            summary: How leaders set direction and work together across organisations.
            ---
            -- content/themes/workforce.md --
            ---
            title: Staff and rotas
            summary: How staff are found, kept and helped to work together every day.
            ---
            -- content/case-studies/one.md --
            ---
            title: One
            summary: A case that names things which are not there, for the test of hints.
            status: completed
            no_measures_reason: None were taken.
            {fields}
            ---
            """);

        site.Report.Diagnostics.Single(d => d.Code == "KB2003").Hint.ShouldBe(hint);
    }

    [Theory]
    [InlineData("methods: Small tests", "Write: pdsa")]
    [InlineData("methods: [cycles]", "Write: pdsa")]
    [InlineData("methods: pdsa; lean", "Several values? Write: [pdsa, lean]")]
    public void A_term_is_known_by_its_label(string fields, string hint)
    {
        var site = TestSite.With($$"""
            -- content/_vocabulary/methods.yaml --
            title: Methods
            terms:
              - {id: pdsa, label: Small tests, synonyms: [cycles]}
              - {id: lean, label: Lean}
            -- content/case-studies/one.md --
            ---
            title: One
            status: completed
            no_measures_reason: None were taken.
            {{fields}}
            ---
            """);

        site.Report.Diagnostics.Single(d => d.Code == "KB2004" && d.Message.Contains("methods", StringComparison.Ordinal)).Hint.ShouldBe(hint);
    }
}
