namespace KnowledgeBase.Site.Tests.CaseStudies;

/// <summary>A number in brackets that names no source is said at the number, in the body and in fields.</summary>
public class Citing_sources
{
    [Theory]
    [InlineData("x", "As told [2] and [1].", "13:9")]
    [InlineData("x", "`[2]` and\n\n    [3]\n", "")]
    [InlineData("\"Half as many [3].\"", "Text [1].", "4:26")]
    [InlineData("Half as many [1], as [4] says", "Text.", "4:33")]
    [InlineData(">\n  Half\n  as many [5]", "Text.", "6:11")]
    public void A_number_without_a_source_is_said_at_its_place(string statement, string body, string places)
    {
        var site = TestSite.With($$"""
            -- content/lessons/one.md --
            ---
            title: One
            summary: A lesson that cites sources which are not there, for the test.
            statement: {{statement}}
            kind: finding
            strength: single-source
            themes: [leadership]
            sources:
              - {title: "A work [7]", publisher: P}
            ---

            -- content/themes/leadership.md --
            ---
            title: Leadership
            summary: How leaders set direction and work together across organisations.
            ---
            """.Replace("---\n\n-- content/themes", $"---\n\n\n{body}\n-- content/themes", StringComparison.Ordinal));

        string.Join(' ', site.Report.Diagnostics.Where(d => d.Code == "KB1203").Select(d => $"{d.Location.Position!.Value.Line}:{d.Location.Position.Value.Column}")).ShouldBe(places);
    }

    [Fact]
    public void A_list_that_cannot_be_read_makes_no_number_wrong() => TestSite.With("""
        -- content/lessons/one.md --
        ---
        title: One
        sources: [{title: T, publisher: P}
        ---

        As told [1].
        """).Report.Diagnostics.ShouldNotContain(d => d.Code == "KB1203");
}
