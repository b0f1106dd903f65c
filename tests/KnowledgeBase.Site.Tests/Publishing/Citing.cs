using System.Text.Json;

namespace KnowledgeBase.Site.Tests.Publishing;

public class Citing
{
    [Fact]
    public void BibTeX_escapes_for_LaTeX_and_keeps_its_braces_in_balance()
    {
        SmallSite.Hosted.Text("lessons/hostile/cite.bib").ShouldBe("""
            @misc{lesson-hostile,
              author = {{A \& B}},
              title = {{=cmd|' "\textless{}script\textgreater{}alert(1)\textless{}/script\textgreater{}" \textbraceleft{}\textbraceright{}\% \textbackslash{} \& \_ \# é 😀}},
              howpublished = {A \& B},
              year = {2026},
              month = feb,
              url = {https://kb.example/some/path/lessons/hostile/},
              note = {Updated 3 February 2026}
            }

            """);
    }

    [Fact]
    public void RIS_is_a_tag_a_line() =>
        SmallSite.Hosted.Text("case-studies/home-first/cite.ris").ShouldBe(string.Join("\r\n",
            "TY  - ELEC",
            "AU  - The editors",
            "AU  - Ada Lovelace",
            "TI  - Home first",
            "T2  - A & B",
            "PB  - A & B",
            "PY  - 2026",
            "DA  - 2026/03/04",
            "AB  - A team went home with people on the day they left hospital, and stayed until it worked.",
            "LA  - en-GB",
            "C1  - Licence: CC-BY-4.0",
            "UR  - https://kb.example/some/path/case-studies/home-first/",
            "ER  - ",
            ""));

    [Fact]
    public void A_line_end_in_a_title_begins_no_tag_of_its_own()
    {
        var site = TestSite.With("""
            -- content/systems/a.md --
            ---
            title: "A\nER  - \nTY  - BOOK"
            summary: A city and its health and care services, in one place in the north of England.
            country: England
            level: place
            ---
            """);

        site.Text("systems/a/cite.ris").ShouldContain("TI  - A ER - TY - BOOK\r\n");
    }

    [Theory]
    [InlineData("Why do people wait?", "[{name: Ada}]", "Ada (no date). Why do people wait? Knowledge base.")]
    [InlineData("It worked!", "[{name: Ada}, {name: Ben}]", "Ada and Ben (no date). It worked! Knowledge base.")]
    [InlineData("A title", "[{name: Ada}, {name: Ben}, {name: Cy}]", "Ada, Ben and Cy (no date). A title. Knowledge base.")]
    public void A_sentence_has_one_full_stop_and_names_everybody(string title, string contributors, string citation) =>
        TestSite.With(Case(title, $"contributors: {contributors}")).Html("case-studies/a").ShouldContain(citation);

    [Fact]
    public void The_files_of_a_page_that_ends_in_html_stand_beside_it()
    {
        var site = TestSite.With(Case("A", "destination_path: /old/a.html"));

        site.Text("old/a.html").ShouldContain("href=\"/old/a.cite.bib\"");
        site.Text("old/a.cite.bib").ShouldStartWith("@misc{case-study-a,");
        site.Text("old/a.index.jsonld").ShouldContain("/old/a.html");
    }

    static string Case(string title, string more) => $"""
        -- content/case-studies/a.md --
        ---
        title: "{title}"
        summary: A case with next to nothing in it, but for what a test wants to see cited.
        {more}
        ---
        ## Problem
        One.
        ## What was done
        One.
        """;

    [Fact]
    public void CSL_JSON_names_authors_literally()
    {
        JsonElement work = SmallSite.Hosted.Json("case-studies/home-first/cite.json")[0];

        work.GetProperty("type").GetString().ShouldBe("webpage");
        work.GetProperty("author").EnumerateArray().Select(a => a.GetProperty("literal").GetString()).ShouldBe(["The editors", "Ada Lovelace"]);
        work.GetProperty("issued").GetProperty("date-parts")[0].EnumerateArray().Select(p => p.GetInt32()).ShouldBe([2026, 3, 4]);
        SmallSite.Hosted.Json("lessons/hostile/cite.json")[0].GetProperty("title").GetString().ShouldBe(SmallSite.HostileTitle);
    }

    [Fact]
    public void The_page_shows_the_citation_and_links_to_its_forms()
    {
        string html = SmallSite.Hosted.Html("case-studies/home-first");

        html.ShouldContain("The editors and Ada Lovelace (2026). Home first. A &amp; B. Updated 4 March 2026. https://kb.example/some/path/case-studies/home-first/");
        html.ShouldContain("href=\"/some/path/case-studies/home-first/cite.bib\"");
    }

    [Fact]
    public void Without_a_host_no_address_is_cited()
    {
        SmallSite.WithoutHost.Text("case-studies/home-first/cite.bib").ShouldNotContain("url =");
        SmallSite.WithoutHost.Text("case-studies/home-first/cite.ris").ShouldNotContain("UR  -");
        SmallSite.WithoutHost.Json("case-studies/home-first/cite.json")[0].TryGetProperty("URL", out _).ShouldBeFalse();
    }

    [Fact]
    public void A_plain_page_is_no_work_to_cite() =>
        SmallSite.Hosted.Files.ShouldNotContain(f => f.Path.StartsWith("about/cite"));
}
