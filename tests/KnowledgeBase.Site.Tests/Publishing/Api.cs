using System.Text.Json;
using KnowledgeBase.Abstractions.Schema;

namespace KnowledgeBase.Site.Tests.Publishing;

public class Api
{
    [Fact]
    public void The_index_names_every_file_and_every_file_names_its_version_and_schema()
    {
        JsonElement index = SmallSite.WithoutHost.Json("api/v1/index.json");
        string[] names = [.. index.GetProperty("resources").EnumerateArray().Select(r => r.GetProperty("name").GetString()!)];

        index.GetProperty("version").GetInt32().ShouldBe(1);
        names.ShouldBe(["case-studies", "communities", "documents", "lessons", "measures", "pages", "programmes", "systems", "themes", "vocabularies"]);
        foreach (string name in names)
        {
            JsonElement file = SmallSite.WithoutHost.Json($"api/v1/{name}.json");
            file.GetProperty("version").GetInt32().ShouldBe(1);
            file.GetProperty("count").GetInt32().ShouldBe(file.GetProperty("items").GetArrayLength());
            file.GetProperty("schema").GetString().ShouldBe($"/api/v1/schemas/{name}.json");
        }
    }

    [Fact]
    public void Documents_are_listed_in_short_with_their_facets() =>
        SmallSite.Hosted.Json("api/v1/documents.json").GetProperty("items").EnumerateArray()
            .Single(d => d.GetProperty("id").GetString() == "hostile").GetRawText().ReplaceLineEndings("\n").ShouldBe("""
            {
                  "type": "lesson",
                  "id": "hostile",
                  "title": "=cmd|' \"\u003Cscript>alert(1)\u003C/script>\" {}% \\ \n & _ # é \uD83D\uDE00",
                  "summary": "A summary of at least forty characters, {braces} and \"quotes\" included, to be hostile.",
                  "url": "https://kb.example/some/path/lessons/hostile/",
                  "created": "2026-02-03",
                  "updated": null,
                  "example": false,
                  "corrected": null,
                  "withdrawn": null,
                  "facets": {
                    "theme": [
                      {
                        "id": "culture",
                        "label": "Culture"
                      }
                    ]
                  }
                }
            """.TrimEnd());

    [Fact]
    public void A_type_has_all_its_fields_terms_with_labels_and_references_with_addresses()
    {
        JsonElement study = SmallSite.Hosted.Json("api/v1/case-studies.json").GetProperty("items")[0];

        Raw(study.GetProperty("system")).ShouldBe("""{"type":"system","id":"salford","title":"Salford","url":"https://kb.example/some/path/systems/salford/"}""");
        Raw(study.GetProperty("status")).ShouldBe("""{"id":"running","label":"Still running"}""");
        Raw(study.GetProperty("period")).ShouldBe("""{"start":"2004-05","end":null,"source":null,"hedge":null}""");
        Raw(study.GetProperty("result_direction")).ShouldBe("""{"patients":{"id":"improved","label":"Improved"}}""");
        Raw(study.GetProperty("lessons")).ShouldBe("[]");
        Raw(study.GetProperty("evaluation")).ShouldBe("null");
        Raw(study.GetProperty("redirect_from")).ShouldBe("""["/old/home-first/"]""");
    }

    [Fact]
    public void Every_declared_field_of_every_type_is_there_but_what_is_for_reviewers()
    {
        foreach (ContentType type in SmallSite.Hosted.Model().Types.Where(t => SmallSite.Hosted.Model().OfType(t.Name).Any()))
            SmallSite.Hosted.Json($"api/v1/{(type.Folder.Length > 0 ? type.Folder : "pages")}.json").GetProperty("items")[0].EnumerateObject()
                .Select(member => member.Name).ShouldBe(["type", "id", "url", .. type.Shape.Fields.Select(f => f.Key).Where(key => key != "not_personal")]);
    }

    [Fact]
    public void Measures_are_flat_and_say_where_they_stand()
    {
        JsonElement measure = SmallSite.Hosted.Json("api/v1/measures.json").GetProperty("items")[0];

        measure.GetProperty("document").GetProperty("id").GetString().ShouldBe("home-first");
        measure.GetProperty("name").GetString().ShouldBe("Beds, closed");
        measure.GetProperty("change").GetProperty("value").GetDouble().ShouldBe(-29.5);
    }

    [Fact]
    public void Vocabularies_keep_the_order_of_their_lists() =>
        SmallSite.Hosted.Json("api/v1/vocabularies.json").GetProperty("items").EnumerateArray()
            .Select(v => v.GetProperty("name").GetString()).ShouldBe(["methods", "outcome-groups", "result-directions", "statuses"]);

    [Fact]
    public void Nothing_can_end_an_element_of_a_page_that_holds_the_JSON() =>
        SmallSite.Hosted.Files.Where(f => Path.GetExtension(f.Path) is ".json" or ".jsonld")
            .ShouldAllBe(f => !SmallSite.Hosted.Text(f.Path).Contains('<'));

    public static TheoryData<string> Names =>
        ["index", "case-studies", "communities", "documents", "lessons", "measures", "pages", "programmes", "systems", "themes", "vocabularies"];

    [Theory, MemberData(nameof(Names))]
    public void A_file_fits_its_schema(string name) =>
        SchemaCheck.Mistakes(SmallSite.Hosted.Json($"api/v1/schemas/{name}.json"), SmallSite.Hosted.Json($"api/v1/{name}.json")).ShouldBeEmpty();

    [Fact]
    public void The_check_by_schema_sees_what_does_not_fit()
    {
        JsonElement schema = SmallSite.Hosted.Json("api/v1/schemas/case-studies.json");
        string wrong = SmallSite.Hosted.Text("api/v1/case-studies.json").Replace("\"title\": \"Home first\"", "\"title\": 1", StringComparison.Ordinal);

        SchemaCheck.Mistakes(schema, JsonDocument.Parse(wrong).RootElement).ShouldBe(["items[0].title: not string|null"]);
    }

    static string Raw(JsonElement element) => JsonSerializer.Serialize(element);
}
