using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeBase.Cli.Schema;

namespace KnowledgeBase.Site.Tests.Cli;

public sealed class Writing_a_schema
{
    static readonly JsonObject Sample = FrontMatterSchema.Of(SampleTypes.All[0], SampleTypes.Vocabularies);

    [Fact]
    public void A_schema_begins_with_its_draft_and_what_it_describes() =>
        Sample.Select(p => p.Key).ShouldBe(
            ["$schema", "title", "description", "type", "properties", "required", "allOf", "additionalProperties"]);

    [Theory]
    [InlineData("title", """{"title":"Title","description":"Says what it is, in plain words.","type":"string","maxLength":110}""")]
    [InlineData("created", """{"title":"First published","description":"The day it was first published.","type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}""")]
    [InlineData("published", """{"title":"First published","description":"Another name of 'created'.","type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}""")]
    [InlineData("excluded", """{"title":"Excluded","description":"true leaves the document out of the site.","type":"boolean"}""")]
    [InlineData("order", """{"title":"Order","description":"Place among its siblings, smallest first.","type":"integer"}""")]
    [InlineData("redirect_from", """{"title":"Redirect from","description":"Old addresses that lead here.","anyOf":[{"type":"array","items":{"type":"string"}},{"type":"string"}]}""")]
    [InlineData("status", """{"title":"Status","description":"Where it stands.","type":"string","enum":["running","over"]}""")]
    [InlineData("themes", """{"title":"Themes","description":"What it is about.","anyOf":[{"type":"array","items":{"type":"string","pattern":"^[a-z0-9-]{1,100}$"},"minItems":1,"maxItems":4},{"type":"string","pattern":"^[a-z0-9-]{1,100}$"}]}""")]
    [InlineData("style", """{"title":"Style","description":"How it was led.","type":"string","enum":["alone","together"]}""")]
    [InlineData("certainty", """{"title":"Certainty","description":"How sure we are.","type":"number","minimum":0,"maximum":1}""")]
    [InlineData("results", """{"title":"Results","description":"What came of it.","type":"object","propertyNames":{"enum":["patients","staff"]},"additionalProperties":{"type":"string","enum":["better","worse"]}}""")]
    [InlineData("period", """{"title":"Period","description":"When it ran.","type":"object","properties":{"start":{"title":"Start","description":"When it began.","anyOf":[{"type":"string","pattern":"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"},{"type":"integer","minimum":1,"maximum":9999}]},"end":{"title":"End","description":"When it ended.","anyOf":[{"type":"string","pattern":"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"},{"type":"integer","minimum":1,"maximum":9999}]}},"required":["start"],"additionalProperties":false}""")]
    [InlineData("sources", """{"title":"Sources","description":"The works behind it.","type":"array","items":{"type":"object","properties":{"year":{"title":"Year","description":"Year of publication.","type":"integer","minimum":1800},"title":{"title":"Title","description":"Title of the work.","type":"string"}},"required":["title"],"additionalProperties":false},"minItems":1}""")]
    public void Each_shape_has_its_schema(string field, string json) =>
        Json(Sample["properties"]![field]!).ShouldBe(json);

    [Fact]
    public void What_is_required_may_go_by_any_of_its_names()
    {
        Json(Sample["required"]!).ShouldBe("""["title","status","themes","period","sources"]""");
        Json(Sample["allOf"]!).ShouldBe(
            """[{"anyOf":[{"required":["summary"]},{"required":["Description"]},{"required":["description"]}]}]""");
    }

    [Fact]
    public void Closed_types_take_no_other_keys_and_open_ones_do()
    {
        Json(Sample["additionalProperties"]!).ShouldBe("false");
        FrontMatterSchema.Of(SampleTypes.All[1], []).ContainsKey("additionalProperties").ShouldBeFalse();
    }

    [Fact]
    public void A_term_of_a_list_that_is_not_known_must_look_like_an_id() =>
        Json(FrontMatterSchema.Of(SampleTypes.All[0], [])["properties"]!["status"]!["pattern"]!).ShouldBe("\"^[a-z0-9-]{1,100}$\"");

    [Fact]
    public void All_types_together_stand_under_defs()
    {
        JsonObject all = FrontMatterSchema.Of(SampleTypes.All, SampleTypes.Vocabularies);
        Json(all["anyOf"]!).ShouldBe("""[{"$ref":"#/$defs/sample"},{"$ref":"#/$defs/theme"}]""");
        all["$defs"]!.AsObject().Select(d => d.Key).ShouldBe(["sample", "theme"]);
        JsonObject alone = Sample.DeepClone().AsObject();
        alone.Remove("$schema");
        JsonNode.DeepEquals(all["$defs"]!["sample"], alone).ShouldBeTrue();
    }

    static string Json(JsonNode node) =>
        node.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
