using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Editing.Form;
using KnowledgeBase.Site.Tests.Cli;
using KnowledgeBase.Site.Tests.Publishing;

namespace KnowledgeBase.Site.Tests.Editing;

public class The_form_is_made_of_the_declarations
{
    static readonly SiteSettings Settings = new()
    {
        Editing = new EditingSettings { Host = GitHost.GitHub, Repository = "example/knowledge-base", Folders = [new EditedFolder("content/samples", "sample")] },
    };

    static readonly ImmutableArray<Vocabulary> Lists =
    [
        new("statuses", "Statuses", "", [new Term("running", "Still running", "It goes on.", [], null, null, null, false)]),
        new("groups", "Groups", "", [new Term("staff", "Staff", "Who works there.", [], null, null, null, false)]),
        new("directions", "Directions", "", [new Term("better", "Better", "", [], null, null, null, false)]),
    ];

    [Fact]
    public void The_real_form_keeps_the_schema_of_Sveltia_CMS()
    {
        JsonElement schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests/KnowledgeBase.Site.Tests/Editing/sveltia-cms.schema.json"))).RootElement;
        using var run = new RealForm();

        SchemaCheck.Mistakes(schema, run.Configuration).ShouldBeEmpty();
        JsonElement wrong = JsonDocument.Parse(run.Text.Replace("\"widget\": \"datetime\"", "\"widget\": \"datetime\", \"colour\": \"red\"", StringComparison.Ordinal)).RootElement;
        SchemaCheck.Mistakes(schema, wrong).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("status", "select", "Still running")]
    [InlineData("themes", "list", null)]
    [InlineData("period", "object", null)]
    [InlineData("sources", "list", null)]
    [InlineData("style", "select", "Together")]
    [InlineData("certainty", "number", null)]
    [InlineData("results", "object", "Staff")]
    [InlineData("created", "datetime", "{{now}}")]
    [InlineData("excluded", "hidden", null)]
    [InlineData("body", "markdown", "## Story")]
    public void Every_shape_has_its_widget(string field, string widget, string? holds)
    {
        JsonElement found = FormSite.Field(Of<Sample>(), "sample", field);

        found.GetProperty("widget").GetString().ShouldBe(widget);
        if (holds is not null) found.GetRawText().ShouldContain(holds);
    }

    [Fact]
    public void What_must_be_there_comes_first_then_the_text()
    {
        string[] names = [.. Of<Sample>().GetProperty("collections")[0].GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString()!)];

        names.TakeWhile(n => n != "created").ShouldBe(["title", "summary", "status", "themes", "period", "sources", "body"]);
    }

    [Fact]
    public void Another_field_of_a_record_is_another_field_of_the_form()
    {
        JsonElement before = Of<Short>(), after = Of<Longer>();

        before.GetRawText().ShouldNotContain("\"ward\"");
        JsonElement added = FormSite.Field(after, "short", "ward");
        added.GetProperty("label").GetString().ShouldBe("Ward");
        added.GetProperty("hint").GetString().ShouldBe("Where it was tried.");
        added.GetProperty("required").GetBoolean().ShouldBeTrue();
    }

    static JsonElement Of<T>() where T : ContentRecord, new()
    {
        var type = ContentType.Of<T>();
        SiteSettings settings = Settings with { Editing = Settings.Editing! with { Folders = [new EditedFolder($"content/{type.Folder}", type.Name)] } };
        return JsonDocument.Parse(FormConfiguration.Of(settings, [type], Lists)).RootElement;
    }

    /// <summary>What <c>kb cms config</c> prints of the repository's own content.</summary>
    sealed class RealForm : IDisposable
    {
        readonly KbRun run = new($$"""
            {"InputPaths": ["content"], "KnowledgeBase": {"Types": {{Types}}, "Editing": {{FormSite.Editing}} } }
            """);

        const string Types = """
            {"case-studies": "case-study", "lessons": "lesson", "themes": "theme", "systems": "system", "communities": "community", "programmes": "programme"}
            """;

        public RealForm()
        {
            foreach (string list in Directory.EnumerateFiles(Path.Combine(Repository.Root, "content/_vocabulary")))
                run.Write("content/_vocabulary/" + Path.GetFileName(list), File.ReadAllText(list));
            run.Kb("cms", "config").ShouldBe(0, run.Error.ToString());
        }

        public string Text => run.Out.ToString();

        public JsonElement Configuration => JsonDocument.Parse(Text).RootElement;

        public void Dispose() => run.Dispose();
    }
}

[ContentType("short", "shorts", Title = "Short", Plural = "Shorts", Help = "Before.")]
public sealed record Short : ContentRecord;

[ContentType("short", "shorts", Title = "Short", Plural = "Shorts", Help = "After.")]
public sealed record Longer : ContentRecord
{
    [Field("Where it was tried.", Required = true)]
    public string Ward { get; init; } = "";
}
