using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Abstractions.Values;
using KnowledgeBase.Publishing.Records;

namespace KnowledgeBase.Publishing.Api;

/// <summary>
/// Every measure of every document, one item each. A document has measures when its type declares a list of groups called
/// <c>measures</c>; which fields a measure has is the type's affair.
/// </summary>
static class MeasuresResource
{
    const string Field = "measures";
    const string Owner = "document";

    public static ApiResource Of(SiteModel site)
    {
        ImmutableArray<(SiteDocument Document, GroupValue Measure)> measures =
            [.. site.Documents.SelectMany(d => site.Values(d).Groups(Field).Select(m => (d, m)))];
        return new ApiResource(
            Field, "Measures", "Every measure of every document, with the document it stands in.", measures.Length,
            json => Write(site, json, measures), ItemSchema(site));
    }

    static void Write(SiteModel site, Utf8JsonWriter json, ImmutableArray<(SiteDocument Document, GroupValue Measure)> measures)
    {
        var fields = new FieldJson(site.Settings, json);
        foreach ((SiteDocument document, GroupValue measure) in measures)
            json.Object(() =>
            {
                json.WritePropertyName(Owner);
                fields.Reference(document);
                fields.Fields(measure.Fields.Where(f => f.Declaration.Key != Owner));
            });
    }

    // Types may differ in what a measure is: then any of their shapes is right.
    static JsonObject ItemSchema(SiteModel site)
    {
        ImmutableArray<JsonObject> shapes = [.. Shapes(site).Select(shape =>
        {
            JsonObject members = FieldSchema.Members(shape.Fields.Where(f => f.Key != Owner));
            members.Insert(0, Owner, JsonShape.Defined(EnvelopeSchema.Reference));
            return JsonShape.Object(members);
        })];
        return shapes.Length == 1 ? shapes[0] : new JsonObject { ["anyOf"] = new JsonArray([.. shapes, new JsonObject { ["type"] = "object" }]) };
    }

    static IEnumerable<GroupShape> Shapes(SiteModel site) =>
        from type in site.Types
        from field in type.Shape.Fields
        where field.Key == Field
        let shape = (field.Shape as ListShape)?.Item as GroupShape
        where shape is not null
        select shape;
}
