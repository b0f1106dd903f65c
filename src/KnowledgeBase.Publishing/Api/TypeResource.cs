using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeBase.Publishing.Records;

namespace KnowledgeBase.Publishing.Api;

/// <summary>All documents of one content type with all their fields, named after the type's folder.</summary>
static class TypeResource
{
    const string NameOfPages = "pages";

    public static ApiResource Of(SiteModel site, ContentType type)
    {
        ImmutableArray<SiteDocument> documents = [.. site.Documents.Where(d => d.Type == type.Name)];
        return new ApiResource(
            type.Folder.Length > 0 ? type.Folder.Replace('/', '-') : NameOfPages, type.Plural, type.Help, documents.Length,
            json => Write(site, json, documents), ItemSchema(type));
    }

    static void Write(SiteModel site, Utf8JsonWriter json, ImmutableArray<SiteDocument> documents)
    {
        var writer = new FieldJson(site.Settings, json);
        foreach (SiteDocument document in documents) writer.Document(document, site.Values(document).Fields.Where(field => IsPublic(field.Declaration)));
    }

    // Why something that looks like personal data may stand in a text is for those who review it.
    static bool IsPublic(FieldDeclaration field) => field.Property.Name != nameof(ContentRecord.NotPersonal);

    static JsonObject ItemSchema(ContentType type)
    {
        JsonObject members = FieldSchema.Members(type.Shape.Fields.Where(IsPublic));
        members.Insert(0, "type", JsonShape.Text("Name of the content type."));
        members.Insert(1, "id", JsonShape.Text("Unique within the type; never changes."));
        members.Insert(2, "url", JsonShape.Link());
        return JsonShape.Object(members);
    }
}
