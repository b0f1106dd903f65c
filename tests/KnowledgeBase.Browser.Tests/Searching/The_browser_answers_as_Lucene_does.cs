using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using KnowledgeBase.Browser.Tests.Markup;
using KnowledgeBase.Browser.Tests.Stage;
using KnowledgeBase.Search.Searching;

namespace KnowledgeBase.Browser.Tests.Searching;

/// <summary>The promise of search: on the same build, the client in Chromium and Lucene give the same answer, in every digit.</summary>
public sealed class The_browser_answers_as_Lucene_does(RealSite site)
{
    const string Batch = """
        async questions => {
          const { openIndex } = await import(new URL('client.js', document.baseURI).href);
          const index = await openIndex('./');
          const answers = [];
          for (const [words, options] of questions) answers.push(await answer(index, words, options));
          return JSON.stringify(answers);
        }
        """;

    // What `kb search` prints.
    const string Search = "const answer = (index, words, options) => index.search(words, options);";

    // The same, whether it was corrected, and the anchors, as the search page puts them together.
    const string Find = """
        const answer = async (index, words, options) => {
          const { excerpt, ...found } = await index.find(words, options);
          const excerpts = await Promise.all(found.hits.map((hit, i) => excerpt(i)));
          for (const [i, { parts }] of excerpts.entries()) found.hits[i].excerpt = parts;
          return { ...found, anchors: excerpts.map(({ anchor }) => anchor) };
        };
        """;

    [Fact]
    public async Task For_what_readers_ask()
    {
        ImmutableArray<Question> questions =
        [
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Searching", "real-queries.txt")).Where(line => line.Length > 0 && line[0] != '#').Select(Question.Parse),
            new Question(new SearchRequest { Query = new string('x', 300) }),
            new Question(new SearchRequest { Query = string.Join(' ', Enumerable.Repeat("leadership of care in the community", 300)) }),
        ];
        questions.Length.ShouldBeGreaterThan(200);

        await Compare(Search, questions, Plain);
    }

    [Fact]
    public async Task For_thousands_of_generated_queries()
    {
        ImmutableArray<Question> questions = Generator().Take(2_000);
        questions.DistinctBy(question => question.ToString()).Count().ShouldBeGreaterThan(1_900);

        await Compare(Find, questions, WithAnchors);
    }

    async Task Compare(string answer, ImmutableArray<Question> questions, Func<SearchResponse, string> write)
    {
        await using Visit visit = await site.OpenAsync(PageKinds.Search);
        using SearchIndex lucene = site.AtRoot.OpenIndex();
        var differences = new List<string>();
        int found = 0;

        object[] asked = [.. questions.Select(question => new object[] { question.Request.Query, question.Options })];
        using var answers = JsonDocument.Parse(await visit.Page.EvaluateAsync<string>($"questions => {{ {answer} return ({Batch})(questions); }}", asked));
        foreach ((Question question, JsonElement browser) in questions.Zip(answers.RootElement.EnumerateArray()))
        {
            SearchResponse response = lucene.Search(question.Request);
            if (response.Total > 0) found++;
            string expected = write(response);
            if (!JsonElement.DeepEquals(JsonDocument.Parse(expected).RootElement, browser)) differences.Add($"{question}\nLucene:  {expected}\nbrowser: {browser}");
        }

        differences.Count.ShouldBe(0, string.Join("\n\n", differences.Take(3)));
        answers.RootElement.GetArrayLength().ShouldBe(questions.Length);
        found.ShouldBeGreaterThan(questions.Length / 2, "most queries should find something, or little was compared");
    }

    GeneratedQuestions Generator()
    {
        ImmutableArray<BuiltPage> pages = BuiltPage.AllOf(site.AtRoot);
        string[] sentences =
        [..
            from page in pages
            from paragraph in page.Document.QuerySelectorAll("main p, main h2, main li")
            let text = paragraph.Text().Trim()
            where text.Length > 20
            select text,
        ];
        return new GeneratedQuestions([.. sentences.Distinct()], Ids("themes"), Ids("systems"));
    }

    string[] Ids(string folder) =>
        [.. site.AtRoot.Files.Keys.Select(path => path.Split('/')).Where(path => path is [var first, _, "index.html"] && first == folder).Select(path => path[1]).Order(StringComparer.Ordinal)];

    static string Plain(SearchResponse response)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes)) SearchJson.Write(json, response);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    static string WithAnchors(SearchResponse response)
    {
        string more = JsonSerializer.Serialize(new { corrected = response.Corrected, anchors = response.Hits.Select(hit => hit.Anchor) });
        return Plain(response)[..^1] + "," + more[1..];
    }
}
