using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Scaffold;
using KnowledgeBase.Engine;

namespace KnowledgeBase.Site.Tests.Cli;

public sealed class The_page_of_fields
{
    [Fact]
    public void It_is_what_the_docs_hold()
    {
        using var run = new KbRun();
        run.Kb("docs", "fields", "--root", Repository.Root).ShouldBe(0, run.Error.ToString());

        File.ReadAllText(Path.Combine(Repository.Root, "docs", "case-studies.md")).ReplaceLineEndings("\n").ShouldBe(run.Out.ToString(),
            "docs/case-studies.md is older than the declarations; make it anew: kb docs fields > docs/case-studies.md");
    }

    [Fact]
    public void It_tells_fields_of_groups_headings_and_lists_too()
    {
        using var run = new KbRun();
        run.Write("content/_vocabulary/statuses.yaml", "title: Status\nhelp: Where it stands.\nterms:\n  - id: over\n    label: Over\n    definition: It has ended.\n");
        run.Kb("docs", "fields", "case-study").ShouldBe(0, run.Error.ToString());

        string page = run.Out.ToString();
        page.ShouldContain("\n### Title\n\n`title`, required. Says what it is, in plain words. Length: at most 110 characters.\n\n```yaml\ntitle: Fewer falls on three wards\n```\n");
        page.ShouldContain("\n```yaml\nperiod:\n  start: 2019-04\n  end: 2021\n  source: 1\n  hedge: approximate\n```\n");
        page.ShouldContain("\n| `outcome_group` | required | ");
        page.ShouldContain("\n| `baseline.value` | required | ");
        page.ShouldContain("\n| `## Results` | asked for in the end | ");
        page.ShouldContain(" Choose from [Status](#list-statuses-status).\n\n```yaml\nstatus: over\n```\n\nReaders see it on the page; search and lists can be narrowed by it.\n");
        page.ShouldContain("\n### List statuses: Status\n\nWhere it stands.\n\n| write | for | which means |\n|---|---|---|\n| `over` | Over | It has ended. |\n");
        page.ShouldNotContain("\n## Lesson\n");
    }

    [Theory]
    [InlineData("case-study", "case-studies")]
    [InlineData("lesson", "lessons")]
    [InlineData("system", "systems")]
    [InlineData("community", "communities")]
    [InlineData("theme", "themes")]
    [InlineData("programme", "programmes")]
    public void Its_examples_are_what_a_check_accepts(string type, string folder)
    {
        using var run = new KbRun($$"""{ "KnowledgeBase": { "Types": { "{{folder}}": "{{type}}" } } }""");
        SiteParts parts = Composition.Compose(Repository.Root, new DiagnosticBag());
        ImmutableArray<ContentType> types = parts.Plugins.Types;
        var examples = new FieldExamples(new FieldNotes(types, Declarations.Vocabularies(parts)));
        run.Write($"content/{folder}/examples.md", $"---\n{string.Concat(types.First(t => t.Name == type).Shape.Fields
            .Where(f => f.Key is not ("excluded" or "destination_path")).Select(examples.Lines))}---\n\n## Problem\n\nText.\n\n## What was done\n\nText.\n");

        run.Kb("check", $"content/{folder}/examples.md", "--format", "json");

        // What the examples name is not in this knowledge base; every value has the form that is wanted.
        JsonDocument.Parse(run.Out.ToString()).RootElement.GetProperty("diagnostics").EnumerateArray()
            .Where(d => d.GetProperty("code").GetString()!.StartsWith("KB10", StringComparison.Ordinal))
            .Select(d => d.GetProperty("message").GetString()).ShouldBeEmpty();
    }
}
