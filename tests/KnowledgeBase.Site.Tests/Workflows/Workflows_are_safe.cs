using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace KnowledgeBase.Site.Tests.Workflows;

public sealed partial class Workflows_are_safe
{
    public static TheoryData<string> Files => [.. WorkflowFile.WithSteps.Select(f => Path.GetRelativePath(Repository.Root, f))];

    public static TheoryData<string> Workflows => [.. Directory.EnumerateFiles(Path.Combine(WorkflowFile.Folder, "workflows")).Select(f => Path.GetRelativePath(Repository.Root, f)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Files))]
    public void Every_action_is_pinned_by_its_commit_and_says_its_version(string path)
    {
        string[] uses = [.. File.ReadLines(Path.Combine(Repository.Root, path)).Where(l => l.Contains("uses:", StringComparison.Ordinal)).Select(l => l.Trim())];
        uses.ShouldNotBeEmpty();
        uses.ShouldAllBe(line => Pinned().IsMatch(line) || line == "uses: ./.github/actions/kb");
    }

    [Theory, MemberData(nameof(Files))]
    public void No_secret_is_named_and_nothing_of_an_event_is_put_into_a_script(string path)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, path));
        text.ShouldNotContain("secrets.");
        text.ShouldNotContain("pull_request_target");
        text.ShouldNotContain("workflow_run");
        string[] scripts = [.. Scripts(WorkflowFile.Yaml(Path.Combine(Repository.Root, path)))];
        scripts.ShouldAllBe(script => !script.Contains("${{", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Workflows))]
    public void Every_workflow_may_nothing_but_what_a_job_says_and_ends_by_itself(string path)
    {
        IReadOnlyDictionary<string, YamlNode> workflow = WorkflowFile.Map(WorkflowFile.Yaml(Path.Combine(Repository.Root, path)));
        WorkflowFile.Map(workflow["permissions"]).ShouldBeEmpty();
        foreach (YamlNode job in WorkflowFile.Map(workflow["jobs"]).Values)
        {
            WorkflowFile.Text(WorkflowFile.Map(job), "timeout-minutes").ShouldNotBeEmpty();
            WorkflowFile.Map(WorkflowFile.Map(job).GetValueOrDefault("permissions")).ShouldNotBeEmpty();
        }
    }

    [Theory]
    [InlineData("check.yml", "check")]
    [InlineData("pages.yml", "build")]
    public void What_reads_texts_of_strangers_may_read_and_nothing_else(string workflow, string job) =>
        WorkflowFile.Job(workflow, job).Permissions.ShouldBe(new Dictionary<string, string> { ["contents"] = "read" });

    [Fact]
    public void No_checkout_leaves_its_token_behind()
    {
        foreach (string path in WorkflowFile.WithSteps)
            foreach (string checkout in File.ReadAllText(path).Split("- name:").Where(s => s.Contains("actions/checkout@", StringComparison.Ordinal)))
                checkout.ShouldContain("persist-credentials: false");
    }

    [Fact]
    public void Only_a_pull_request_of_the_repository_itself_is_shown_in_code_scanning()
    {
        WorkflowJob job = WorkflowFile.Job("check.yml", "code-scanning");
        job.If.ShouldContain("github.event.pull_request.head.repo.full_name == github.repository");
        job.Steps.ShouldAllBe(step => step.Run.Length == 0);
    }

    static IEnumerable<string> Scripts(YamlNode node) => node switch
    {
        YamlMappingNode map => map.Children.SelectMany(c => c is { Key: YamlScalarNode { Value: "run" }, Value: YamlScalarNode { Value: { } script } } ? [script] : Scripts(c.Value)),
        YamlSequenceNode list => list.SelectMany(Scripts),
        _ => [],
    };

    [GeneratedRegex(@"^uses: [a-z0-9-]+/[a-z0-9/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex Pinned();
}
