using System.Diagnostics;
using KnowledgeBase.Engine.Publish;
using KnowledgeBase.Site.Tests.Cli;

namespace KnowledgeBase.Site.Tests.Engine;

public sealed class Publishing_all_or_nothing : IDisposable
{
    readonly KbRun kb = new();

    string Site => Path.Combine(kb.Root, "site");

    [Fact]
    public void A_second_build_writes_nothing_and_a_changed_file_only_what_it_changes()
    {
        kb.Kb("build").ShouldBe(0);
        SortedDictionary<string, string> first = kb.SiteFiles();

        kb.Kb("build").ShouldBe(0);
        kb.Error.ToString().ShouldContain(" 0 files written, ");
        kb.SiteFiles().ShouldBe(first);

        kb.Write("content/new.md", "# A new page\n");
        kb.Kb("build").ShouldBe(0);
        kb.SiteFiles().Keys.ShouldContain("new/index.html");
        File.Delete(Path.Combine(kb.Root, "content/new.md"));
        kb.Kb("build").ShouldBe(0);
        kb.Error.ToString().ShouldNotContain(" 0 removed");
        kb.SiteFiles().ShouldBe(first, "a build after others is the same as a clean one");
    }

    [Fact]
    public void A_file_that_somebody_changed_in_the_site_is_written_anew()
    {
        kb.Kb("build");
        string home = Path.Combine(Site, "index.html"), right = File.ReadAllText(home);
        File.WriteAllText(home, "tampered");

        kb.Kb("build").ShouldBe(0);

        File.ReadAllText(home).ShouldBe(right);
    }

    [Fact]
    public void A_page_whose_text_changed_and_whose_size_did_not_is_written_anew()
    {
        kb.Write("content/about.md", "# About\n\nWe began with one ward.\n");
        kb.Kb("build").ShouldBe(0);
        long size = new FileInfo(Path.Combine(Site, "about/index.html")).Length;

        kb.Write("content/about.md", "# About\n\nWe began with two ward.\n");
        kb.Kb("build").ShouldBe(0);

        new FileInfo(Path.Combine(Site, "about/index.html")).Length.ShouldBe(size);
        kb.Read("site/about/index.html").ShouldContain("with two ward");
    }

    [Fact]
    public void A_file_that_somebody_changed_without_changing_its_size_is_written_anew()
    {
        kb.Kb("build");
        string home = Path.Combine(Site, "index.html"), right = File.ReadAllText(home);
        File.WriteAllText(home, right.Replace("Hello", "Hallo", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(home, DateTime.UtcNow.AddSeconds(2));

        kb.Kb("build").ShouldBe(0);

        File.ReadAllText(home).ShouldBe(right);
    }

    [Fact]
    public void The_cache_holds_this_generation_and_the_one_before()
    {
        string[] Kept(string folder) => [.. Directory.EnumerateFileSystemEntries(Path.Combine(kb.Root, ".kb", folder)).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];
        string Build(string text)
        {
            kb.Write("content/about.md", text);
            kb.Kb("build").ShouldBe(0);
            return Generation.Of(Site)!;
        }

        Build("# One\n");
        string second = Build("# Two\n"), third = Build("# Three\n");

        string[] expected = [.. new[] { second, third }.Order(StringComparer.Ordinal)];
        Kept("generations").ShouldBe(expected);
    }

    [Fact]
    public void A_build_with_errors_leaves_the_last_site_as_it_is()
    {
        kb.Kb("build");
        SortedDictionary<string, string> last = kb.SiteFiles();
        kb.Write("content/themes/bad.md", "---\ntitle: \"Bad\"\n---\n");

        kb.Kb("build").ShouldBe(1);

        kb.SiteFiles().ShouldBe(last);
    }

    [Fact]
    public void What_a_killed_build_staged_makes_room_before_the_next_one_needs_it()
    {
        kb.Write(".kb/staging/site/big.bin", "left behind");
        kb.Write("content/themes/bad.md", "---\ntitle: \"Bad\"\n---\n");

        kb.Kb("build").ShouldBe(1);

        File.Exists(Path.Combine(kb.Root, ".kb/staging/site/big.bin")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("{0}0 0 0 404.html\n")]
    [InlineData("")]
    [InlineData("0 0 0 ../../outside\n")]
    [InlineData("{0}0 0 0 more\n")]
    public void A_damaged_list_of_the_last_generation_is_not_believed(string damage)
    {
        kb.Kb("build");
        SortedDictionary<string, string> last = kb.SiteFiles();
        string list = Directory.EnumerateFiles(Path.Combine(kb.Root, ".kb/generations")).Single();
        File.WriteAllText(list, string.Format(System.Globalization.CultureInfo.InvariantCulture, damage, File.ReadAllText(list)));

        kb.Kb("build").ShouldBe(0);

        kb.SiteFiles().ShouldBe(last);
        kb.Error.ToString().ShouldContain(" 0 unchanged");
    }

    [Fact]
    public void Two_builds_at_once_are_one_too_many()
    {
        kb.Kb("build");
        using (BuildLock.Take(Path.Combine(kb.Root, ".kb")))
        {
            kb.Kb("build").ShouldBe(3);
            kb.Error.ToString().ShouldContain($"another build is running (process {Environment.ProcessId})");
        }
        kb.Kb("build").ShouldBe(0);
    }

    [Fact]
    public void A_folder_with_files_that_no_build_made_is_not_replaced()
    {
        kb.Write("site/precious.txt", "mine");

        kb.Kb("build").ShouldBe(3);

        kb.Error.ToString().ShouldContain("holds files that no build made");
        File.ReadAllText(Path.Combine(Site, "precious.txt")).ShouldBe("mine");
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public void A_build_never_replaces_the_knowledge_base_itself(string output)
    {
        kb.Kb("build", "--output", output).ShouldBeOneOf(2, 3);
        File.Exists(Path.Combine(kb.Root, "statiq.json")).ShouldBeTrue();
    }

    [Fact]
    public void An_output_that_is_a_link_is_refused()
    {
        if (OperatingSystem.IsWindows()) return;
        string elsewhere = Directory.CreateTempSubdirectory("kb-elsewhere-").FullName;
        Directory.CreateSymbolicLink(Site, elsewhere);

        kb.Kb("build").ShouldBe(3);

        Directory.EnumerateFileSystemEntries(elsewhere).ShouldBeEmpty();
        Directory.Delete(elsewhere);
    }

    [Fact]
    public async Task A_killed_build_leaves_a_whole_site()
    {
        kb.Kb("build").ShouldBe(0);
        SortedDictionary<string, string> one = kb.SiteFiles();
        kb.Write("content/about.md", "# About, changed\n");
        var random = new Random(20261123);
        for (int i = 0; i < 6; i++)
        {
            using Process build = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "kb.dll"), "build", "--force"])
            {
                WorkingDirectory = kb.Root,
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            })!;
            await Task.Delay(random.Next(100, 1500), TestContext.Current.CancellationToken);
            build.Kill();
            await build.WaitForExitAsync(TestContext.Current.CancellationToken);
            SortedDictionary<string, string> now = kb.SiteFiles();
            bool old = now.SequenceEqual(one);
            (old || now.ContainsKey("about/index.html")).ShouldBeTrue("neither the old site nor the new one");
        }
        kb.Kb("build").ShouldBe(0);
        kb.SiteFiles().Keys.ShouldContain("about/index.html");
    }

    public void Dispose() => kb.Dispose();
}
