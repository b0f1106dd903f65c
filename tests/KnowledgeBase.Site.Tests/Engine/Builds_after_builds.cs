using System.Globalization;
using System.Text;
using KnowledgeBase.Site.Tests.Cli;
using KnowledgeBase.Site.Tests.Privacy;

namespace KnowledgeBase.Site.Tests.Engine;

/// <summary>A build that begins from others gives what a clean one gives, whatever happened in between.</summary>
public sealed class Builds_after_builds : IDisposable
{
    const string Settings = """
        { "ThemePaths": ["themes/own"], "Host": "example.org"SETTING,
          "KnowledgeBase": { "Title": "TITLE", "Types": { "themes": "theme", "case-studies": "case-study", "lessons": "lesson" } } }
        """;

    const string Case = """
        ---
        title: "Short waits"
        summary: "Three wards of a district hospital halved waiting in a year by asking who waited and why."
        themes: [leadership]
        measures:
          - {id: waits, name: "Days waited", kind: outcome, unit: days, direction: decrease, provenance: illustrative, series_file: waits.csv}
        example: true
        ---

        ## Problem

        WORDS
        """;

    static readonly string[] Names = ["a", "b", "ward/a", "ward/b", "ward/index", "z"];
    static readonly string[] Words = ["Waits.", "Beds were full.", "See [a](/a/).", "See [the ward](/ward/).", "![a chart](chart.png)", "Ask **who** waits, and why.", "We measured café hours."];

    readonly KbRun kb = new();
    readonly List<string> done = [];
    string day = "2026-11-27";

