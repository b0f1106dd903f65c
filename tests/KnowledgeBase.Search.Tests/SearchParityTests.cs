using System.Text;
using System.Text.Json;
using KnowledgeBase.Search.Searching;
using KnowledgeBase.Search.Tests.Material;

namespace KnowledgeBase.Search.Tests;

/// <summary>The promise: the browser answers as Lucene does, in every digit.</summary>
public sealed class SearchParityTests
{
    [Fact]
    public void Lucene_and_the_client_give_the_same_answers_to_thousands_of_queries()
    {
        using var site = new TestSite("/path/of/site", HardCorpus.Documents(400));

        AssertSame(site, HardCorpus.Requests(2_000));
    }

    [Fact]
    public void They_agree_on_queries_that_break_searches()
    {
        using var site = new TestSite(HardCorpus.Documents(120));
        string[] queries =
        [
            "", " ", "the of and", "\"", "\"\"", "\"the of\"", "(((", ")))", "()", "foo:", "theme:", "theme:\"\"", "\\", "*", "~", "-", "--x", "- x", "AND", "OR NOT", "NOT NOT state",
            "state state state", "\"state of the art\"", "\"of the art\" state", "\"state art\"", "-\"state of the art\"", "C#", "C++", ".NET", "node.js", "a_b", "Foo::Bar", "0x80070005",
            "O'Neil's", "O’Neil’s", "O＇Neil＇s", "İstanbul", "istanbul", "ΟΔΥΣΣΕΎΣ", "οδυσσευς", "ﬁnding", "cafe", "café", "cafe\u0301", "cooperate", "co\u00ADoperate", "co\u200Boperate", "ภาษา\u200Bไทย", "👩‍⚕️", "🇬🇧",
            "東京", "東京大学", "東", "カタカナ", "한국어", "ภาษาไทย", "mixed ภาษาไทย with 東京", "𠀀𠀁", "𝐀𝐁", "𐐀", "\uD800", "a\uDC00b", "<script>alert(1)</script>", "well-being", "-well-being state",
            new string('x', 300), new string('y', 255) + " state", string.Concat(Enumerable.Repeat("leadership state ", 600)), string.Concat(Enumerable.Repeat("(", 5_000)) + "state",
            string.Concat(Enumerable.Repeat("a -b ", 2_000)), "type:lesson", "TYPE:lesson OR year:2020", "status:completed -status:running", "1,000.5", "leadershp govrnance",
        ];
        IEnumerable<string> typed = "the leadership governance 東京大学".Select((_, i) => "the leadership governance 東京大学"[..(i + 1)]);

        AssertSame(site, [.. queries.Select(q => new SearchRequest { Query = q }), .. queries.Concat(typed).Select(q => new SearchRequest { Query = q, AsYouType = true })]);
    }

    [Fact]
    public void An_answer_is_written_in_this_shape()
    {
        using var site = new TestSite("/sub", [
            new TestDocument("a", "Shared leadership", ("Why", "Leadership & trust.")) { Themes = ["learning"], System = "north", Created = new DateOnly(2024, 2, 1) },
            new TestDocument("b", "Other")]);

        Json(site.Search("leadership \"theme\"")).ShouldStartWith(
            """{"query":"leadership \u0022theme\u0022","total":1,"hits":[{"rank":1,"score":1.1032007,"url":"/sub/a/","title":"Shared leadership","type":"page","themes":["learning"],"system":"north","excerpt":[{"text":"Leadership","mark":true},{"text":" \u0026 trust.","mark":false}]}],"facets":{"theme":[{"value":"learning","label":"LEARNING","count":1}],"system":[{"value":"north","label":"NORTH","count":1}],"type":[{"value":"page","label":"Pages","count":1}],"year":[{"value":"2024","label":"2024","count":1}]},"suggestion":null""");
    }

    static void AssertSame(TestSite site, SearchRequest[] requests)
    {
        JsonElement[] browser = site.InNode(requests);
        var differences = new List<string>();
        for (int i = 0; i < requests.Length; i++)
        {
            string lucene = Json(site.Search(requests[i]));
            if (!JsonElement.DeepEquals(JsonDocument.Parse(lucene).RootElement, browser[i]))
                differences.Add($"{requests[i]}\nLucene: {lucene}\nclient: {browser[i]}");
        }
        differences.Count.ShouldBe(0, string.Join('\n', differences.Take(3)));
    }

    /// <summary>The shape of <c>find</c>: the command line's object, whether it was corrected, and the anchors.</summary>
    static string Json(SearchResponse response)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes)) SearchJson.Write(json, response);
        string answer = Encoding.UTF8.GetString(bytes.ToArray());
        string more = JsonSerializer.Serialize(new { corrected = response.Corrected, anchors = response.Hits.Select(h => h.Anchor) });
        return answer[..^1] + "," + more[1..];
    }
}
