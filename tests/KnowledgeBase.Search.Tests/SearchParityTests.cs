using System.Text;
using System.Text.Json;
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
