using System.Text.Json;

namespace KnowledgeBase.Site.Tests.Publishing;

public class Linked_data
{
    [Fact]
    public void A_case_is_a_report_about_terms_at_a_place()
    {
        JsonElement study = Thing("case-studies/home-first");

        study.GetProperty("@type").GetString().ShouldBe("Report");
        study.GetProperty("@id").GetString().ShouldBe("https://kb.example/some/path/case-studies/home-first/");
        study.GetProperty("datePublished").GetString().ShouldBe("2026-01-02");
        study.GetProperty("temporalCoverage").GetString().ShouldBe("2004-05/..");
        study.GetProperty("creditText").GetString().ShouldBe("The editors, Ada Lovelace");
        study.GetProperty("about").EnumerateArray().Select(a => a.GetProperty("name").GetString()).ShouldBe(["Culture", "Workforce"]);
        study.GetProperty("contentLocation")[0].GetProperty("@type").GetString().ShouldBe("Place");
        study.GetProperty("citation")[0].GetProperty("url").GetString().ShouldBe("https://example.org/report");
    }

    [Fact]
    public void What_is_invented_says_so_and_what_is_named_twice_is_one_thing()
    {
        TestSite site = SmallSite.With("", """

            -- content/case-studies/invented.md --
            ---
            title: An invented case
            summary: Everything in this case is invented, so that a reader sees what a case looks like.
            example: true
            system: salford
            other_systems: [salford]
            themes: [culture]
            status: running
            period: {start: 2004}
            sources: [{title: None, publisher: Nobody}]
            ---
            ## Problem
            None.
            ## What was done
            Nothing.
            """);

        JsonElement invented = site.Json("case-studies/invented/index.jsonld").GetProperty("@graph")[0];
        invented.GetProperty("creativeWorkStatus").GetString().ShouldBe("Example: everything in it is invented");
        invented.GetProperty("contentLocation").EnumerateArray().Select(place => place.GetProperty("name").GetString()).ShouldBe(["Salford"]);
        site.Json("case-studies/home-first/index.jsonld").GetProperty("@graph")[0].TryGetProperty("creativeWorkStatus", out _).ShouldBeFalse();
    }

    [Fact]
    public void A_theme_is_a_term_and_a_system_a_place_with_other_names()
    {
        Thing("themes/culture").GetProperty("@type").GetString().ShouldBe("DefinedTerm");
        Thing("themes/culture").GetProperty("inDefinedTermSet").GetProperty("name").GetString().ShouldBe("Themes");
        Thing("systems/salford").GetProperty("@type").GetString().ShouldBe("Place");
        Thing("systems/salford").GetProperty("alternateName")[0].GetString().ShouldBe("Salford City");
    }

    [Fact]
    public void The_way_from_the_home_page_is_there() =>
        SmallSite.Hosted.Json("lessons/hostile/index.jsonld").GetProperty("@graph")[1].GetProperty("itemListElement").EnumerateArray()
            .Select(i => $"{i.GetProperty("position")} {i.GetProperty("name")} {i.GetProperty("item")}").ShouldBe(
            [
                "1 A & B https://kb.example/some/path/",
                "2 Lessons https://kb.example/some/path/lessons/",
                $"3 {SmallSite.HostileTitle} https://kb.example/some/path/lessons/hostile/",
            ]);

    [Fact]
    public void The_home_page_is_the_web_site()
    {
        SmallSite.Hosted.Json("index.jsonld").GetProperty("@type").GetString().ShouldBe("WebSite");
        SmallSite.Hosted.Html("").ShouldContain("""<link rel="alternate" type="application/ld+json" href="/some/path/index.jsonld">""");
    }

    [Fact]
    public void A_plain_page_has_none()
    {
        SmallSite.Hosted.Files.ShouldNotContain(f => f.Path == "about/index.jsonld");
        SmallSite.Hosted.Html("about").ShouldNotContain("ld+json");
    }

    static JsonElement Thing(string address) => SmallSite.Hosted.Json($"{address}/index.jsonld").GetProperty("@graph")[0];
}
