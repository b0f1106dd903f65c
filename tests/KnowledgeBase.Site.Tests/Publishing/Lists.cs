using System.Text.Json;
using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Abstractions.Schema;

namespace KnowledgeBase.Site.Tests.Publishing;

public class Lists
{
    [Fact]
    public void A_list_is_there_as_CSV_with_labels_and_titles()
    {
        List<List<string>> rows = CsvText.Rows(SmallSite.Hosted.Text("case-studies/list.csv").TrimStart('\uFEFF'));
        var row = rows[0].Zip(rows[1]).ToDictionary(p => p.First, p => p.Second);

        row["id"].ShouldBe("home-first");
        row["url"].ShouldBe("https://kb.example/some/path/case-studies/home-first/");
        row["title"].ShouldBe("Home first");
        row["system"].ShouldBe("Salford");
        row["themes"].ShouldBe("Culture | Workforce");
        row["status"].ShouldBe("Still running");
        row["period.start"].ShouldBe("2004-05");
        row["result_direction.patients"].ShouldBe("Improved");
        row.ShouldNotContainKey("sources");
        row.ShouldNotContainKey("redirect_from");
    }

    [Fact]
    public void A_CSV_begins_with_a_mark_and_disarms_formulas()
    {
        string csv = SmallSite.Hosted.Text("lessons/list.csv");

        csv[0].ShouldBe('\uFEFF');
        csv.ShouldEndWith("\r\n");
        csv.ShouldContain("\"'=cmd|' \"\"<script>alert(1)</script>\"\" {}% \\ \n & _ # é 😀\"");
        csv.ShouldContain(",'@SUM(1+1),");
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("say \\\"x\\\"", "\"say \"\"x\"\"\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+44", "'+44")]
    [InlineData("-2", "'-2")]
    [InlineData("@x", "'@x")]
    [InlineData("\\t=x", "'=x")]
    [InlineData("\uFF1D1+1", "'\uFF1D1+1")]
    [InlineData("\uFF0B44", "'\uFF0B44")]
    [InlineData("\uFF0D2", "'\uFF0D2")]
    [InlineData("\uFF20x", "'\uFF20x")]
    [InlineData("1\uFF0B1", "1\uFF0B1")]
    [InlineData("a; b", "\"a; b\"")]
    public void Every_text_is_quoted_and_guarded_as_it_needs(string title, string written)
    {
        var site = TestSite.With($"""
            -- content/systems/a.md --
            ---
            title: T
            summary: A city and its health and care services, in one place in the north of England.
            country: "{title}"
            level: place
            ---
            """);

        site.Text("systems/list.csv").ShouldContain($",{written},");
    }

    [Fact]
    public void The_list_of_a_facet_holds_what_its_page_shows()
    {
        var site = TestSite.With("""
            -- content/systems/a.md --
            ---
            title: A
            summary: A city and its health and care services, in one place in the north of England.
            country: England
            level: place
            ---
            -- content/systems/b.md --
            ---
            title: B
            summary: A city and its health and care services, in one place in the north of England.
            country: England
            level: place
            ---
            -- content/communities/one.md --
            ---
            title: One
            summary: A community of one system, which is enough to have a list of its own.
            systems: [a]
            ---
            -- content/communities/two.md --
            ---
            title: Two
            summary: A community of two systems, which is enough to be in two lists of its own.
            systems: [a, b]
            ---
            """);

        site.Items("communities/system/a/list.json", "id").ShouldBe(["one", "two"]);
        site.Items("communities/system/b/list.json", "id").ShouldBe(["two"]);
        CsvText.Rows(site.Text("communities/system/b/list.csv")).Count.ShouldBe(2);
    }

    [Fact]
    public void A_list_as_JSON_has_ids_beside_labels()
    {
        JsonElement list = SmallSite.Hosted.Json("case-studies/list.json");

        list.GetProperty("version").GetInt32().ShouldBe(1);
        list.GetProperty("url").GetString().ShouldBe("https://kb.example/some/path/case-studies/");
        list.GetProperty("items")[0].GetProperty("status").GetRawText().ShouldContain("\"label\": \"Still running\"");
        list.GetProperty("items")[0].TryGetProperty("measures", out _).ShouldBeFalse();
    }

    [Fact]
    public void Groups_are_spread_out_at_any_depth()
    {
        var site = TestSite.With("""
            -- statiq.json --
            {"KnowledgeBase": {"Types": {"visits": "visit"}}}
            -- content/visits/a.md --
            ---
            title: A visit
            summary: Somebody went to see how others do it, and came back with an idea.
            place: {town: Leeds, room: {floor: 3, name: The attic}}
            ---
            """, new VisitPlugin());

        List<List<string>> rows = CsvText.Rows(site.Text("visits/list.csv").TrimStart('\uFEFF'));
        rows[0].Zip(rows[1]).Where(cell => cell.First.StartsWith("place", StringComparison.Ordinal))
            .ShouldBe([("place.town", "Leeds"), ("place.room.floor", "3"), ("place.room.name", "The attic")]);
    }

    sealed class VisitPlugin : IPlugin
    {
        public string Name => "visits";

        public void Register(IPluginRegistry registry) => registry.AddContentType<Visit>();
    }

    [ContentType("visit", "visits", Title = "Visit", Plural = "Visits", Help = "Somebody went to see.")]
    public sealed record Visit : ContentRecord
    {
        [Field("Where.")]
        public Place? Place { get; init; }
    }

    public sealed record Place
    {
        [Field("The town.")]
        public string? Town { get; init; }

        [Field("The room.")]
        public Room? Room { get; init; }
    }

    public sealed record Room
    {
        [Field("The floor.")]
        public int? Floor { get; init; }

        [Field("What it is called.")]
        public string? Name { get; init; }
    }
}
