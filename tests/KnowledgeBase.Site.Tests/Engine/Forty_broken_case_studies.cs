using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeBase.Cli;
using KnowledgeBase.Cli.CommandLine;

namespace KnowledgeBase.Site.Tests.Engine;

/// <summary>Each file under Broken/case-studies has one mistake (the last has many); its name says which.</summary>
public sealed class Forty_broken_case_studies : IDisposable
{
    static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly string root = Directory.CreateTempSubdirectory("kb-broken-").FullName;

    public Forty_broken_case_studies()
    {
        foreach (string folder in new[] { "_vocabulary", "themes" })
            Copy(Path.Combine(Repository.Root, "content", folder), Path.Combine(root, "content", folder));
        foreach (string folder in new[] { "systems", "lessons", "communities", "programmes" })
            Directory.CreateDirectory(Path.Combine(root, "content", folder));
        File.WriteAllText(Path.Combine(root, "content", "systems", "salford.md"), """
            ---
            title: Salford
            summary: A city in Greater Manchester, in the north-west of England.
            country: England
            level: place
            ---

            """);
        Copy(Path.Combine(Repository.Root, "tests", "KnowledgeBase.Site.Tests", "Broken", "case-studies"), Path.Combine(root, "content", "case-studies"));
        File.Copy(Path.Combine(Repository.Root, "statiq.json"), Path.Combine(root, "statiq.json"));
    }

    [Fact]
    public void Every_file_gets_exactly_the_diagnostics_expected_as_text()
    {
        (int code, string output) = Check("text");

        code.ShouldBe(1);
        Snapshot.ShouldMatch(output, "Broken/expected.txt");
    }

    [Fact]
    public void Every_file_gets_exactly_the_diagnostics_expected_as_json()
    {
        (int code, string output) = Check("json");

        code.ShouldBe(1);
        using var json = JsonDocument.Parse(output);
        Snapshot.ShouldMatch(JsonSerializer.Serialize(json.RootElement.GetProperty("diagnostics"), Readable) + "\n", "Broken/expected.json");
    }

    [Fact]
    public void No_file_is_forgotten()
    {
        (_, string output) = Check("json");
        using var json = JsonDocument.Parse(output);
        HashSet<string> reported = [.. json.RootElement.GetProperty("diagnostics").EnumerateArray()
            .Where(d => d.GetProperty("severity").GetString() == "error").Select(d => d.GetProperty("path").GetString()!)];

        string[] files = [.. Directory.EnumerateFiles(Path.Combine(root, "content", "case-studies")).Select(f => "content/case-studies/" + Path.GetFileName(f))];
        files.Length.ShouldBe(40);
        files.Except(reported).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_built_and_the_last_site_stays()
    {
        string site = Path.Combine(root, "site");
        KbCommand.Run(["build", "--root", root, "--date", "2026-11-23"], new Terminal { Out = new StringWriter(), Error = new StringWriter() }, TestContext.Current.CancellationToken).ShouldBe(1);
        Directory.Exists(site).ShouldBeFalse();
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    (int Code, string Output) Check(string format)
    {
        var output = new StringWriter();
        int code = KbCommand.Run(["check", "--root", root, "--format", format, "--date", "2026-11-23"], new Terminal { Out = output, Error = new StringWriter() }, TestContext.Current.CancellationToken);
        return (code, output.ToString());
    }

    static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
