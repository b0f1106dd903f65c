using System.Text.RegularExpressions;
using KnowledgeBase.Cli;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Site.Tests.Cli;

namespace KnowledgeBase.Site.Tests.Engine;

/// <summary>What reading gave is kept between builds, and is never believed where anything it depends on may differ.</summary>
public sealed class What_builds_keep : IDisposable
{
    const string Page = "---\ntitle: \"Beds\"\n---\n\nBeds were full. See [us](us.md), [nobody](nobody.md) and ![a chart](chart.png).\n\n## Why\n\nLate tests.\n";

    readonly KbRun kb = new();

    string Kept => Path.Combine(kb.Root, ".kb/read");

    [Fact]
    public void A_second_build_says_and_publishes_what_the_first_did()
    {
        Write("# Us\n");
        (string said, SortedDictionary<string, string> site) = Build();
        byte[] kept = File.ReadAllBytes(Path.Combine(Kept, "a"));

        Build().ShouldBe((said, site), new Same());
        Build("--no-cache").ShouldBe((said, site), new Same());

        said.ShouldContain("nobody.md");
        File.ReadAllBytes(Path.Combine(Kept, "a")).Length.ShouldBe(kept.Length);
    }

    [Fact]
    public void A_build_that_finds_nothing_changed_says_what_the_last_one_said_and_does_no_more()
    {
        Write("# Us\n");
        (string said, SortedDictionary<string, string> site) = Build();

        Build("--verbosity", "detailed").Site.ShouldBe(site);
        kb.Error.ToString().ShouldContain("\nlast: ");
        kb.Error.ToString().ShouldNotContain("\nmake: ");
        kb.Error.ToString().ShouldContain(" 0 files written, ");
        kb.Out.ToString().ShouldBe(said);
    }

    [Theory]
    [InlineData]
    [InlineData("--force")]
    [InlineData("--no-cache")]
    [InlineData("--portable")]
    public void A_build_that_is_asked_for_otherwise_is_made(params string[] otherwise)
    {
        Write("# Us\n");
        Build();

        kb.Kb(["build", "--date", otherwise is [] ? "2026-11-28" : "2026-11-27", .. otherwise, "--verbosity", "detailed"]).ShouldBe(0);

        kb.Error.ToString().ShouldContain("\nmake: ");
    }

    /// <summary>What a clock or a size would not tell: an edit in the same moment, of the same size, under the time of before.</summary>
    [Fact]
    public void A_change_is_known_by_content_and_not_by_times()
    {
        Write("# Us\n");
        string page = Path.Combine(kb.Root, "content/us.md");
        DateTime time = File.GetLastWriteTimeUtc(page);
        Build();
        kb.Write("content/us.md", "# We\n");
        File.SetLastWriteTimeUtc(page, time);

        kb.Kb("build", "--date", "2026-11-27").ShouldBe(0);

        kb.Read("site/us/index.html").ShouldContain(">We</h1>");
    }

    [Fact]
    public void Some_of_what_is_kept_can_be_made_anew_to_compare()
    {
        for (int i = 0; i < 40; i++) kb.Write($"content/page-{i}.md", $"# Page {i}\n\nBeds were full {i} times.\n");
        Build();

        kb.Kb("build", "--date", "2026-11-27", "--verify").ShouldBe(0);
        kb.Kb("build", "--date", "2026-11-27", "--verify", "--format", "json").ShouldBe(0);
        kb.Out.ToString().ShouldMatch("[1-9][0-9]* of the things that earlier builds kept were made anew and are the same");

        string manifest = Directory.EnumerateFiles(Path.Combine(kb.Root, ".kb/generations")).ShouldHaveSingleItem();
        SortedDictionary<string, string> site = kb.SiteFiles();
        // A program that made other pages from the same, and kept them: as if it had forgotten what a page depends on.
        string[] pages = Directory.GetFiles(Path.Combine(kb.Root, "content"), "page-*.md"), texts = [.. pages.Select(File.ReadAllText)];
        foreach (string page in pages) File.AppendAllText(page, "\nNew.\n");
        Keys(manifest).Count(key => key != "-").ShouldBeGreaterThan(40);
        string old = File.ReadAllText(manifest);
        kb.Kb("build", "--date", "2026-11-27").ShouldBe(0);
        string newer = Directory.EnumerateFiles(Path.Combine(kb.Root, ".kb/generations")).Single(file => file != manifest);
        WithKeysOf(newer, old, File.ReadAllText(newer));
        foreach ((string page, string text) in pages.Zip(texts)) File.WriteAllText(page, text);

        kb.Kb("build", "--date", "2026-11-27", "--verify").ShouldBe(1);
        kb.Out.ToString().ShouldContain("KB5004");
        kb.SiteFiles().ShouldNotBe(site);
        kb.Kb("build", "--date", "2026-11-27", "--no-cache").ShouldBe(0);
        kb.SiteFiles().ShouldBe(site);
    }

    static IEnumerable<string> Keys(string manifest) => File.ReadLines(manifest).Select(line => line.Split(' ')[1]);

    /// <summary>Gives the files of a list the keys that another list has for their paths.</summary>
    static void WithKeysOf(string path, string keys, string list)
    {
        var byPath = keys.TrimEnd('\n').Split('\n').Select(line => line.Split(' ', 5)).ToDictionary(parts => parts[4], parts => parts[1], StringComparer.Ordinal);
        File.WriteAllLines(path, list.TrimEnd('\n').Split('\n').Select(line => line.Split(' ', 5)).Select(parts => string.Join(' ', parts[0], byPath.GetValueOrDefault(parts[4], "-"), parts[2], parts[3], parts[4])));
    }

