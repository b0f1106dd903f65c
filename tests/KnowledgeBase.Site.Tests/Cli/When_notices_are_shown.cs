namespace KnowledgeBase.Site.Tests.Cli;

public sealed class When_notices_are_shown : IDisposable
{
    const string Notice = "content/later.md: notice KB2014: this document is dated 2027-05-01, after today (2026-11-23)\n    It will be published from that day on.\n";

    readonly KbRun run = new();

    public When_notices_are_shown() => run.Write("content/later.md", "---\npublished: 2027-05-01\n---\n# Later\n");

    [Fact]
    public void A_check_of_everything_counts_them_and_says_how_to_see_them()
    {
        run.Kb("check", "--date", "2026-11-23").ShouldBe(0);
        run.Out.ToString().ShouldBeEmpty();
        run.Error.ToString().ShouldBe("Checked 2 documents: no problems; 1 notice (see them with 'kb check --notices').\n");
    }

    [Theory]
    [InlineData("--notices")]
    [InlineData("content")]
    [InlineData("content/later.md")]
    public void Who_asks_sees_them(string asked)
    {
        run.Kb("check", "--date", "2026-11-23", asked).ShouldBe(0);
        run.Out.ToString().ShouldBe(Notice);
        run.Error.ToString().ShouldBe("Checked 2 documents: no problems; 1 notice.\n");
    }

    [Fact]
    public void Who_asks_about_something_else_hears_nothing_of_them()
    {
        run.Kb("check", "--date", "2026-11-23", "content/themes").ShouldBe(0);
        run.Out.ToString().ShouldBeEmpty();
        run.Error.ToString().ShouldBe("Checked 2 documents: no problems.\n");
    }

    [Fact]
    public void A_build_counts_them() =>
        Built().ShouldEndWith("; no problems; 1 notice (see them with 'kb check --notices').\n");

    [Fact]
    public void Programs_always_get_them()
    {
        run.Kb("check", "--date", "2026-11-23", "--format", "sarif").ShouldBe(0);
        run.Out.ToString().ShouldContain("\"ruleId\": \"KB2014\"");
        run.Error.ToString().ShouldBe("Checked 2 documents: no problems; 1 notice.\n");
    }

    [Fact]
    public void Lines_of_a_pull_request_do_not_get_them_but_the_page_of_its_run_does()
    {
        run.Kb("check", "--date", "2026-11-23", "--format", "github", "--summary", "page.md").ShouldBe(0);
        run.Out.ToString().ShouldBeEmpty();
        run.Error.ToString().ShouldBe("Checked 2 documents: no problems; 1 notice (see them with 'kb check --notices').\n");
        run.Read("page.md").ShouldContain("### Notices: advice\n\n- <code>content&#47;later&#46;md</code>");
        run.Kb("check", "--date", "2026-11-23", "--summary", "page.md").ShouldBe(0);
        run.Read("page.md").Split("## kb check\n").Length.ShouldBe(3);
    }

    [Fact]
    public void Lines_of_files_are_shown_to_who_asks()
    {
        run.Write("content/lost.md", "# Lost\n\nSee [the ward](ward.md).\n");
        run.Kb("check", "--date", "2026-11-23").ShouldBe(0);
        run.Out.ToString().ShouldNotContain(" | ");
        run.Kb("check", "--date", "2026-11-23", "--lines").ShouldBe(0);
        run.Out.ToString().ShouldStartWith("""
            content/lost.md:3:5: warning KB2001: there is no 'ward.md' here
                3 | See [the ward](ward.md).
                  |     ^
            """);
    }

    public void Dispose() => run.Dispose();

    string Built()
    {
        run.Kb("build", "--date", "2026-11-23").ShouldBe(0);
        return run.Error.ToString();
    }
}
