using YamlDotNet.RepresentationModel;

namespace KnowledgeBase.Site.Tests.Workflows;

/// <summary>A step of a workflow; what it does not say is empty.</summary>
sealed record WorkflowStep(string Name, string Id, string If, string Uses, string Run, IReadOnlyDictionary<string, string> Env);

/// <summary>A job of a workflow.</summary>
sealed record WorkflowJob(string Name, string If, IReadOnlyDictionary<string, string> Permissions, IReadOnlyDictionary<string, string> Env, IReadOnlyList<WorkflowStep> Steps);

/// <summary>The files of this repository for its code hosts.</summary>
static class WorkflowFile
{
    public static string Folder { get; } = Path.Combine(Repository.Root, ".github");

    /// <summary>All files of YAML below <c>.github</c> that name steps, from the root.</summary>
    public static string[] WithSteps => [.. Directory.EnumerateFiles(Path.Combine(Folder, "workflows")).Concat(Directory.EnumerateFiles(Path.Combine(Folder, "actions"), "*.yml", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)];

    public static WorkflowJob Job(string workflow, string job) => Jobs(Path.Combine(Folder, "workflows", workflow)).Single(j => j.Name == job);

    public static WorkflowJob[] Jobs(string path) =>
        [.. Map(Map(Yaml(path))["jobs"]).Select(j => JobOf(j.Key, Map(j.Value)))];

    /// <summary>The steps of an action of this repository.</summary>
    public static IReadOnlyList<WorkflowStep> Steps(string action) => StepsOf(Map(Map(Yaml(action))["runs"]));

    public static YamlNode Yaml(string path)
    {
        using var text = new StreamReader(path);
        var stream = new YamlStream();
        stream.Load(text);
        return stream.Documents[0].RootNode;
    }

    /// <summary>The members of a mapping by their names, in order; none for what is no mapping.</summary>
    public static IReadOnlyDictionary<string, YamlNode> Map(YamlNode? node) =>
        node is YamlMappingNode map ? map.Children.ToDictionary(c => ((YamlScalarNode)c.Key).Value!, c => c.Value) : new Dictionary<string, YamlNode>();

    public static string Text(IReadOnlyDictionary<string, YamlNode> map, string name) => map.TryGetValue(name, out YamlNode? node) && node is YamlScalarNode { Value: { } text } ? text : "";

    static WorkflowJob JobOf(string name, IReadOnlyDictionary<string, YamlNode> job) =>
        new(name, Text(job, "if"), Texts(job, "permissions"), Texts(job, "env"), StepsOf(job));

    static IReadOnlyList<WorkflowStep> StepsOf(IReadOnlyDictionary<string, YamlNode> job) => [.. ((YamlSequenceNode)job["steps"]).Select(s => StepOf(Map(s)))];

    public static WorkflowStep StepOf(IReadOnlyDictionary<string, YamlNode> step) =>
        new(Text(step, "name"), Text(step, "id"), Text(step, "if"), Text(step, "uses"), Text(step, "run"), Texts(step, "env"));

    static Dictionary<string, string> Texts(IReadOnlyDictionary<string, YamlNode> map, string name) =>
        Map(map.GetValueOrDefault(name)).ToDictionary(m => m.Key, m => ((YamlScalarNode)m.Value).Value ?? "");
}
