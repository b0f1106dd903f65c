using System.Text.Json.Nodes;

namespace KnowledgeBase.Publishing.Api;

/// <summary>The file to begin with: what the site is, and which files there are.</summary>
static class ApiIndex
{
    public const string Name = "index";

    public static OutputFile File(SiteModel site, ImmutableArray<ApiResource> resources) =>
        OutputFile.Json(ApiResource.AddressOf(Name).File, json => json.Object(() =>
        {
            json.WriteNumber("version", ApiResource.Version);
            json.WriteString("title", site.Settings.Title);
            json.WriteString("description", site.Settings.Description);
            json.WriteString("language", site.Settings.Language);
            json.WriteString("url", site.Settings.Link(Address.Home));
            json.WriteString("schema", site.Settings.Link(ApiResource.SchemaAddressOf(Name)));
            json.Array("resources", resources, resource => json.Object(() =>
            {
                json.WriteString("name", resource.Name);
                json.WriteString("title", resource.Title);
                json.WriteString("description", resource.Help);
                json.WriteString("url", site.Settings.Link(resource.Address));
                json.WriteString("schema", site.Settings.Link(resource.SchemaAddress));
                json.WriteNumber("count", resource.Count);
            }));
        }));

    public static OutputFile SchemaFile(SiteSettings settings)
    {
        Address address = ApiResource.SchemaAddressOf(Name);
        return OutputFile.Json(address.File, json => Schema(settings.Link(address)).WriteTo(json));
    }

    static JsonObject Schema(string address) => JsonShape.File(address, "Index", "What the site is, and which files the interface has.", new JsonObject
    {
        ["version"] = JsonShape.Version(),
        ["title"] = JsonShape.Text(),
        ["description"] = JsonShape.Text(),
        ["language"] = JsonShape.Text("BCP 47 tag of the texts."),
        ["url"] = JsonShape.Link(),
        ["schema"] = JsonShape.Link(),
        ["resources"] = JsonShape.List(JsonShape.Object(new JsonObject
        {
            ["name"] = JsonShape.Text(),
            ["title"] = JsonShape.Text(),
            ["description"] = JsonShape.Text(),
            ["url"] = JsonShape.Link(),
            ["schema"] = JsonShape.Link(),
            ["count"] = JsonShape.Count(),
        })),
    });
}
