namespace KnowledgeBase.Site.Tests.Cli;

public sealed class Typed_folders
{
    [Theory]
    [InlineData("""{ "theme": "theme" }""", "there is no folder 'theme' in content", "Did you mean 'themes'?")]
    [InlineData("""{ "subjects": "theme" }""", "there is no folder 'subjects' in content", "Did you mean 'themes'?")]
    [InlineData("""{ "themes": "thme" }""", "there is no content type 'thme'", "Did you mean 'theme'?")]
    [InlineData("""{ "themes": "subject" }""", "there is no content type 'subject'", "Content types: ")]
    public void A_wrong_one_is_one_message_at_the_setting_and_nothing_elsewhere(string types, string message, string hint)
    {
        using var run = new KbRun($$"""{ "KnowledgeBase": { "Types": {{types}} } }""");
        run.Kb("check").ShouldBe(2);
        string[] lines = run.Out.ToString().TrimEnd('\n').Split('\n');
        lines.Length.ShouldBe(2);
        lines[0].ShouldMatch($@"\Astatiq\.json:1:\d+: error KB000[59]: {message}\z");
        lines[1].Trim().ShouldStartWith(hint);
    }

    [Fact]
    public void Types_outside_their_group_are_a_warning_that_says_where_they_belong()
    {
        using var run = new KbRun("""{ "Types": { "themes": "theme" } }""");
        run.Kb("check").ShouldBe(0);
        run.Out.ToString().ShouldBe("""
            statiq.json:1:12: warning KB0002: 'Types' is a setting of the group 'KnowledgeBase' and stands outside it
                Write "KnowledgeBase": { "Types": … }

            """, StringCompareShould.IgnoreLineEndings);
    }

    [Fact]
    public void One_that_is_yet_to_come_is_a_notice()
    {
        using var run = new KbRun("""{ "KnowledgeBase": { "Types": { "themes": "theme", "interviews": "lesson" } } }""");
        run.Kb("check", "--format", "json").ShouldBe(0);
        run.Out.ToString().ShouldContain("there is no folder 'interviews' in content");
    }
}
