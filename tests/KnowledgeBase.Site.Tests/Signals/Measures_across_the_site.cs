using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.CaseStudies.Summaries;

namespace KnowledgeBase.Site.Tests.Signals;

public class Measures_across_the_site
{
    static readonly double?[] Shift = [20, 22, 21, 20, 22, 21, 20, 22, 21, 12, 11, 12, 11, 12, 11, 12];

    static readonly TestSite Site = SignalSite.With(
        SignalSite.Measure("wait") + SignalSite.Series(Shift) +
        SignalSite.Measure("formula").Replace("Waits of formula", "'=1+1'", StringComparison.Ordinal) +
        "    latest: {value: -3, period: 2024}\n    hedge: Less than that, says the source.\n");

    [Fact]
    public void The_list_names_every_measure_with_its_symbol_and_its_latest_value()
    {
        IDocument page = new HtmlParser().ParseDocument(Site.Html("measures"));

        page.QuerySelectorAll(".measure-line h3").Select(h => h.TextContent).ShouldBe(["Waits of wait", "=1+1"]);
        IElement first = page.QuerySelector(".measure-line")!;
        first.TextContent.ShouldContain("improving: special cause");
        first.TextContent.ShouldContain("12\u00a0days");
        first.QuerySelectorAll("svg.sparkline").Length.ShouldBe(1);
        first.QuerySelector("h3 a")!.GetAttribute("href").ShouldBe("/case-studies/case/#signal-wait");
    }

    [Fact]
    public void A_figure_goes_nowhere_without_its_hedge()
    {
        const string Hedge = "Less than that, says the source.";

        Site.Html("measures").ShouldContain(Hedge);
        Site.Text("measures/measures.csv").Split("\r\n")[2].ShouldContain($"\"{Hedge}\"");
        using var json = JsonDocument.Parse(Site.Text("api/v1/measures.json"));
        json.RootElement.GetProperty("items")[1].GetProperty("hedge").GetString().ShouldBe(Hedge);
    }

    [Fact]
    public void Themes_and_systems_have_lists_of_their_own()
    {
        Site.Html("measures/theme/waits").ShouldContain("2 measures of 2");
        Site.Html("measures/system/place").ShouldContain("2 measures of 2");
    }

    [Fact]
    public void The_csv_guards_formulas_and_leaves_numbers_alone()
    {
        string line = Site.Text("measures/measures.csv").Split("\r\n")[2];

        line.ShouldContain(",'=1+1,");
        line.ShouldContain(",-3,2024,");
    }

    [Fact]
    public void The_csv_guards_each_sign_that_a_spreadsheet_may_take_for_the_beginning_of_a_formula()
    {
        string[] signs = ["=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"];
        TestSite site = SignalSite.With(string.Concat(signs.Select((sign, i) =>
            SignalSite.Measure($"m{i}").Replace($"Waits of m{i}", $"\"{sign}1\"", StringComparison.Ordinal) + "    latest: {value: 1, period: 2024}\n")));

        string csv = site.Text("measures/measures.csv");

        foreach (string sign in signs) csv.ShouldContain($",'{sign}1,");
    }

    [Fact]
    public void The_json_holds_every_point()
    {
        using var json = JsonDocument.Parse(Site.Text("api/v1/measures.json"));
        JsonElement items = json.RootElement.GetProperty("items");

        items.GetArrayLength().ShouldBe(2);
        items[0].GetProperty("document").GetProperty("id").GetString().ShouldBe("case");
        items[0].GetProperty("variation").GetString().ShouldBe("improving: special cause");
        items[0].GetProperty("points").GetArrayLength().ShouldBe(16);
        items[1].GetProperty("latest").GetProperty("value").GetDouble().ShouldBe(-3);
        Site.Html("measures").ShouldContain("href=\"/api/v1/measures.json\"");
    }

    [Theory]
    [InlineData("themes/waits")]
    [InlineData("systems/place")]
    [InlineData("communities/learners")]
    public void Themes_systems_and_communities_sum_up_what_their_measures_say(string page)
    {
        string groups = new HtmlParser().ParseDocument(Site.Html(page)).QuerySelector(".signal-groups")!.TextContent;

        groups.ShouldContain("1: improving: special cause");
        groups.ShouldContain("1: no series, so no signal");
    }

    [Fact]
    public void A_community_is_evaluated_formatively()
    {
        SiteModel model = Site.Model();
        Formative formative = model.Get(Formative.Key, model.Find("community", "learners")!)!;

        formative.Aims.ShouldBe(["Shorter waits"]);
        formative.Signals!.Cases.ShouldBe(1);
        formative.NextDecision.ShouldBeNull();
        Site.Html("communities/learners").ShouldContain("Nobody has said so here.");
    }

