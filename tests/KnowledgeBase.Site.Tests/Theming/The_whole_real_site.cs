using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Abstractions.Text;
using KnowledgeBase.CaseStudies.Cases;
using KnowledgeBase.Measures.Effects;

namespace KnowledgeBase.Site.Tests.Theming;

/// <summary>The repository's own site, read whole: its sentences say what its data say, its counts agree, and nothing invented is among the results.</summary>
public sealed partial class The_whole_real_site
{
    static SiteModel Model { get; } = RealPages.Site.Model();

    static StudiedCase[] Cases { get; } = [.. Model.Standing.Where(d => d.IsCounted).Select(StudiedCase.Of).OfType<StudiedCase>()];

    static IEnumerable<(string Path, IDocument Page)> Pages => RealPages.All;

    static string Text(IDocument page) => Space().Replace(page.QuerySelector("main")!.TextContent, " ").Trim();

    static IDocument PageOf(StudiedCase studied) => RealPages.At(studied.Document.Address.ToString());

    static int Number(string text) => int.Parse(Digits().Match(text).Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    // ---- sentences beside their data ----

    [Fact]
    public void No_case_with_a_worse_or_mixed_result_says_that_its_measures_do_not_show_what_got_worse() => Cases
        .Where(c => c.Reports("worsened") || c.Reports("mixed"))
        .Where(c => Text(PageOf(c)).Contains("do not show whether something else got worse", StringComparison.Ordinal))
        .Select(c => c.Document.Id).ShouldBeEmpty();

    [Fact]
    public void Only_designs_without_a_comparison_are_told_that_their_values_cannot_tell()
    {
        StudiedCase[] told = [.. Cases.Where(c => Text(PageOf(c)).Contains("cannot tell a change from the usual ups and downs", StringComparison.Ordinal))];

        told.ShouldNotBeEmpty();
        told.Where(c => c.HasComparison || c.Study.Measures.IsEmpty).Select(c => c.Document.Id).ShouldBeEmpty();
    }

    [Fact]
    public void A_result_is_the_same_on_the_page_the_map_and_in_the_table()
    {
        IDocument map = RealPages.At("/evidence-map/"), table = RealPages.At("/case-studies/table/");
        foreach (StudiedCase studied in Cases)
            foreach ((string group, string direction) in studied.Study.ResultDirection.Where(result => result.Value != StudiedCase.NotReported))
            {
                string name = Model.Label("outcome-groups", group), said = Model.Label("result-directions", direction), url = studied.Document.Address.ToString();
                IElement outcome = PageOf(studied).QuerySelectorAll(".outcome").Single(o => o.QuerySelector(".outcome-group")!.TextContent == name);
                IElement row = table.QuerySelector($"th a[href='{url}']")!.Closest("tr")!;
                IElement[] marks = [.. map.QuerySelectorAll($"td[data-label='{name}'] a[href='{url}']")];

                outcome.QuerySelector(".outcome-result")!.TextContent.Trim().ShouldBe(said, $"{url} {group}");
                row.QuerySelector($"td[data-label='{name}']")!.TextContent.Trim().ShouldBe(said, $"{url} {group}");
                marks.Length.ShouldBe(studied.Study.Themes.Length, $"{url} {group}");
                marks.ShouldAllBe(mark => mark.QuerySelector($"svg.mark-{direction}") != null, $"{url} {group}");
            }
    }

    [Fact]
    public void A_group_of_which_nothing_is_reported_says_so_quietly()
    {
        foreach (StudiedCase studied in Cases)
        {
            string brief = PageOf(studied).QuerySelector(".summary-box")!.TextContent;
            foreach ((string group, string _) in studied.Study.ResultDirection.Where(result => result.Value == StudiedCase.NotReported))
                brief.ShouldContain(Model.Label("outcome-groups", group), Case.Sensitive, studied.Document.Id);
            PageOf(studied).QuerySelectorAll(".summary-box .outcome-none").Length.ShouldBe(
                studied.Study.ResultDirection.Values.All(said => said == StudiedCase.NotReported) ? 0 : studied.Study.ResultDirection.Values.Count(said => said == StudiedCase.NotReported),
                studied.Document.Id);
        }
    }

    [Fact]
    public void The_figure_that_comes_first_is_one_of_the_case_with_its_source()
    {
        int told = 0;
        foreach (StudiedCase studied in Cases)
        {
            IElement? first = PageOf(studied).QuerySelector(".leading-effect");
            LeadingEffect? effect = Model.Get(LeadingEffect.Key, studied.Document);
            (first is null).ShouldBe(effect is null, studied.Document.Id);
            if (effect is null) continue;
            told++;
            first!.QuerySelector(".leading-figure")!.TextContent.ShouldBe(effect.Effect.Quantity, studied.Document.Id);
            first.QuerySelector("a[href^='#source-']").ShouldNotBeNull(studied.Document.Id);
        }
        told.ShouldBeGreaterThan(10);
    }

    [Fact]
    public void Every_section_that_somebody_wrote_is_on_its_page()
    {
        IReadOnlyDictionary<string, byte[]> files = TestSite.RealFiles();

        (from document in Model.Documents
         from Match heading in Heading().Matches(Encoding.UTF8.GetString(files[document.Document.Path]))
         where RealPages.At(document.Address.ToString()).QuerySelectorAll("h2").All(h => h.TextContent.Trim() != heading.Groups[1].Value)
         select $"{document.Document.Path}: {heading.Value}").ShouldBeEmpty();
    }

    [Fact]
    public void Every_section_that_a_type_declares_has_a_place_in_its_layout()
    {
        (from type in Model.Types
         let layout = Path.Combine(Repository.Root, "themes/default/layouts", type.Name + ".hbs")
         where File.Exists(layout)
         let text = File.ReadAllText(layout)
         from section in type.Sections
         where !text.Contains($"page.sections.{Names.Camel(section.Title)}", StringComparison.Ordinal) && section.Title != "Results"
         select $"{type.Name}: {section.Title}").ShouldBeEmpty();
    }

    [Fact]
    public void What_the_editors_could_not_find_is_said_once_a_page() => Pages
        .Select(p => (p.Path, Times: WeRead().Count(Text(p.Page))))
        .Where(p => p.Times > 1)
        .ShouldBeEmpty();

    [Fact]
    public void Dates_are_in_words_and_no_sentence_ends_twice() => Pages
        .SelectMany(p => (NotPlain().Matches(Prose(p.Page)) as IEnumerable<Match>).Select(m => $"{p.Path}: {m.Value}"))
        .Take(10).ShouldBeEmpty();

    /// <summary>What is said, without what is shown as written: code, addresses, citations for machines.</summary>
    static string Prose(IDocument page)
    {
        var main = (IElement)page.QuerySelector("main")!.Clone();
        foreach (IElement asWritten in main.QuerySelectorAll("code,pre,.cite-formats,#cite-this ~ *")) asWritten.Remove();
        return Space().Replace(main.TextContent, " ");
    }

    // ---- counts ----

    [Fact]
    public void Every_page_counts_the_same_cases()
    {
        int cases = Cases.Length;
        IDocument home = RealPages.At("/"), failed = RealPages.At("/what-did-not-work/");
        var counts = new Dictionary<string, int>
        {
            ["home"] = Number(home.QuerySelector(".hero-lead")!.TextContent),
            ["home, doors"] = Number(home.QuerySelector(".door-grid a[href='/case-studies/']")!.TextContent),
            ["list"] = Number(RealPages.At("/case-studies/").QuerySelector(".list-count")!.TextContent),
            ["cards"] = RealPages.At("/case-studies/").QuerySelectorAll(".cards > li").Length,
            ["table"] = RealPages.At("/case-studies/table/").QuerySelectorAll("tbody tr").Length,
            ["table, in words"] = Number(RealPages.At("/case-studies/table/").QuerySelector(".lead")!.TextContent),
            ["map"] = Number(RealPages.At("/evidence-map/").QuerySelector(".lead")!.TextContent),
            ["leadership"] = Number(AfterOf(RealPages.At("/leadership/").QuerySelector(".article-head .note")!)),
            ["what did not work"] = Number(AfterOf(failed.QuerySelector(".lead")!)),
            ["browse"] = Number(RealPages.At("/browse/").QuerySelector("#case-study .count")!.TextContent),
            ["csv"] = RealPages.Site.Text("case-studies/list.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1,
        };

        counts.Where(count => count.Value != cases).ShouldBeEmpty();
    }

    static string AfterOf(IElement element) => element.TextContent[element.TextContent.IndexOf(" of ", StringComparison.Ordinal)..];

    [Fact]
    public void What_did_not_work_counts_as_many_cases_as_it_shows_and_as_the_home_page_says()
    {
        IDocument failed = RealPages.At("/what-did-not-work/");
        int shown = failed.QuerySelectorAll(".case-group .cards > li").Length;

        Number(failed.QuerySelector(".lead")!.TextContent).ShouldBe(shown);
        failed.QuerySelectorAll(".case-group").Sum(group => Number(group.QuerySelector(".count")!.TextContent)).ShouldBe(shown);
        Number(RealPages.At("/").QuerySelector(".hero-lead")!.TextContent.Split("case studies.")[1]).ShouldBe(shown);
    }

    [Fact]
    public void A_theme_has_as_many_cases_everywhere()
    {
        foreach (SiteDocument theme in Model.OfType("theme"))
        {
            int cases = Cases.Count(c => c.Study.Themes.Contains(theme.Id));
            string list = $"/case-studies/theme/{theme.Id}/";
            int[] counts =
            [
                Number(RealPages.At("/").QuerySelector($".theme-grid a[href='{theme.Address}']")!.Closest("li")!.QuerySelector(".card-meta")!.TextContent),
                Number(RealPages.At(theme.Address.ToString()).QuerySelector("#cases .count")!.TextContent),
                Number(RealPages.At(list).QuerySelector(".list-count")!.TextContent),
                Number(RealPages.At("/case-studies/").QuerySelector($".facets a[href='{list}'] .count")!.TextContent),
                Number(RealPages.At("/evidence-map/").QuerySelector($"a.map-count[href='{list}']")!.TextContent),
            ];
            counts.Distinct().ShouldBe([cases], theme.Id);
        }
    }

    [Fact]
    public void A_group_has_as_many_cases_on_the_home_page_the_map_and_in_the_list()
    {
        foreach (string group in Model.Vocabulary("outcome-groups")!.Terms.Select(term => term.Id))
        {
            string label = Model.Label("outcome-groups", group), list = $"/case-studies/outcome/{group}/";
            IElement finding = RealPages.At("/").QuerySelectorAll(".finding").Single(f => f.QuerySelector("h3")!.TextContent.Trim().StartsWith(label, StringComparison.Ordinal));
            int home = Number(finding.QuerySelector(".finding-count")!.TextContent);

            Number(RealPages.At("/evidence-map/").QuerySelector($"thead a[href='{list}']")!.TextContent).ShouldBe(home, group);
            Number(RealPages.At(list).QuerySelector(".list-count")!.TextContent).ShouldBe(home, group);
            RealPages.At("/case-studies/table/").QuerySelectorAll($"td[data-label='{label}']:not(.empty)").Length.ShouldBeLessThanOrEqualTo(home, group);
        }
    }

    [Fact]
    public void A_system_shows_all_cases_within_it_and_marks_the_same()
    {
        foreach (SiteDocument system in Model.OfType("system").Where(s => s.IsCounted))
        {
            HashSet<string> within = [.. Within(system)];
            int cases = Cases.Count(c => c.Study.AllSystems.Any(within.Contains));
            int shown = RealPages.At(system.Address.ToString()).QuerySelectorAll("section[aria-labelledby='cases'] .cards > li").Length;
            shown.ShouldBe(cases, system.Id);
        }
    }

    static IEnumerable<string> Within(SiteDocument system) => Model.Naming(system, "system").SelectMany(Within).Prepend(system.Id);

    [Fact]
    public void Measures_are_as_many_in_the_list_its_csv_and_the_interface()
    {
        int listed = RealPages.At("/measures/").QuerySelectorAll(".measure-list > li").Select(li => li.GetAttribute("data-filter-key")).Distinct().Count();
        using var json = JsonDocument.Parse(RealPages.Site.Text("api/v1/measures.json"));

        Number(RealPages.At("/measures/").QuerySelector(".list-count")!.TextContent).ShouldBe(listed);
        json.RootElement.GetProperty("count").GetInt32().ShouldBe(listed);
        RealPages.Site.Text("measures/measures.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(listed + 1);
    }

    // ---- nothing invented among results ----

    [Fact]
    public void Invented_examples_stand_nowhere_among_results()
    {
        SiteDocument[] examples = [.. Model.Documents.Where(d => d.IsExample)];
        examples.ShouldNotBeEmpty();
        string[] links = [.. examples.Select(d => d.Address.ToString())];
        HashSet<string> own = [.. links, .. examples.SelectMany(d => Model.NamedBy(d).Where(to => to.IsExample)).Select(d => d.Address.ToString())];

        (from page in Pages
         let address = RealPages.AddressOf(page.Path)
         where !own.Contains(address) && !Asks(page.Page)
         from link in page.Page.QuerySelectorAll("main a[href]")
         where links.Contains(link.GetAttribute("href")!.Split('#')[0])
         select $"{page.Path}: {link.GetAttribute("href")}").ShouldBeEmpty();

        foreach (string path in (string[])["feed.xml", "case-studies/list.csv", "case-studies/list.json", "measures/measures.csv", "api/v1/measures.json"])
            examples.Where(d => RealPages.Site.Text(path).Contains(d.Address.ToString(), StringComparison.Ordinal)).Select(d => $"{path}: {d.Id}").ShouldBeEmpty();
    }

    /// <summary>The pages that are asked for an example: how to contribute, how to read the charts.</summary>
    static bool Asks(IDocument page) => page.QuerySelector("h1")!.TextContent.Trim() is "How to contribute" or "How to read the charts";

    // ---- citations ----

    [Fact]
    public void Every_citation_leads_to_a_source_on_the_page_it_names()
    {
        var ids = Pages.ToDictionary(p => RealPages.AddressOf(p.Path), p => p.Page.QuerySelectorAll("[id]").Select(e => e.Id!).ToHashSet(StringComparer.Ordinal));
        (string Page, string Target)[] citations =
        [
            .. from page in Pages
               from link in page.Page.QuerySelectorAll("a[href*='#source-']")
               select (RealPages.AddressOf(page.Path), link.GetAttribute("href")!),
        ];

        citations.Length.ShouldBeGreaterThan(1000);
        citations.Where(c => !Stands(c.Page, c.Target)).ShouldBeEmpty();

        bool Stands(string page, string target)
        {
            string[] parts = target.Split('#');
            return ids.TryGetValue(parts[0].Length == 0 ? page : parts[0], out HashSet<string>? there) && there.Contains(parts[1]);
        }
    }

    [GeneratedRegex(@"^## ([\w '’,-]+)$", RegexOptions.Multiline)] private static partial Regex Heading();
    [GeneratedRegex(@"\s+")] private static partial Regex Space();
    [GeneratedRegex(@"\d[\d,]*")] private static partial Regex Digits();
    [GeneratedRegex(@"\bin (?:the|what) (?:sources |parts )?we (?:have )?read\b", RegexOptions.IgnoreCase)] private static partial Regex WeRead();
    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b|[\p{L})]\.\.(?!\.)")] private static partial Regex NotPlain();
}
