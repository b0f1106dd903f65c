using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Cli.Scaffold;
using KnowledgeBase.Cli.Schema;
using KnowledgeBase.Cli.Snippets;
using KnowledgeBase.Editing.Form;
using KnowledgeBase.Import.Drafts;
using KnowledgeBase.Import.Templates;

namespace KnowledgeBase.Site.Tests.Cli;

[ContentType("visit", "visits", Title = "Visit", Plural = "Visits", Help = "A visit to another place.")]
public sealed record Visit : ContentRecord
{
    [Field("Where it went.", Required = true, Example = "Jönköping")]
    public string Place { get; init; } = "";
}

/// <summary>The same record with one field more.</summary>
[ContentType("visit", "visits", Title = "Visit", Plural = "Visits", Help = "A visit to another place.")]
public sealed record VisitWithOneFieldMore : ContentRecord
{
    [Field("Where it went.", Required = true, Example = "Jönköping")]
    public string Place { get; init; } = "";

    [Field("How many hosts spoke.", Title = "Speakers", Required = true, Min = 1, Example = "7")]
    public int? HostsWhoSpoke { get; init; }
}

/// <summary>Adding a field to a record changes everything that is made from declarations, and nothing else has to be touched.</summary>
public sealed class A_field_is_declared_once
{
    [Fact]
    public void Schema_scaffold_snippets_page_of_fields_and_forms_know_a_field_as_soon_as_it_is_declared()
    {
        foreach (Func<ContentType, string> made in (Func<ContentType, string>[])[Schema, Scaffold, Snippets, PageOfFields, FormForIssues, FormInTheBrowser, FormInWord])
        {
            string name = made == FormInWord ? "Speakers" : "hosts_who_spoke";
            made(ContentType.Of<Visit>()).ShouldNotContain(name);
            made(ContentType.Of<VisitWithOneFieldMore>()).ShouldContain(name);
        }
        PageOfFields(ContentType.Of<VisitWithOneFieldMore>()).ShouldContain("### Speakers\n\n`hosts_who_spoke`, required. How many hosts spoke. A whole number: at least 1.\n\n```yaml\nhosts_who_spoke: 7\n```\n");
        Scaffold(ContentType.Of<VisitWithOneFieldMore>()).ShouldContain("# How many hosts spoke. (required)\n# A whole number: at least 1.\nhosts_who_spoke:\n");
        Snippets(ContentType.Of<VisitWithOneFieldMore>()).ShouldContain("\"hosts_who_spoke: ${1:7}\"");
        Schema(ContentType.Of<VisitWithOneFieldMore>()).ShouldContain("\"minimum\": 1");
    }

    static string Schema(ContentType type) => FrontMatterSchema.Of(type, []).ToString();

    static string Scaffold(ContentType type) => DocumentScaffold.Text(new NewDocument(type, "Title", new DateOnly(2026, 11, 26)), [type], []);

    static string Snippets(ContentType type) => SnippetFile.Of([type], [], ImmutableDictionary<string, ImmutableArray<string>>.Empty);

    static string PageOfFields(ContentType type) => FieldsPage.Of([type], [type], []);

    static string FormForIssues(ContentType type) => IssueForm.Of(type, []);

    static string FormInTheBrowser(ContentType type) => FormConfiguration.Of(
        new SiteSettings { Editing = new EditingSettings { Host = GitHost.GitHub, Repository = "example/knowledge-base", Folders = [new EditedFolder("content/visits", "visit")] } }, [type], []);

    static string FormInWord(ContentType type)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(WordTemplate.Write(type, new KnownValues([], []))), false);
        return file.MainDocumentPart!.Document!.InnerText;
    }
}
