using System.Text;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Site.Tests.Cli;
using KnowledgeBase.Site.Tests.Preview;

namespace KnowledgeBase.Site.Tests.Privacy;

public sealed class No_report_repeats_a_value : IDisposable
{
    readonly KbRun run = new();

    public void Dispose() => run.Dispose();

    [Theory]
    [InlineData("check", "--lines", "--notices")]
    [InlineData("check", "--format", "json")]
    [InlineData("check", "--format", "sarif")]
    [InlineData("check", "--format", "github")]
    [InlineData("check", "content/planted.md", "--lines")]
    [InlineData("build", "--lines")]
    [InlineData("build", "--format", "json", "--verbosity", "detailed")]
    [InlineData("build", "--format", "sarif")]
    [InlineData("build", "--format", "github")]
    public void In_any_format(params string[] command)
    {
        run.Write("content/planted.md", string.Join("\n\n", Planted.Errors.Select(planted => planted.Written)));

        run.Kb(command).ShouldBe(1);
        string said = run.Out.ToString() + run.Error;
        said.ShouldContain("KB6010");
        foreach (Planted planted in Planted.Errors) said.ShouldNotContain(planted.Value);
        Directory.Exists(Path.Combine(run.Root, "site")).ShouldBeFalse();
    }

    /// <summary>Messages of other checks quote what they complain of.</summary>
    [Theory]
    [InlineData("---\ntitle: 943 476 5919\nsummary: NHS number 943 476 5919\nlang: 943 476 5919\n---\n")]
    [InlineData("---\ntitle: A\ncreated: date of birth 03/04/1941\nupdated: 03/04/1941\n---\n", "03/04/1941")]
    [InlineData("[NHS number 943 476 5919](#nhs-number-943-476-5919-x)\n\n## NHS number 943 476 5919\n")]
    [InlineData("[x](943 476 5919.md) and NHS number 943 476 5919\n")]
    [InlineData("[x](mailto:jean.hill@gmail.com) and [x](jean.hill@gmail.com)\n", "jean.hill@gmail.com")]
    [InlineData("<b onclick=x>jean.hill@gmail.com</b> and <jean.hill@gmail.com onclick=x>\n", "jean.hill@gmail.com")]
    [InlineData("[A long text before the address that is cut in the middle of it](jean.hill@gmail.com/and/so/on/and/so/on/and/so/on/and/so/on)\n", "jean.hill@gmail.com")]
    public void In_the_message_of_another_check(string text, string value = "943 476 5919")
    {
        run.Write("content/themes/planted.md", text);

        run.Kb("check", "--lines", "--notices").ShouldBe(1);
        run.Out.ToString().ShouldNotContain(value);
        run.Out.ToString().ShouldNotContain(value.Replace(' ', '-'));
        run.Kb("check", "--format", "json").ShouldBe(1);
        run.Out.ToString().ShouldNotContain(value);
    }

    [Fact]
    public void In_what_would_mend_a_mistake()
    {
        run.Write("content/themes/planted.md", KbRun.Theme.Replace("\"Leadership\"", "Seen: NHS number 943 476 5919", StringComparison.Ordinal));

        foreach (string format in new[] { "json", "sarif" })
        {
            run.Kb("check", "--format", format).ShouldBe(1);
            run.Out.ToString().ShouldNotContain("943 476 5919");
        }
    }

    [Fact]
    public void In_the_difference_that_is_shown_first()
    {
        run.Write("content/themes/planted.md", KbRun.Theme.Replace("created: 2026-01-01", "created: 1 January 2026\n# NHS number 943 476 5919", StringComparison.Ordinal));

        run.Kb("check", "--fix").ShouldBe(1);
        run.Out.ToString().ShouldContain("+created: 2026-01-01\n # NHS number ••• ••• ••••\n");
    }

    [Fact]
    public async Task In_the_panel_of_the_preview()
    {
        var site = TestSite.With($"-- content/planted.md --\n{string.Join("\n\n", Planted.Errors.Select(planted => planted.Written))}\n");
        await using PreviewFixture preview = await PreviewFixture.StartAsync(PreviewFixture.Site("Home", "", [.. site.Report.Diagnostics]));

        string page = await preview.Http.GetStringAsync("/");
        page.ShouldContain("KB6010");
        foreach (Planted planted in Planted.Errors) page.ShouldNotContain(planted.Value);
    }

    [Theory]
    [InlineData("it says 943 476 5919", "it says ••• ••• ••••")]
    [InlineData("twice: 943 476 5919 943 476 5919", "twice: ••• ••• •••• ••• ••• ••••")]
    [InlineData("it says JEAN.HILL@GMAIL.COM", "it says ••••.••••@•••••.•••")]
    [InlineData("cut: '943 476…'", "cut: '••• •••…'")]
    [InlineData("cut: '943…' is too little", "cut: '943…' is too little")]
    [InlineData("nothing of it", "nothing of it")]
    public void A_hidden_value_becomes_dots(string text, string masked) =>
        new HiddenValues(["943 476 5919", "jean.hill@gmail.com"]).Mask(text).ShouldBe(masked);

    [Fact]
    public void A_megabyte_of_them_is_counted()
    {
        string text = string.Concat(Enumerable.Repeat("dob she M20 2LL 943 476 5919 ", 30_000));

        TestSite.Of(new Dictionary<string, byte[]> { ["statiq.json"] = "{}"u8.ToArray(), ["content/a.txt"] = Encoding.UTF8.GetBytes(text) })
            .Report.Diagnostics.ShouldContain(d => d.Message == "29980 more in this file may each be an NHS number");
    }
}
