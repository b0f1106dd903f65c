using System.Diagnostics;

namespace KnowledgeBase.Site.Tests.Cli;

/// <summary>Links, special and unreadable files where a build reads and writes: nothing outside the root is read, written or deleted.</summary>
public class Hostile_folders
{
    [Theory]
    [InlineData("{}", ".kb")]
    [InlineData("{}", ".kb/index")]
    [InlineData("{}", ".kb/generations")]
    [InlineData("{}", ".kb/staging")]
    [InlineData("{}", ".kb/lock")]
    [InlineData("{}", ".kb/lock.owner")]
    [InlineData("{}", "site")]
    [InlineData("{\"OutputPath\": \"out/site\"}", "out")]
    [InlineData("{\"CachePath\": \"cache/kb\"}", "cache")]
    public void A_link_where_a_build_writes_ends_with_3(string settings, string link)
    {
        using var run = new KbRun(settings);
        using var outside = new Outside(run, link);
        run.Kb("build").ShouldBe(3);
        run.Error.ToString().ShouldContain($"{Path.Combine(run.Root, link)} is a symbolic link");
        outside.ShouldBeUntouched();
    }

    [Theory]
    [InlineData("{}", "content/more")]
    [InlineData("{\"InputPaths\": [\"content\", \"more/a\"]}", "more")]
    [InlineData("{\"ThemePaths\": [\"more\"]}", "more")]
    [InlineData("{\"ThemePaths\": [\"more/a\"]}", "more")]
    public void A_link_where_a_build_reads_is_an_error(string settings, string link)
    {
        using var run = new KbRun(settings);
        using var outside = new Outside(run, link);
        run.Kb("build").ShouldBe(1);
        run.Out.ToString().ShouldContain($"{link}: error KB0101: this is a symbolic link");
        outside.ShouldBeUntouched();
    }

    [Fact]
    public async Task A_pipe_in_the_place_of_the_lock_owner_does_not_hold_the_build()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Pipes are files on Unix only.");
        using var run = new KbRun();
        Directory.CreateDirectory(Path.Combine(run.Root, ".kb"));
        await System.Diagnostics.Process.Start("mkfifo", Path.Combine(run.Root, ".kb/lock.owner")).WaitForExitAsync(TestContext.Current.CancellationToken);
        Task<int> build = Task.Run(() => run.Kb("build"), TestContext.Current.CancellationToken);
        (await build.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken)).ShouldBe(3);
        run.Error.ToString().ShouldContain("lock.owner is a pipe, socket or device");
    }

    [Fact]
    public void A_file_nobody_may_read_is_named_and_the_others_are_still_checked()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Who may read everything cannot try this.");
        using var run = new KbRun();
        run.Write("content/a.md", "# a");
        run.Write("content/b.md", "[x](nope.md)");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.Combine(run.Root, "content/a.md"), UnixFileMode.None);
        run.Kb("build").ShouldBe(3);
        run.Out.ToString().ShouldStartWith("content/a.md: error KB0105: this file cannot be read: ");
        run.Out.ToString().ShouldContain("content/b.md:1:1: warning KB2001");
    }

    [Fact]
    public void A_name_that_is_not_utf8_is_not_called_a_link()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux takes any bytes for a name.");
        using var run = new KbRun();
        using Process shell = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("sh", ["-c", "printf '# a' > \"$(printf 'content/a\\377.md')\""]) { WorkingDirectory = run.Root })!;
        shell.WaitForExit();
        run.Kb("build").ShouldBe(3);
        run.Out.ToString().ShouldContain("error KB0105: this file cannot be read: its name is not UTF-8, or it has just gone");
        // .NET cannot delete what it cannot name.
        using var rm = System.Diagnostics.Process.Start("rm", ["-r", Path.Combine(run.Root, "content")]);
        rm.WaitForExit();
    }

    [Fact]
    public void Clean_deletes_only_what_builds_made()
    {
        using var run = new KbRun("{\"CachePath\": \"notes\"}");
        run.Write("notes/mine.txt", "mine");
        run.Write("notes/drafts/mine.txt", "mine");
        run.Kb("build").ShouldBe(0);
        run.Kb("clean").ShouldBe(0);
        Directory.EnumerateFileSystemEntries(Path.Combine(run.Root, "notes")).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["drafts", "mine.txt"]);
        run.Read("notes/drafts/mine.txt").ShouldBe("mine");
    }

    [Theory]
    [InlineData("content")]
    [InlineData("content/site")]
    [InlineData(".")]
    [InlineData(".kb/site")]
    public void An_output_that_holds_other_folders_ends_with_2(string output)
    {
        using var run = new KbRun("{}");
        run.Kb("build", "--output", output).ShouldBe(2);
        run.Error.ToString().ShouldStartWith($"error: --output: '{output}' and '");
        run.Read("content/index.md").ShouldContain("Welcome");
    }

    /// <summary>A folder outside the root that a link in the root leads to.</summary>
    sealed class Outside : IDisposable
    {
        readonly string folder = Directory.CreateTempSubdirectory("kb-outside-").FullName;

        public Outside(KbRun run, string link)
        {
            Directory.CreateDirectory(Path.Combine(folder, "a"));
            File.WriteAllText(Path.Combine(folder, "a", "secret.md"), "# Secret");
            string place = Path.Combine(run.Root, link);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            Directory.CreateSymbolicLink(place, folder);
        }

        public void ShouldBeUntouched() => Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path)).Order(StringComparer.Ordinal).ShouldBe(["a", Path.Combine("a", "secret.md")]);

        public void Dispose() => Directory.Delete(folder, recursive: true);
    }
}
