using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Cli;
using KnowledgeBase.Cli.CommandLine;

namespace KnowledgeBase.Site.Tests.Cli;

/// <summary>A knowledge base in a folder of its own, and the command run in it.</summary>
public sealed class KbRun : IDisposable
{
    public const string Theme = """
        ---
        title: "Leadership"
        summary: "How people at the top make room for change across a whole system of care."
        created: 2026-01-01
        updated: 2026-01-02
        ---

        Trust grows slowly and goes quickly.

        """;

    public KbRun(string settings = """{ "KnowledgeBase": { "Contact": "knowledge@example.org", "Types": { "themes": "theme", "case-studies": "case-study" } } }""")
    {
        Root = Directory.CreateTempSubdirectory("kb-test-").FullName;
        Write("statiq.json", settings);
        Directory.CreateDirectory(Path.Combine(Root, "content/case-studies"));
        Write("content/index.md", "# Welcome\n\nHello.\n");
        Write("content/themes/leadership.md", Theme);
    }

    public string Root { get; }

    public SharedText Out { get; } = new();

    public SharedText Error { get; } = new();

    public void Write(string path, string text)
    {
        string full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text.ReplaceLineEndings("\n"));
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>The published files by their paths, each as the hash of its bytes; none where nothing is published.</summary>
    public SortedDictionary<string, string> SiteFiles()
    {
        string site = Path.Combine(Root, "site");
        return !Directory.Exists(site) ? [] : new(
            Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories).ToDictionary(
                path => Path.GetRelativePath(site, path).Replace('\\', '/'),
                path => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))),
            StringComparer.Ordinal);
    }

    /// <summary>Runs one command line in the root and gives its exit code.</summary>
    public int Kb(params string[] args) => Kb(CancellationToken.None, args);

    public int Kb(CancellationToken cancellation, params string[] args)
    {
        Out.Clear();
        Error.Clear();
        return KbCommand.Run(args, new Terminal { Out = Out, Error = Error, Folder = Root }, cancellation);
    }

    public void Dispose()
    {
        Directory.Delete(Root, recursive: true);
        Out.Dispose();
        Error.Dispose();
    }
}

/// <summary>Text that one thread writes and another reads.</summary>
public sealed class SharedText : TextWriter
{
    readonly StringBuilder text = new();

    public SharedText() => NewLine = "\n";

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        lock (text) text.Append(value);
    }

    public override void Write(string? value)
    {
        lock (text) text.Append(value);
    }

    public void Clear()
    {
        lock (text) text.Clear();
    }

    public override string ToString()
    {
        lock (text) return text.ToString();
    }
}
