using System.Collections.Frozen;
using System.Text.Json.Nodes;
using KnowledgeBase.Cli;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Search.Searching;

namespace KnowledgeBase.Browser.Tests.Stage;

/// <summary>The repository's own content, and what a test adds, built from a copy of it by <c>kb build</c>.</summary>
public sealed class BuiltSite
{
    /// <summary>The day of the builds: marks such as "review overdue" depend on it.</summary>
    public const string Day = "2026-11-27";

    const string SettingsFile = "statiq.json";
    const string LinkRootSetting = "LinkRoot";
    const string HostSetting = "Host";
    const string ThemesSetting = "ThemePaths";

    readonly string root;

    BuiltSite(string root, string linkRoot, string? host, FrozenDictionary<string, byte[]> files)
    {
        this.root = root;
        LinkRoot = linkRoot;
        Host = host;
        Files = files;
    }

    /// <summary>Empty, or a path with a slash at its start and none at its end.</summary>
    public string LinkRoot { get; }

    /// <summary>The name under which the site will be known, or null.</summary>
    public string? Host { get; }

    /// <summary>What was published, by path.</summary>
    public FrozenDictionary<string, byte[]> Files { get; }

    /// <summary>Builds in the new folder <paramref name="root"/>; a build with errors fails the tests.</summary>
    /// <param name="root">Where.</param>
    /// <param name="linkRoot">As <see cref="LinkRoot"/>.</param>
    /// <param name="host">As <see cref="Host"/>.</param>
    /// <param name="theme">Path of the site theme; null for the one that the settings name.</param>
    /// <param name="portable">True for a copy to be read without a server.</param>
    /// <param name="form">True switches the form at /admin/ on.</param>
    /// <param name="more">Files to add to the repository's own, by path below the root.</param>
    public static BuiltSite Build(string root, string linkRoot = "", string? host = null, string? theme = null, bool portable = false, bool form = false, params (string Path, string Text)[] more)
    {
        foreach (string folder in new[] { "content", "themes" }) Copy(Path.Combine(RepositoryFolder.Path, folder), Path.Combine(root, folder));
        foreach ((string path, string text) in more) File.WriteAllText(Path.Combine(root, path), text);
        WriteSettings(root, linkRoot, host, theme, form);
        using var output = new StringWriter();
        using var error = new StringWriter();
        int code = KbCommand.Run(["build", "--root", root, "--date", Day, .. portable ? (string[])["--portable"] : []], new Terminal { Out = output, Error = error }, CancellationToken.None);
        code.ShouldBe(0, $"kb build failed:\n{output}{error}");
        string site = Path.Combine(root, "site");
        return new BuiltSite(root, linkRoot, host, Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories)
            .ToFrozenDictionary(file => Path.GetRelativePath(site, file).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal));
    }

    /// <summary>The same with files that no build makes.</summary>
    public BuiltSite With(params (string Path, byte[] Content)[] more) => new(root, LinkRoot, Host,
        Files.Select(f => (Path: f.Key, Content: f.Value)).Concat(more).ToFrozenDictionary(f => f.Path, f => f.Content, StringComparer.Ordinal));

    /// <summary>Opens the Lucene index of this very build.</summary>
    public SearchIndex OpenIndex()
    {
        KbCommand.Run(["search", "--root", root, "--verbosity", "quiet", "a"], new Terminal { Out = TextWriter.Null, Error = TextWriter.Null }, CancellationToken.None).ShouldBe(0);
        string index = Directory.EnumerateDirectories(Path.Combine(root, ".kb/index")).ShouldHaveSingleItem();
        OpenedIndex opened = SearchIndex.Open(index);
        return opened.Index.ShouldNotBeNull(opened.Problem);
    }

    static void WriteSettings(string root, string linkRoot, string? host, string? theme, bool form)
    {
        JsonNode settings = JsonNode.Parse(File.ReadAllText(Path.Combine(RepositoryFolder.Path, SettingsFile)))!;
        if (linkRoot.Length > 0) settings[LinkRootSetting] = linkRoot;
        if (host is not null) settings[HostSetting] = host;
        if (theme is not null) settings[ThemesSetting] = new JsonArray(theme);
        if (form)
        {
            settings["KnowledgeBase"]!["Repository"] = "https://github.com/example/knowledge-base";
            settings["KnowledgeBase"]!["Editing"] = new JsonObject();
        }
        File.WriteAllText(Path.Combine(root, SettingsFile), settings.ToJsonString());
    }

    static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
