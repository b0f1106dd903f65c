namespace KnowledgeBase.Site.Tests.Privacy;

public class Looking_for_less
{
    [Theory]
    [InlineData("off")]
    [InlineData("notice", "content/a.md:1:6: notice KB6016: this may be a person's own telephone number: ••••• ••• •••")]
    [InlineData("warning", "content/a.md:1:6: warning KB6016: this may be a person's own telephone number: ••••• ••• •••")]
    public void A_kind_weighs_no_more_than_the_settings_say_and_every_check_says_so(string weight, params string[] found)
    {
        string[] said = [.. Said($"\"telephone\": \"{weight}\"")];

        said.Where(line => line.StartsWith("content", StringComparison.Ordinal)).ShouldBe(found);
        said.Where(line => line.StartsWith("statiq.json", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldStartWith("statiq.json: notice KB6027: the settings ");
    }

    [Fact]
    public void A_name_that_is_no_kind_is_said() =>
        Said("\"phone\": \"off\"").ShouldContain("statiq.json: warning KB6028: 'phone' is no kind of personal data");

    [Fact]
    public void A_weight_that_is_none_is_said() =>
        Said("\"telephone\": \"error\"").ShouldContain(line => line.StartsWith("statiq.json: ", StringComparison.Ordinal) && line.Contains("options of plugin 'privacy'", StringComparison.Ordinal));

    static IEnumerable<string> Said(string kinds) =>
        TestSite.With($$$"""
            -- statiq.json --
            {"KnowledgeBase": {"PluginOptions": {"privacy": {"lower": { {{{kinds}}} } } } } }
            -- content/a.md --
            Ring 07700 900 461.
            -- content/b.md --
            Nothing.
            """).Report.Diagnostics.Select(d => d.ToString());
}
