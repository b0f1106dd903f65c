using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Site.Tests.Cli;

namespace KnowledgeBase.Site.Tests.Privacy;

public class Names_of_files
{
    [Theory]
    [InlineData("943-476-5919.png", "KB6010", Severity.Error, "•••-•••-••••.png")]
    [InlineData("nhs-number-9434765919.pdf", "KB6010", Severity.Error, "nhs-number-••••••••••.pdf")]
    [InlineData("letters/943_476_5919.csv", "KB6010", Severity.Error, "letters/•••_•••_••••.csv")]
    [InlineData("943 476 5919/plan.md", "KB6010", Severity.Error, "••• ••• ••••/plan.md")]
    [InlineData("dob-03-04-1941.md", "KB6014", Severity.Error, "dob-••-••-••••.md")]
    [InlineData("jean.hill@gmail.com.pdf", "KB6015", Severity.Error, "••••.••••@•••••.•••.pdf")]
    [InlineData("07700-900-461.jpg", "KB6016", Severity.Error, "•••••-•••-•••.jpg")]
    [InlineData("mrs-jones-78.jpg", "KB6018", Severity.Warning, "•••-•••••-78.jpg")]
    [InlineData("Mr_Jones_dementia.jpg", "KB6018", Severity.Warning, "••_•••••_dementia.jpg")]
    public void That_tell_who_a_person_is_are_found_and_covered(string name, string code, Severity severity, string shown)
    {
        Diagnostic said = Said(name).ShouldHaveSingleItem();

        (said.Code, said.Severity, said.Location.Path).ShouldBe((code, severity, "content/" + shown));
        said.Message.ShouldStartWith("the name of this file may hold ");
    }

    [Theory]
    [InlineData("torbay-mrs-smith.md")]
    [InlineData("9434765919.jpg")]
    [InlineData("IMG_20240103_123456.jpg")]
    [InlineData("2024-03-04-minutes.md")]
    [InlineData("patient-safety-90.md")]
    [InlineData("chart-94.png")]
    [InlineData("miss-rate.csv")]
    [InlineData("logo@2x.png")]
    public void That_tell_nobody_are_left_alone(string name) => Said(name).ShouldBeEmpty();

    [Fact]
    public void Are_not_repeated_by_any_report()
    {
        using var run = new KbRun();
        run.Write("content/themes/943-476-5919.md", KbRun.Theme.Replace("created:", "creatd:", StringComparison.Ordinal));

        foreach (string[] command in new string[][]
            { ["check", "--notices", "--lines"], ["check", "content/themes/943-476-5919.md"], ["check", "--format", "json"], ["check", "--format", "sarif"], ["check", "--format", "github"], ["check", "--fix"], ["report"], ["build"] })
        {
            run.Kb(command).ShouldBe(command[0] == "report" ? 0 : 1);
            (run.Out.ToString() + run.Error).ShouldNotContain("943-476-5919");
            if (command[^1] != "sarif") (run.Out.ToString() + run.Error).ShouldContain("•••-•••-••••");
        }
    }

    static Diagnostic[] Said(string name) =>
        [.. TestSite.With("-- content/index.md --\n# Home\n").And("content/" + name, "%PDF-1.7"u8.ToArray()).Report.Diagnostics
            .Where(d => d.Code.StartsWith("KB60", StringComparison.Ordinal))];
}
