using System.Text;
using KnowledgeBase.Site.Tests.Cli;

namespace KnowledgeBase.Site.Tests.Engine.Edits;

/// <summary>A knowledge base that is edited and built again and again, with a list of what was done to it.</summary>
sealed class EditedBase : IDisposable
{
    /// <summary>The folders that builds make, by the beginnings of their names.</summary>
    static readonly string[] Made = ["site", ".kb"];

    public KbRun Run { get; } = new();

    public string Root => Run.Root;

    public List<string> Done { get; } = [];

    /// <summary>The day that builds count as.</summary>
    public string Day { get; set; } = "2026-11-27";

    /// <summary>True when the index that <c>kb search</c> asks was damaged behind the back of builds.</summary>
    public bool IndexIsSpoiled { get; set; }

    /// <summary>The files that people write, in ordinal order.</summary>
    public string[] Sources => [.. FilesOf(path => !IsMade(path))];

    public string Full(string path) => Path.Combine(Root, path);

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Full(path))!);
        File.WriteAllBytes(Full(path), bytes);
        Done.Add($"write {path}");
    }

    /// <summary>Deletes a file, and the folder that is empty then where <paramref name="folderToo"/> says so.</summary>
    public void Delete(string path, bool folderToo = false)
    {
        if (!File.Exists(Full(path))) return;
        File.Delete(Full(path));
        string folder = Path.GetDirectoryName(Full(path))!;
        bool both = folderToo && !Directory.EnumerateFileSystemEntries(folder).Any();
        if (both) Directory.Delete(folder);
        Done.Add($"delete {path}{(both ? " and its folder" : "")}");
    }

    public void Rename(string from, string to)
    {
        if (!File.Exists(Full(from))) return;
        Directory.CreateDirectory(Path.GetDirectoryName(Full(to))!);
        File.Move(Full(from), Full(to), overwrite: true);
        Done.Add($"rename {from} to {to}");
    }

    /// <summary>Builds, and gives what the command says, how it ends and what is published then.</summary>
    public Outcome Build(params string[] asked) => Build(Run, asked);

    /// <summary>The same where nothing was built before: same files, other folder.</summary>
    public Outcome CleanBuild(params string[] asked)
    {
        using var clean = new KbRun();
        foreach (string made in (string[])["content", "statiq.json"])
            if (Directory.Exists(Path.Combine(clean.Root, made))) Directory.Delete(Path.Combine(clean.Root, made), recursive: true);
            else File.Delete(Path.Combine(clean.Root, made));
        foreach (string folder in Directory.EnumerateDirectories(Root, "*", SearchOption.AllDirectories).Select(Relative).Where(path => !IsMade(path)))
            Directory.CreateDirectory(Path.Combine(clean.Root, folder));
        foreach (string path in Sources) File.Copy(Full(path), Path.Combine(clean.Root, path));
        return Build(clean, asked);
    }

    /// <summary>The files of builds, in ordinal order.</summary>
    public string[] MadeFiles(string folder) => [.. FilesOf(path => path.StartsWith(folder + "/", StringComparison.Ordinal))];

    public void Dispose() => Run.Dispose();

    Outcome Build(KbRun run, string[] asked)
    {
        int code = run.Kb(["build", "--date", Day, .. asked]);
        string said = run.Out.ToString();
        SortedDictionary<string, string> site = run.SiteFiles();
        if (code == 0 && !IndexIsSpoiled) said += run.Kb("search", "waits") == 0 ? run.Out : run.Error;
        return new Outcome(code, said, site);
    }

    IEnumerable<string> FilesOf(Func<string, bool> wanted) =>
        Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Select(Relative).Where(wanted).Order(StringComparer.Ordinal);

    string Relative(string full) => Path.GetRelativePath(Root, full).Replace('\\', '/');

    static bool IsMade(string path) => Made.Contains(path.Split('/')[0]);
}

/// <summary>What a build came to.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Said">What it reported, and what a search finds then.</param>
/// <param name="Site">The published files, each with its hash.</param>
sealed record Outcome(int Code, string Said, SortedDictionary<string, string> Site);
