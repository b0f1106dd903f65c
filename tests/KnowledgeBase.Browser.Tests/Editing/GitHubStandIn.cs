using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Editing;

/// <summary>
/// Answers what the form asks of GitHub from a repository on this machine, as far as the form asks it: who one is, the files, a branch, a
/// commit, a pull request. Nothing reaches the network.
/// </summary>
/// <param name="repository">What it keeps.</param>
sealed partial class GitHubStandIn(FormRepository repository)
{
    const string Person = "sister-jane";

    static readonly Dictionary<string, string> Headers = new(StringComparer.Ordinal)
    {
        ["Access-Control-Allow-Origin"] = "*",
        ["Access-Control-Allow-Headers"] = "*",
        ["Access-Control-Allow-Methods"] = "*",
    };

    /// <summary>False when there is no way to it.</summary>
    public bool Reachable { get; set; } = true;

    /// <summary>The branch of each pull request, in the order made.</summary>
    public List<string> PullRequests { get; } = [];

    /// <summary>Answers for GitHub in all pages of a profile.</summary>
    public Task ServeAsync(IBrowserContext context) => context.RouteAsync("https://api.github.com/**", AnswerAsync);

    Task AnswerAsync(IRoute route)
    {
        if (!Reachable) return route.AbortAsync("internetdisconnected");
        string method = route.Request.Method, path = new Uri(route.Request.Url).AbsolutePath;
        JsonNode? answer = (method, path) switch
        {
            ("GET", "/user") => new JsonObject { ["id"] = 1, ["login"] = Person, ["name"] = "Sister Jane", ["email"] = "", ["avatar_url"] = "", ["html_url"] = "" },
            ("POST", "/graphql") => new JsonObject { ["data"] = Graph(JsonNode.Parse(route.Request.PostData!)!) },
            ("POST", _) when path.EndsWith("/pulls", StringComparison.Ordinal) => PullRequest(JsonNode.Parse(route.Request.PostData!)!),
            ("GET", _) when path.Contains("/git/trees/", StringComparison.Ordinal) => Tree(),
            ("POST", _) when path.EndsWith("/labels", StringComparison.Ordinal) => new JsonArray(),
            _ => null,
        };
        return route.FulfillAsync(new RouteFulfillOptions
        {
            Status = answer is null ? 204 : 200,
            Headers = Headers,
            ContentType = "application/json",
            Body = answer?.ToJsonString() ?? "",
        });
    }

    JsonObject Tree()
    {
        string[] lines = repository.Git("ls-tree", "-r", "-l", FormRepository.Branch).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new JsonObject
        {
            ["tree"] = new JsonArray([.. lines.Select(line => line.Split((char[])[' ', '\t'], 5, StringSplitOptions.RemoveEmptyEntries)).Select(parts => (JsonNode)new JsonObject
            {
                ["type"] = parts[1], ["sha"] = parts[2], ["size"] = int.Parse(parts[3], CultureInfo.InvariantCulture), ["path"] = parts[4],
            })]),
        };
    }

    JsonObject Graph(JsonNode asked)
    {
        string query = asked["query"]!.GetValue<string>();
        JsonNode? input = asked["variables"]?["input"];
        if (query.Contains("createRef(", StringComparison.Ordinal)) return CreateRef(input!);
        if (query.Contains("createCommitOnBranch(", StringComparison.Ordinal)) return Commit(input!);
        if (query.Contains("fork:", StringComparison.Ordinal)) return new JsonObject { ["fork"] = new JsonObject { ["id"] = "1" }, ["base"] = Head() };
        JsonObject found = Head();
        foreach (Match blob in Blob().Matches(query))
            found[blob.Groups["name"].Value] = new JsonObject { ["text"] = repository.Git("cat-file", "blob", blob.Groups["oid"].Value), ["isTruncated"] = false };
        foreach (Match commit in History().Matches(query)) found[commit.Groups["name"].Value] = Head()["ref"]!.DeepClone();
        if (query.Contains("pullRequests(", StringComparison.Ordinal)) found["pullRequests"] = new JsonObject { ["nodes"] = new JsonArray(), ["totalCount"] = 0 };
        return new JsonObject { ["repository"] = found };
    }

    JsonObject Head()
    {
        string oid = repository.Git("rev-parse", FormRepository.Branch).Trim();
        var commit = new JsonObject { ["oid"] = oid, ["message"] = "", ["committedDate"] = "2026-11-23T09:00:00Z", ["author"] = new JsonObject { ["name"] = "", ["email"] = "" } };
        return new JsonObject { ["ref"] = new JsonObject { ["target"] = new JsonObject { ["oid"] = oid, ["history"] = new JsonObject { ["nodes"] = new JsonArray(commit) } } } };
    }

    JsonObject CreateRef(JsonNode input)
    {
        repository.Git("update-ref", input["name"]!.GetValue<string>(), input["oid"]!.GetValue<string>());
        return new JsonObject { ["createRef"] = new JsonObject { ["ref"] = new JsonObject { ["name"] = input["name"]!.DeepClone() } } };
    }

    JsonObject Commit(JsonNode input)
    {
        string branch = input["branch"]!["branchName"]!.GetValue<string>(), folder = repository.Root + "-commit";
        FormRepository work = repository.Checkout(branch, folder);
        foreach (JsonNode? added in input["fileChanges"]!["additions"]!.AsArray())
        {
            string file = Path.Combine(folder, added!["path"]!.GetValue<string>());
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, Convert.FromBase64String(added["contents"]!.GetValue<string>()));
        }
        work.Git("add", ".");
        work.Git("commit", "--quiet", "--message", input["message"]!["headline"]!.GetValue<string>());
        string oid = work.Git("rev-parse", "HEAD").Trim();
        repository.Git("worktree", "remove", "--force", folder);
        repository.Git("update-ref", $"refs/heads/{branch}", oid);
        var commit = new JsonObject { ["oid"] = oid, ["committedDate"] = "2026-11-23T10:00:00Z" };
        return new JsonObject { ["createCommitOnBranch"] = new JsonObject { ["commit"] = commit } };
    }

    JsonObject PullRequest(JsonNode asked)
    {
        PullRequests.Add(asked["head"]!.GetValue<string>());
        return new JsonObject
        {
            ["number"] = PullRequests.Count,
            ["node_id"] = "1",
            ["title"] = asked["title"]!.DeepClone(),
            ["html_url"] = "",
            ["head"] = new JsonObject { ["sha"] = "" },
            ["created_at"] = "2026-11-23T10:00:00Z",
            ["updated_at"] = "2026-11-23T10:00:00Z",
        };
    }

    [GeneratedRegex("(?<name>content_[0-9]+):\\s+object\\(oid: \"(?<oid>[0-9a-f]+)\"\\)", RegexOptions.CultureInvariant)]
    private static partial Regex Blob();

    [GeneratedRegex("(?<name>commit_[0-9]+):\\s+ref\\(", RegexOptions.CultureInvariant)]
    private static partial Regex History();
}
