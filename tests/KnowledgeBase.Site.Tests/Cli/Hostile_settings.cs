namespace KnowledgeBase.Site.Tests.Cli;

/// <summary>Whatever stands in <c>statiq.json</c>: exit code 2, the place, and no file touched.</summary>
public class Hostile_settings
{
    [Theory]
    [InlineData("{\"KnowledgeBase\": {\"Title\": \"\\ud800\"}}", "statiq.json:1:29: error KB0001")]
    [InlineData("{\"\\udc00\": 1}", "statiq.json:1:2: error KB0001")]
    [InlineData("{\"Host\": \"a\",\n \"host\": \"b\"}", "statiq.json:2:2: error KB0008: 'host' is given twice")]
    [InlineData("{\"InputPaths\": [\".\"]}", "statiq.json:1:17: error KB0005: '.' is not a path inside the knowledge base")]
    [InlineData("{\"InputPaths\": [\"content\", \"content/\"]}", "statiq.json:1:16: error KB0005: 'content' and 'content' overlap")]
    [InlineData("{\"InputPaths\": [\"content\", \"content/themes\"]}", "statiq.json:1:16: error KB0005: 'content/themes' and 'content' overlap")]
    [InlineData("{\"InputPaths\": [\"content\", \"site/a\"]}", "error KB0005: 'site' and 'site/a' overlap")]
    [InlineData("{\"OutputPath\": \"../elsewhere\"}", "statiq.json:1:16: error KB0005: '../elsewhere' is not a path inside the knowledge base")]
    [InlineData("{\"OutputPath\": \"/elsewhere\"}", "statiq.json:1:16: error KB0005")]
    [InlineData("{\"OutputPath\": \".\"}", "statiq.json:1:16: error KB0005")]
    [InlineData("{\"OutputPath\": \"\"}", "statiq.json:1:16: error KB0005")]
    [InlineData("{\"OutputPath\": \"a\\u0000b\"}", "statiq.json:1:16: error KB0005")]
    [InlineData("{\"OutputPath\": \"content/site\"}", "statiq.json:1:16: error KB0005: 'content/site' and 'content' overlap")]
    [InlineData("{\"OutputPath\": \".kb/site\"}", "statiq.json:1:16: error KB0005: '.kb/site' and '.kb' overlap")]
    [InlineData("{\"OutputPath\": \"themes\"}", "statiq.json:1:16: error KB0005: 'themes' and 'themes/default' overlap")]
    [InlineData("{\"CachePath\": \"content\"}", "statiq.json:1:15: error KB0005: 'content' and 'content' overlap")]
    [InlineData("{\"CachePath\": \"site/.kb\"}", "error KB0005: 'site' and 'site/.kb' overlap")]
    [InlineData("{\"CachePath\": \".\"}", "statiq.json:1:15: error KB0005")]
    [InlineData("{\"LinkRoot\": \"/a/../b\"}", "statiq.json:1:14: error KB0005: 'LinkRoot' cannot be '/a/../b'")]
    [InlineData("{\"KnowledgeBase\": {\"ImageOrigins\": [\"https://a.example; script-src *\"]}}", "statiq.json:1:37: error KB0005: 'https://a.example; script-src *' is not an origin")]
    [InlineData("{\"KnowledgeBase\": {\"ImageOrigins\": [\"https://a.example/path\"]}}", "error KB0005")]
    [InlineData("{\"KnowledgeBase\": {\"ImageOrigins\": [\"http://a.example\"]}}", "error KB0005")]
    [InlineData("{\"Host\": \"https://a.example/x\"}", "statiq.json:1:10: error KB0005: 'Host' cannot be 'https://a.example/x'")]
    public void End_with_2_at_their_place(string settings, string said)
    {
        using var run = new KbRun(settings);
        run.Kb("build").ShouldBe(2);
        run.Out.ToString().ShouldContain(said);
        Directory.Exists(Path.Combine(run.Root, "site")).ShouldBeFalse();
        run.Kb("clean").ShouldBeOneOf(0, 2);
        File.Exists(Path.Combine(run.Root, "content/index.md")).ShouldBeTrue();
    }

    [Fact]
    public void That_are_not_utf8_end_with_2_at_their_place()
    {
        using var run = new KbRun();
        File.WriteAllBytes(Path.Combine(run.Root, "statiq.json"), [.. "{\n \"Host\": \"a"u8, 0xFF, .. "\"}"u8]);
        run.Kb("build").ShouldBe(2);
        run.Out.ToString().ShouldStartWith("statiq.json:2:12: error KB0001: this is not UTF-8");
    }

    [Fact]
    public void That_are_too_large_are_not_taken_for_none()
    {
        using var run = new KbRun($$"""{"OutputPath": "elsewhere", "x": "{{new string('x', 1 << 20)}}"}""");
        run.Kb("build").ShouldBe(2);
        run.Out.ToString().ShouldStartWith("statiq.json: error KB0104: this file is larger than 1 MiB");
    }

    [Fact]
    public void Behind_a_symbolic_link_are_not_taken_for_none()
    {
        using var run = new KbRun();
        File.Move(Path.Combine(run.Root, "statiq.json"), Path.Combine(run.Root, "other.json"));
        File.CreateSymbolicLink(Path.Combine(run.Root, "statiq.json"), "other.json");
        run.Kb("build").ShouldBe(2);
        run.Out.ToString().ShouldStartWith("statiq.json: error KB0101: this is a symbolic link");
    }

    [Fact]
    public async Task That_are_a_pipe_do_not_hold_the_command()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Pipes are files on Unix only.");
        using var run = new KbRun();
        File.Delete(Path.Combine(run.Root, "statiq.json"));
        await System.Diagnostics.Process.Start("mkfifo", Path.Combine(run.Root, "statiq.json")).WaitForExitAsync(TestContext.Current.CancellationToken);
        Task<int> build = Task.Run(() => run.Kb("build"), TestContext.Current.CancellationToken);
        (await build.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken)).ShouldBe(2);
        run.Out.ToString().ShouldStartWith("statiq.json: error KB0102: this is a pipe, socket or device");
    }
}
