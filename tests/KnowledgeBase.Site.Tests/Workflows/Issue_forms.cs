using System.Text.RegularExpressions;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Cli;
using KnowledgeBase.Cli.CommandLine;
using YamlDotNet.RepresentationModel;

namespace KnowledgeBase.Site.Tests.Workflows;

/// <summary>The forms of <c>.github/ISSUE_TEMPLATE</c>, by the rules of GitHub's form schema.</summary>
public sealed partial class Issue_forms
{
    static readonly string Folder = Path.Combine(WorkflowFile.Folder, "ISSUE_TEMPLATE");

    public static TheoryData<string> Forms => [.. Directory.EnumerateFiles(Folder, "*.yml").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Forms))]
    public void Each_is_one_that_GitHub_accepts(string name)
    {
        IReadOnlyDictionary<string, YamlNode> form = WorkflowFile.Map(WorkflowFile.Yaml(Path.Combine(Folder, name)));
        form.Keys.ShouldBeSubsetOf(["name", "description", "title", "labels", "body"]);
        WorkflowFile.Text(form, "name").Length.ShouldBeGreaterThan(2);
        WorkflowFile.Text(form, "description").ShouldNotBeEmpty();
        IReadOnlyDictionary<string, YamlNode>[] body = [.. ((YamlSequenceNode)form["body"]).Select(WorkflowFile.Map)];
        IReadOnlyDictionary<string, YamlNode>[] questions = [.. body.Where(b => WorkflowFile.Text(b, "type") != "markdown")];
        questions.ShouldNotBeEmpty();
        questions.Select(q => WorkflowFile.Text(q, "id")).ShouldBeUnique();
        questions.Select(q => WorkflowFile.Text(WorkflowFile.Map(q["attributes"]), "label")).ShouldBeUnique();
        foreach (IReadOnlyDictionary<string, YamlNode> element in body) Accepted(element);
    }

    [Fact]
    public void Whoever_reports_a_problem_finds_the_page_filled_in()
    {
        string link = RepositoryLinks.Of(new SiteSettings { Repository = "https://github.com/owner/name" })!.Problem("Fewer falls", "/case-studies/a/");
        string form = Query().Match(link).Groups["template"].Value;
        var body = (YamlSequenceNode)WorkflowFile.Map(WorkflowFile.Yaml(Path.Combine(Folder, form)))["body"];
        body.Select(WorkflowFile.Map).Single(e => WorkflowFile.Text(e, "id") == "page").ShouldSatisfyAllConditions(
            e => WorkflowFile.Text(e, "type").ShouldBe("input"), _ => link.ShouldEndWith("&page=%2Fcase-studies%2Fa%2F"));
    }

    [Fact]
    public void The_form_for_a_case_study_asks_for_what_the_declaration_asks_for()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter();
        KbCommand.Run(["docs", "issue-form", "case-study", "--root", Repository.Root], new Terminal { Out = output, Error = error }, CancellationToken.None).ShouldBe(0, error.ToString());
        Snapshot.ShouldMatch(output.ToString(), Path.Combine(Folder, "share-a-case-study.yml"));
        foreach (string key in (string[])["title", "summary", "system", "themes", "status", "period", "sources", "contacts", "text-problem", "text-what-was-done"])
            output.ToString().ShouldContain($"id: {key}\n");
    }

    static void Accepted(IReadOnlyDictionary<string, YamlNode> element)
    {
        string type = WorkflowFile.Text(element, "type");
        IReadOnlyDictionary<string, YamlNode> attributes = WorkflowFile.Map(element["attributes"]);
        if (type == "markdown")
        {
            WorkflowFile.Text(attributes, "value").ShouldNotBeEmpty();
            return;
        }
        WorkflowFile.Text(element, "id").ShouldMatch("^[A-Za-z0-9_-]+$");
        WorkflowFile.Text(attributes, "label").ShouldNotBeEmpty();
        string[] known = type switch
        {
            "input" or "textarea" => ["label", "description", "placeholder", "value", .. type == "textarea" ? (string[])["render"] : []],
            "dropdown" => ["label", "description", "multiple", "options", "default"],
            "checkboxes" => ["label", "description", "options"],
            _ => throw new InvalidOperationException($"GitHub knows no '{type}'."),
        };
        attributes.Keys.ShouldBeSubsetOf(known);
        if (type is not ("dropdown" or "checkboxes")) return;
        string[] options = [.. ((YamlSequenceNode)attributes["options"]).Select(o => o is YamlScalarNode text ? text.Value! : WorkflowFile.Text(WorkflowFile.Map(o), "label"))];
        options.ShouldNotBeEmpty();
        options.ShouldBeUnique();
        options.ShouldAllBe(o => o.Length > 0 && !o.Equals("none", StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex("template=(?<template>[^&]+)&title=")]
    private static partial Regex Query();
}