    /// <summary>KB_EDIT_SEQUENCES tries as many sequences as it says; a seed alone is tried again with it as the first.</summary>
    public static TheoryData<int> Seeds =>
        [.. Enumerable.Range(1, int.TryParse(Environment.GetEnvironmentVariable("KB_EDIT_SEQUENCES"), CultureInfo.InvariantCulture, out int count) ? count : 2)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_sequence_of_edits_leads_where_a_clean_build_leads(int seed)
    {
        var random = new Random(seed);
        Write("statiq.json", Settings.Replace("SETTING", "", StringComparison.Ordinal).Replace("TITLE", "One", StringComparison.Ordinal));
        for (int step = 0; step < 12; step++)
        {
            for (int edits = random.Next(1, 4); edits > 0; edits--) Edit(random);
            SortedDictionary<string, string> last = kb.SiteFiles();

            int code = kb.Kb("build", "--date", day);

            (int clean, SortedDictionary<string, string> expected) = CleanBuild();
            string what = $"seed {seed}, step {step}, after {string.Join("; ", done)}";
            code.ShouldBe(clean, what);
            kb.SiteFiles().ShouldBe(clean == 0 ? expected : last, what);
        }
    }

    [Fact]
    public void What_others_left_where_the_next_site_is_made_is_not_published()
    {
        string outside = Directory.CreateTempSubdirectory("kb-outside-").FullName;
        File.WriteAllText(Path.Combine(outside, "kept.txt"), "mine");
        for (int i = 0; i < 3; i++)
        {
            Write("content/a.md", $"# A\n\n{i}\n");
            kb.Kb("build", "--date", day).ShouldBe(0);
        }
        string staging = Path.Combine(kb.Root, ".kb/staging/site");
        File.WriteAllText(Path.Combine(staging, "foreign.html"), "not ours");
        Directory.CreateDirectory(Path.Combine(staging, "a/more/index.html"));
        File.Delete(Path.Combine(staging, "404.html"));
        File.CreateSymbolicLink(Path.Combine(staging, "404.html"), Path.Combine(outside, "kept.txt"));
        Directory.Delete(Path.Combine(staging, "search"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(staging, "search"), outside);
        Write("content/a.md", "# A\n\nlast\n");

        kb.Kb("build", "--date", day).ShouldBe(0);

        kb.SiteFiles().ShouldBe(CleanBuild().Files);
        Directory.EnumerateFileSystemEntries(outside).ShouldHaveSingleItem();
        File.ReadAllText(Path.Combine(outside, "kept.txt")).ShouldBe("mine");
        Directory.Delete(outside, recursive: true);
    }

    [Fact]
    public void A_file_and_a_folder_may_change_places()
    {
        Write("content/a.md", "---\ndestination_path: x.html\n---\n# A\n");
        kb.Kb("build", "--date", day).ShouldBe(0);
        for (int i = 0; i < 4; i++)
        {
            Write("content/a.md", $"---\ndestination_path: {(i % 2 == 0 ? "x.html/y" : "x.html")}\n---\n# A\n");
            kb.Kb("build", "--date", day).ShouldBe(0);
            kb.SiteFiles().ShouldBe(CleanBuild().Files);
        }
    }

    [Fact]
    public void An_edit_taken_back_gives_the_site_from_before()
    {
        Write("content/a.md", "# A\n");
        kb.Kb("build", "--date", day).ShouldBe(0);
        SortedDictionary<string, string> first = kb.SiteFiles();
        Write("content/a.md", "# A\n\nMore.\n");
        kb.Kb("build", "--date", day).ShouldBe(0);
        Write("content/a.md", "# A\n");

        kb.Kb("build", "--date", day).ShouldBe(0);

        kb.SiteFiles().ShouldBe(first);
    }

    public void Dispose() => kb.Dispose();

    void Edit(Random random)
    {
        string page = $"content/{Names[random.Next(Names.Length)]}.md", word = Words[random.Next(Words.Length)];
        switch (random.Next(14))
        {
            case 0 or 1 or 2: Write(page, $"# Page {random.Next(5)}\n\n{word}\n"); break;
            case 3: Write(page, $"---\ntitle: \"Title {random.Next(3)}\"\nredirect_from: [old/{random.Next(3)}]\n---\n\n{word}\n"); break;
            case 4: Delete(page); break;
            case 5: Rename(page, $"content/{Names[random.Next(Names.Length)]}.md"); break;
            case 6: Write("content/chart.png", random.Next(2) == 0 ? Pictures.Png : Pictures.PngWith(("tEXt", Encoding.ASCII.GetBytes($"Comment\0{word}")))); break;
            case 7: Write("content/case-studies/short-waits.md", Case.Replace("WORDS", word, StringComparison.Ordinal)); Write("content/case-studies/waits.csv", $"date,value\n2024-01-01,{random.Next(5, 9)}\n2024-02-01,7\n"); break;
            case 8: Write("content/case-studies/waits.csv", $"date,value\n2024-01-01,{random.Next(5, 9)}\n2024-02-01,9\n"); break;
            case 9: Write("content/_vocabulary/methods.yaml", $"title: \"Methods\"\nterms:\n  - {{id: pdsa, label: \"Tests {random.Next(3)}\"}}\n"); break;
            case 10: Write("themes/own/assets/css/more.css", $"p {{ margin: {random.Next(3)}px }}\n"); break;
            case 11: Write("statiq.json", Settings.Replace("SETTING", random.Next(2) == 0 ? ", \"LinkRoot\": \"/below\"" : "", StringComparison.Ordinal).Replace("TITLE", $"Site {random.Next(2)}", StringComparison.Ordinal)); break;
            case 12: day = $"2026-11-{random.Next(25, 28)}"; done.Add($"on {day}"); break;
            default: Tamper(random); break;
        }
    }

    void Tamper(Random random)
    {
        string folder = Path.Combine(kb.Root, ((string[])["site", ".kb/staging/site", ".kb/read", ".kb"])[random.Next(4)]);
        if (!Directory.Exists(folder)) return;
        string[] files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) is not ("generation.json" or "lock")).Order(StringComparer.Ordinal)];
        if (files.Length == 0) return;
        string file = files[random.Next(files.Length)];
        if (random.Next(2) == 0) File.Delete(file);
        else File.AppendAllText(file, "tampered");
        done.Add($"spoil {Path.GetRelativePath(kb.Root, file)}");
    }

    void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    void Write(string path, byte[] bytes)
    {
        string full = Path.Combine(kb.Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        done.Add($"write {path}");
    }

    void Delete(string path)
    {
        if (!File.Exists(Path.Combine(kb.Root, path))) return;
        File.Delete(Path.Combine(kb.Root, path));
        done.Add($"delete {path}");
    }

    void Rename(string from, string to)
    {
        string full = Path.Combine(kb.Root, from);
        if (!File.Exists(full)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(kb.Root, to))!);
        File.Move(full, Path.Combine(kb.Root, to), overwrite: true);
        done.Add($"rename {from} to {to}");
    }

    (int Code, SortedDictionary<string, string> Files) CleanBuild()
    {
        using var clean = new KbRun();
        Directory.Delete(Path.Combine(clean.Root, "content"), recursive: true);
        foreach (string file in Directory.EnumerateFiles(kb.Root, "*", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(kb.Root, file);
            if (path.StartsWith("site", StringComparison.Ordinal) || path.StartsWith(".kb", StringComparison.Ordinal)) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(clean.Root, path))!);
            File.Copy(file, Path.Combine(clean.Root, path), overwrite: true);
        }
        return (clean.Kb("build", "--date", day), clean.SiteFiles());
    }
}
