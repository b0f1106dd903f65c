using System.Collections.Immutable;
using KnowledgeBase.Search.Searching;
using KnowledgeBase.Search.Tests.Material;

namespace KnowledgeBase.Search.Tests;

public sealed class FacetTests : IDisposable
{
    readonly TestDocument[] documents = HardCorpus.Documents(150);
    readonly TestSite site;

    public FacetTests() => site = new TestSite(documents);

    public void Dispose() => site.Dispose();

    [Fact]
    public void Counts_equal_counting_by_hand()
    {
        ImmutableDictionary<string, ImmutableArray<string>> filters = ImmutableDictionary<string, ImmutableArray<string>>.Empty
            .Add("theme", ["theme-1", "theme-2"]).Add("system", ["system-3", "system-4", "system-5"]);

        SearchResponse answer = site.Search(new SearchRequest { Filters = filters, Limit = 0 });

        TestDocument[] searched = [.. documents.Where(d => !d.OmitFromSearch)];
        bool Themed(TestDocument d) => d.Themes.Contains("theme-1") || d.Themes.Contains("theme-2");
        bool Placed(TestDocument d) => d.System is "system-3" or "system-4" or "system-5";
        answer.Total.ShouldBe(searched.Count(d => Themed(d) && Placed(d)));
        Counts(answer, "theme").ShouldBe(Counted(searched.Where(Placed).SelectMany(d => d.Themes)));
        Counts(answer, "system").ShouldBe(Counted(searched.Where(Themed).Where(d => d.System is not null).Select(d => d.System!)));
        Counts(answer, "type").ShouldBe(Counted(searched.Where(d => Themed(d) && Placed(d)).Select(d => d.Record is TestRecord ? "lesson" : "page")));
    }

    [Fact]
    public void Numbers_come_greatest_first_and_other_values_by_count()
    {
        SearchResponse answer = site.Search(new SearchRequest { Limit = 0 });

        answer.Facets.Single(f => f.Name == "year").Values.Select(v => v.Value).ShouldBeInOrder(SortDirection.Descending);
        answer.Facets.Single(f => f.Name == "theme").Values.Select(v => v.Count).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public void Numbers_are_compared_as_numbers()
    {
        using var old = new TestSite(
            new TestDocument("a", "A") { Created = new DateOnly(987, 1, 1) },
            new TestDocument("b", "B") { Created = new DateOnly(2024, 1, 1) },
            new TestDocument("c", "C") { Created = new DateOnly(1999, 1, 1) });

        old.Search("").Facets.Single(f => f.Name == "year").Values.Select(v => v.Value).ShouldBe(["2024", "1999", "987"]);
    }

    [Fact]
    public void A_value_too_long_to_choose_is_no_value()
    {
        string longest = new('x', 1_000);
        using var wordy = new TestSite(new TestDocument("a", "A") { Themes = [longest, longest + "x"] });

        wordy.Search("").Facets.Single(f => f.Name == "theme").Values.Select(v => v.Value).ShouldBe([longest]);
    }

    [Fact]
    public void A_filter_field_filters_without_counts() =>
        site.Search("status:completed").Facets.Select(f => f.Name).ShouldBe(["theme", "system", "type", "year"]);

    [Fact]
    public void Pages_of_results_join_without_gaps()
    {
        string whole = site.Ids(new SearchRequest { Query = "leadership OR state", Limit = 60 });
        string joined = string.Join(' ', Enumerable.Range(0, 6).Select(i => site.Ids(new SearchRequest { Query = "leadership OR state", Offset = i * 10 })).Where(p => p.Length > 0));

        joined.ShouldBe(whole);
    }

    [Fact]
    public void Sorting_by_date_puts_the_newest_first_and_the_undated_last()
    {
        Dictionary<string, int> dates = documents.ToDictionary(d => d.Id, d => d.Created is { } day ? day.DayNumber : 0);

        string[] ids = site.Ids(new SearchRequest { Sort = SearchSort.Date, Limit = 200 }).Split(' ');

        ids.ShouldBe(ids.OrderByDescending(id => dates[id]).ThenBy(id => documents.Single(d => d.Id == id).ToSite().Address.Path, StringComparer.Ordinal));
    }

    [Fact]
    public void Sorting_by_date_goes_by_the_last_change_and_the_year_by_the_first_day()
    {
        TestDocument Dated(string id, DateOnly? created, DateOnly? updated) => new(id, "Leadership") { Created = created, Updated = updated };
        using var dated = new TestSite(
            Dated("never", null, null),
            Dated("old-and-changed", new DateOnly(2019, 1, 1), new DateOnly(2025, 6, 2)),
            Dated("new", new DateOnly(2025, 6, 1), null),
            Dated("only-changed", null, new DateOnly(2025, 5, 31)),
            Dated("old", new DateOnly(2020, 1, 1), new DateOnly(2020, 1, 2)));
        const string Expected = "old-and-changed new only-changed old never";
        var request = new SearchRequest { Query = "leadership", Sort = SearchSort.Date };

        dated.Ids(request).ShouldBe(Expected);
        string.Join(' ', dated.InNode([request])[0].GetProperty("hits").EnumerateArray().Select(h => h.GetProperty("url").GetString()!.Trim('/'))).ShouldBe(Expected);
        Counts(dated.Search(request), "year").ShouldBe(["2019 1", "2020 1", "2025 2"]);
    }

    static string[] Counts(SearchResponse answer, string facet) =>
        [.. answer.Facets.Single(f => f.Name == facet).Values.Select(v => $"{v.Value} {v.Count}").Order(StringComparer.Ordinal)];

    static string[] Counted(IEnumerable<string> values) =>
        [.. values.CountBy(v => v).Select(v => $"{v.Key} {v.Value}").Order(StringComparer.Ordinal)];
}
