using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeBase.Publishing.Records;

namespace KnowledgeBase.Publishing.Api;

/// <summary>One file of the interface: a list of items of one kind in the envelope that all share.</summary>
/// <param name="Name">Name of the file without extension: <c>case-studies</c>.</param>
/// <param name="Title">What a person calls it.</param>
/// <param name="Help">What it holds, in one sentence.</param>
/// <param name="Count">Number of items.</param>
/// <param name="WriteItems">Writes the items into the array that is open.</param>
/// <param name="ItemSchema">Describes one item.</param>
sealed record ApiResource(
    string Name, string Title, string Help, int Count, Action<Utf8JsonWriter> WriteItems, JsonObject ItemSchema)
{
    /// <summary>The version that all files name. Within it, members are added and never renamed, removed or changed in kind.</summary>
    public const int Version = 1;

    const string Owner = "document";

    /// <summary>Where readers find the items.</summary>
    public Address Address => AddressOf(Name);

    /// <summary>Where readers find the description of the file.</summary>
    public Address SchemaAddress => SchemaAddressOf(Name);

    public static Address AddressOf(string name) => Resource.AddressOf(name);

    public static Address SchemaAddressOf(string name) => Resource.AddressOf($"schemas/{name}");

    /// <summary>What a generator gave for the interface.</summary>
    public static ApiResource Of(Resource made, SiteSettings settings)
    {
        JsonObject members = FieldSchema.Members(made.Fields);
        if (made.Owned) members.Insert(0, Owner, JsonShape.Defined(EnvelopeSchema.Reference));
        return new ApiResource(made.Name, made.Title, made.Help, made.Items.Length, json => Write(json, made, settings), JsonShape.Object(members));
    }

    /// <summary>The file with the items.</summary>
    public OutputFile File(SiteSettings settings) => OutputFile.Json(Address.File, json => json.Object(() =>
    {
        json.WriteNumber("version", Version);
        json.WriteString("title", Title);
        json.WriteString("schema", settings.Link(SchemaAddress));
        json.WriteNumber("count", Count);
        json.WriteStartArray("items");
        WriteItems(json);
        json.WriteEndArray();
    }));

    /// <summary>The file that describes it.</summary>
    public OutputFile SchemaFile(SiteSettings settings) => OutputFile.Json(SchemaAddress.File, json =>
        EnvelopeSchema.Of(Title, Help, settings.Link(SchemaAddress), ItemSchema).WriteTo(json));

    static void Write(Utf8JsonWriter json, Resource made, SiteSettings settings)
    {
        var fields = new FieldJson(settings, json);
        foreach (ResourceItem item in made.Items)
            json.Object(() =>
            {
                if (item.Document is { } document)
                {
                    json.WritePropertyName(Owner);
                    fields.Reference(document);
                }
                fields.Fields(item.Fields);
            });
    }
}
