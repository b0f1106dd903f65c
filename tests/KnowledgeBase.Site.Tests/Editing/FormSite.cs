using System.Text.Json;

namespace KnowledgeBase.Site.Tests.Editing;

/// <summary>A small knowledge base with the form switched on, or with what a test says of it.</summary>
static class FormSite
{
    public const string Editing = """{"Host": "github", "Repository": "example/knowledge-base"}""";

    const string Leadership = """
        -- content/themes/leadership.md --
        ---
        title: Leadership
        summary: How people at the top make room for change across a whole system of care.
        ---

        Trust grows slowly.
        """;

    public static TestSite On { get; } = With(Editing);

    public static TestSite Off { get; } = With(null);

    /// <summary>The site with the group <c>Editing</c>, or without one, and with more files.</summary>
    public static TestSite With(string? editing, string more = "", string settings = "", string? repository = null)
    {
        string group = (editing is null ? "" : $", \"Editing\": {editing}") + (repository is null ? "" : $", \"Repository\": \"{repository}\"");
        return TestSite.With($$$"""
            -- statiq.json --
            {{{{settings}}}"KnowledgeBase": {"Title": "Care & <learning>", "Types": {"themes": "theme", "case-studies": "case-study"}{{{group}}}}}
            {{{Leadership}}}
            -- content/case-studies/placeholder.txt --
            {{{more}}}
            """);
    }

    /// <summary>The configuration of the form.</summary>
    public static JsonElement Configuration(TestSite site) => JsonDocument.Parse(site.Text("admin/config.yml")).RootElement;

    /// <summary>The field at a path of names below a collection: <c>case-study</c>, <c>measures</c>, <c>series</c>.</summary>
    public static JsonElement Field(JsonElement configuration, string collection, params string[] path) =>
        path.Aggregate(Named(configuration.GetProperty("collections"), collection), (outer, name) => Named(outer.GetProperty("fields"), name));

    static JsonElement Named(JsonElement list, string name) => list.EnumerateArray().Single(item => item.GetProperty("name").GetString() == name);
}