    [Fact]
    public void What_a_check_finds_kept_it_leaves_as_it_is()
    {
        Write("# Us\n");
        Build();
        byte[] index = File.ReadAllBytes(Path.Combine(Kept, "index"));
        kb.Write("content/more.md", "# More\n");

        kb.Kb("check").ShouldBe(0);

        File.ReadAllBytes(Path.Combine(Kept, "index")).ShouldBe(index);
    }

    [Theory]
    [InlineData("index", 20)]
    [InlineData("index", -3)]
    [InlineData("a", 40)]
    [InlineData("a", -40)]
    public void A_flipped_bit_is_noticed_and_the_file_read_anew(string file, int at)
    {
        Write("# Us\n");
        (string said, SortedDictionary<string, string> site) = Build();
        byte[] bytes = File.ReadAllBytes(Path.Combine(Kept, file));
        bytes[at < 0 ? bytes.Length + at : at] ^= 4;
        File.WriteAllBytes(Path.Combine(Kept, file), bytes);

        Build().ShouldBe((said, site), new Same());
        Build().ShouldBe((said, site), new Same());
    }

    [Theory]
    [InlineData("index")]
    [InlineData("a")]
    public void A_file_that_is_cut_short_or_gone_is_made_again(string file)
    {
        Write("# Us\n");
        (string said, SortedDictionary<string, string> site) = Build();
        File.WriteAllBytes(Path.Combine(Kept, file), File.ReadAllBytes(Path.Combine(Kept, file))[..9]);
        Build().ShouldBe((said, site), new Same());
        File.Delete(Path.Combine(Kept, file));
        Build().ShouldBe((said, site), new Same());
    }

    [Fact]
    public void What_nobody_asks_for_any_more_makes_room()
    {
        Write("# Us\n");
        for (int i = 0; i < 12; i++)
        {
            kb.Write("content/beds.md", Page + $"\n## Part {i}\n\n{new string((char)(97 + i), 3_000)}\n");
            kb.Kb("build").ShouldBe(0);
        }
        Directory.EnumerateFiles(Kept).Sum(file => new FileInfo(file).Length).ShouldBeLessThan(30_000);
        Build().ShouldBe(Build("--no-cache"), new Same());
    }

    /// <summary>Every kind of field, body, place and diagnostic there is in this knowledge base, and in documents that are wrong in many ways.</summary>
    [Fact]
    public void Everything_that_is_read_comes_back_as_it_was()
    {
        string root = Directory.CreateTempSubdirectory("kb-kept-").FullName;
        foreach ((string path, byte[] bytes) in TestSite.RealFiles())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, path))!);
            File.WriteAllBytes(Path.Combine(root, path), bytes);
        }
        foreach (string broken in Directory.EnumerateFiles(Path.Combine(Repository.Root, "content/case-studies"), "*.md").Take(12))
            File.WriteAllText(Path.Combine(root, "content/case-studies", "broken-" + Path.GetFileName(broken)), Broken(File.ReadAllText(broken)));
        string Report(params string[] more)
        {
            using var output = new StringWriter();
            KbCommand.Run(["report", "--format", "json", "--root", root, "--date", "2026-11-27", .. more], new Terminal { Out = output, Error = output }, CancellationToken.None);
            KbCommand.Run(["check", "--format", "json", "--root", root, "--date", "2026-11-27", .. more], new Terminal { Out = output, Error = output }, CancellationToken.None);
            return Regex.Replace(output.ToString(), "\"(milliseconds|steps)\": (\\d+|\\{[^}]*\\})", "");
        }
        string fresh = Report();
        using var kept = new StringWriter();
        KbCommand.Run(["build", "--root", root, "--date", "2026-11-27"], new Terminal { Out = kept, Error = kept }, CancellationToken.None);
        Directory.EnumerateFiles(Path.Combine(root, ".kb/read")).Count().ShouldBe(2);

        Report().ShouldBe(fresh);

        Directory.Delete(root, recursive: true);
    }

    public void Dispose() => kb.Dispose();

    static string Broken(string text) => text.Replace("summary:", "sumary:", StringComparison.Ordinal).Replace("date: ", "date: 31/12/", StringComparison.Ordinal).Replace("](", "](nowhere/", StringComparison.Ordinal);

    void Write(string us)
    {
        kb.Write("content/us.md", us);
        kb.Write("content/beds.md", Page);
        File.WriteAllBytes(Path.Combine(kb.Root, "content/chart.png"), Privacy.Pictures.Png);
    }

    (string Said, SortedDictionary<string, string> Site) Build(params string[] more)
    {
        kb.Kb(["build", "--date", "2026-11-27", .. more]).ShouldBe(0, kb.Error.ToString());
        return (kb.Out.ToString(), kb.SiteFiles());
    }

    sealed class Same : IEqualityComparer<(string Said, SortedDictionary<string, string> Site)>
    {
        public bool Equals((string Said, SortedDictionary<string, string> Site) x, (string Said, SortedDictionary<string, string> Site) y) => x.Said == y.Said && x.Site.SequenceEqual(y.Site);

        public int GetHashCode((string Said, SortedDictionary<string, string> Site) obj) => obj.Said.Length;
    }
}