    [Fact]
    public void A_line_of_the_csv_holds_the_change_its_interval_the_design_and_the_source()
    {
        string csv = SignalSite.With(SignalSite.Measure("wait", """
            direction: decrease
            also_for: [staff]
            change: {value: -7.90, unit: "%", note: against a matched group}
            interval: {low: -13.1, high: -2.80, level: 95}
            comparator: {value: 4, label: matched group}
            source: 1
            """), frontMatter: "evidence_grade: e3\nevaluation: {type: summative, design: A matched group.}").Text("measures/measures.csv");
        string[] lines = csv.Split("\r\n");

        lines[0].ShouldContain(",change,change_unit,change_note,interval_low,interval_high,interval_level,comparator,comparator_label,");
        lines[1].ShouldContain(",-7.90,%,against a matched group,-13.1,-2.80,95,4,matched group,");
        lines[0].ShouldContain(",outcome_group,also_for,");
        lines[1].ShouldContain(",patients,staff,");
        lines[0].ShouldEndWith(",evidence_grade,design,source,source_year,source_title,source_address");
        lines[1].ShouldEndWith(",e3,A matched group.,A test,2024,Invented,https://example.org/work");
    }

    [Fact]
    public void A_measure_without_a_figure_is_no_row()
    {
        TestSite site = SignalSite.With(SignalSite.Measure("nothing") + SignalSite.Measure("aim", "direction: decrease\ntarget: {value: 3}"));

        site.Text("measures/measures.csv").Trim().Split("\r\n").Length.ShouldBe(2);
        Ids(site).ShouldBe(["aim"]);
        site.Html("measures").ShouldNotContain("Waits of nothing");
    }

    [Fact]
    public void A_measure_for_two_groups_stands_under_both_and_counts_once()
    {
        TestSite site = SignalSite.With(SignalSite.Measure("wait", "direction: decrease\nalso_for: [staff]\nlatest: {value: 3, period: 2024}"));
        IDocument page = new HtmlParser().ParseDocument(site.Html("measures"));

        page.QuerySelectorAll(".measure-group h2").Select(h => h.TextContent).ShouldBe(["Patients", "Staff"]);
        page.QuerySelectorAll("[data-filter-key]").Select(li => li.GetAttribute("data-filter-key")).Distinct().Count().ShouldBe(1);
        page.QuerySelector(".list-count")!.TextContent.ShouldBe("1 measure");
        site.Html("themes/waits").ShouldContain("1 measure in 1 case study");
        using var json = JsonDocument.Parse(site.Text("api/v1/measures.json"));
        json.RootElement.GetProperty("items")[0].GetProperty("outcome_groups").EnumerateArray().Select(g => g.GetProperty("id").GetString()).ShouldBe(["patients", "staff"]);
    }

    [Fact]
    public void Invented_measures_are_listed_only_where_there_are_no_others()
    {
        const string Real = """
            -- content/case-studies/real.md --
            ---
            title: Real waits
            summary: A case that stands for a real one, beside the invented one of this site.
            system: town
            themes: [others]
            period: {start: 2024}
            status: running
            measures:
              - {id: real, name: Real waits, outcome_group: patients, kind: outcome, unit: days, direction: decrease, provenance: published, source: 1, latest: {value: 3, period: 2024}}
            sources: [{title: A work, publisher: A publisher}]
            ---
            ## Problem

            People wait.

            ## What was done

            Something.
            -- content/systems/town.md --
            ---
            title: Town
            summary: A town in which people wait for visits longer than they should.
            country: England
            level: place
            ---
            -- content/themes/others.md --
            ---
            title: Others
            summary: How others wait, and what makes them wait a shorter time than before.
            ---
            """;
        TestSite site = SignalSite.With(SignalSite.Measure("wait", "direction: decrease\nlatest: {value: 3, period: 2024}"), Real);

        Ids(site).ShouldBe(["real"]);
        site.Html("measures").ShouldNotContain("Waits of wait");
        site.Text("measures/measures.csv").ShouldNotContain("Waits of wait");
        site.Html("themes/waits").ShouldNotContain("See the measures");
        site.Html("themes/others").ShouldContain("/measures/theme/others/");
    }

    static IEnumerable<string?> Ids(TestSite site)
    {
        using var json = JsonDocument.Parse(site.Text("api/v1/measures.json"));
        return [.. json.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString())];
    }

    [Fact]
    public void A_site_without_measures_has_no_list_of_them() =>
        TestSite.With("-- content/a.md --\n# A\n").Files.ShouldNotContain(f => f.Path.StartsWith("measures", StringComparison.Ordinal));
}
