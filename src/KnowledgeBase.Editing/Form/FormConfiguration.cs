using System.Text.Json;

namespace KnowledgeBase.Editing.Form;

/// <summary>
/// The configuration of the form, made from the declarations of the content types. Sveltia CMS and Decap CMS read the same:
/// https://sveltiacms.app/en/docs and https://decapcms.org/docs/configuration-options.
/// </summary>
public static class FormConfiguration
{
    /// <summary>JSON, which is YAML too. Pure.</summary>
    /// <param name="settings">Of the site; the form is switched on in them.</param>
    /// <param name="types">All content types; those with a folder get a form each, in this order.</param>
    /// <param name="vocabularies">The controlled lists, as far as known.</param>
    public static string Of(SiteSettings settings, ImmutableArray<ContentType> types, ImmutableArray<Vocabulary> vocabularies)
    {
        EditingSettings editing = settings.Editing ?? throw new ArgumentException("The form is switched off.", nameof(settings));
        return Json.Text(json => json.Object(() => Members(json, settings, editing, Edited(types, editing), vocabularies)));
    }

    static ImmutableArray<(ContentType Type, string Folder)> Edited(ImmutableArray<ContentType> types, EditingSettings editing) =>
        [.. from type in types join folder in editing.Folders on type.Name equals folder.Type select (type, folder.Path)];

    static void Members(
        Utf8JsonWriter json, SiteSettings settings, EditingSettings editing, ImmutableArray<(ContentType Type, string Folder)> edited, ImmutableArray<Vocabulary> vocabularies)
    {
        json.Object("backend", () => Backend(json, editing));
        json.WriteString("publish_mode", "editorial_workflow");
        json.WriteString("media_folder", editing.ContentFolder);
        json.WriteString("public_folder", "/");
        json.WriteString("app_title", settings.Title);
        // Nobody else is asked for pictures.
        json.Object("media_libraries", () => json.WriteBoolean("stock_assets", false));
        json.OptionalText("site_url", settings.Absolute(Address.Home));
        json.WriteBoolean("show_preview_links", false);
        json.Object("editor", () => json.WriteBoolean("preview", false));
        // As Slug.Of writes ids.
        json.Object("slug", () =>
        {
            json.WriteString("encoding", "ascii");
            json.WriteBoolean("clean_accents", true);
        });
        json.Object("output", () => json.WriteBoolean("omit_empty_optional_fields", true));
        var fields = new FormFields(json, [.. edited.Select(e => e.Type.Name)], vocabularies);
        json.Array("collections", edited, e => Collection(json, e.Type, e.Folder, fields));
    }

    static void Backend(Utf8JsonWriter json, EditingSettings editing)
    {
        bool github = editing.Host == GitHost.GitHub;
        json.WriteString("name", github ? "github" : "gitlab");
        json.WriteString("repo", editing.Repository);
        json.WriteString("branch", editing.Branch);
        if (editing.Server is not null) json.WriteString("api_root", editing.Server + (github ? "/api/v3" : "/api/v4"));
        json.OptionalText("base_url", editing.LoginService ?? (github ? null : editing.Server));
        // Otherwise Sveltia CMS offers the service of a company that neither the site nor its people have anything to do with.
        if (editing is { LoginService: null, ApplicationId: null }) json.Texts("auth_methods", ["token"]);
        if (editing.ApplicationId is not null)
        {
            json.WriteString("auth_type", "pkce");
            json.WriteString("app_id", editing.ApplicationId);
        }
        if (editing.Forks) json.WriteBoolean("open_authoring", true);
    }

    static void Collection(Utf8JsonWriter json, ContentType type, string folder, FormFields fields) => json.Object(() =>
    {
        json.WriteString("name", type.Name);
        json.WriteString("label", type.Plural);
        json.WriteString("label_singular", type.Title);
        json.WriteString("description", type.Help);
        json.WriteString("folder", folder);
        json.WriteString("extension", "md");
        json.WriteString("format", "yaml-frontmatter");
        json.WriteBoolean("create", true);
        // What others point to is withdrawn or renamed, not deleted.
        json.WriteBoolean("delete", false);
        json.WriteString("identifier_field", "title");
        json.WriteString("slug", "{{slug}}");
        json.WriteString("summary", "{{title}}");
        // Files lie beside the document that shows them.
        json.WriteString("media_folder", "");
        json.WriteString("public_folder", "");
        fields.Write(type);
    });
}
