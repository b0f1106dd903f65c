using System.Security.Cryptography;
using System.Text.RegularExpressions;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Site.Tests.Cli;

namespace KnowledgeBase.Site.Tests.Editing;

public class The_form_is_a_place_of_its_own
{
    const string Folder = "admin/";

    [Fact]
    public void It_is_off_until_the_settings_say_where_its_pull_requests_go()
    {
        FormSite.Off.Plan.Files.ShouldNotContain(f => f.Path.StartsWith(Folder, StringComparison.Ordinal));
        FormSite.Off.Text("_headers").ShouldNotContain(Folder);
        FormSite.On.Diagnostics.ShouldBeEmpty();
        FormSite.On.Plan.Files.Select(f => f.Path).ShouldContain("admin/index.html");
    }

    [Fact]
    public void Its_page_has_a_policy_of_its_own_and_no_other_page_changes()
    {
        string page = FormSite.On.Text("admin/index.html");

        page.ShouldContain("connect-src &#x27;self&#x27; data: blob: https://api.github.com;");
        page.ShouldContain("script-src &#x27;self&#x27;;");
        page.ShouldContain("<meta name=\"robots\" content=\"noindex\">");
        page.ShouldContain("<title>Write and edit: Care &amp; &lt;learning&gt;</title>");
        FormSite.On.Html("themes/leadership").ShouldBe(FormSite.Off.Html("themes/leadership"));
        FormSite.On.Text("_headers").ShouldStartWith(FormSite.Off.Text("_headers") + "\n/admin/*\n  ! Content-Security-Policy\n");
    }

    [Fact]
    public void A_host_of_ones_own_is_the_only_one_that_it_reaches()
    {
        TestSite site = FormSite.With("""{"Host": "gitlab", "Repository": "group/sub/kb", "Server": "https://git.example.org", "ApplicationId": "0a1b"}""");

        site.Text("_headers").ShouldContain("connect-src 'self' data: blob: https://git.example.org;");
        site.Text("admin/config.yml").ShouldContain("\"api_root\": \"https://git.example.org/api/v4\"");
        site.Text("admin/config.yml").ShouldContain("\"auth_type\": \"pkce\"");
    }

    [Fact]
    public void Nobody_is_led_to_it_by_search_site_map_feeds_or_lists()
    {
        TestSite site = FormSite.With(FormSite.Editing, settings: "\"Host\": \"kb.example\", ");

        foreach (OutputFile file in site.Plan.Files.Where(f => !f.Path.StartsWith(Folder, StringComparison.Ordinal) && f.Path != "_headers"))
            System.Text.Encoding.UTF8.GetString(file.Content.Span).ShouldNotContain("/admin/", customMessage: file.Path);
    }

    [Theory]
    [InlineData("-- content/admin.md --\n# For us", "content/admin.md: error KB6101: the address /admin/ belongs to the form, which 'Editing' in statiq.json switches on")]
    [InlineData("-- content/admin/rota.md --\n# Rota", "content/admin/rota.md: error KB6101: the address /admin/rota/ belongs to the form, which 'Editing' in statiq.json switches on")]
    [InlineData("-- content/old.md --\n---\nredirect_from: [/admin/]\n---\n# Old", "content/old.md: error KB6101: the address /admin/ belongs to the form, which 'Editing' in statiq.json switches on")]
    public void A_page_in_its_place_is_named(string file, string mistake) =>
        FormSite.With(FormSite.Editing, file).Diagnostics.ShouldBe([mistake]);

    [Fact]
    public void A_form_without_a_folder_says_what_to_name() =>
        TestSite.With($$"""
            -- statiq.json --
            {"KnowledgeBase": {"Editing": {{FormSite.Editing}} } }
            -- content/a.md --
            # A
            """).Diagnostics.ShouldBe(["statiq.json: warning KB6102: no folder has a content type, so that the form at /admin/ is empty"]);

    [Theory]
    [InlineData("""{"Repository": "a/b"}""", "the form needs 'Host', to know where its pull requests go")]
    [InlineData("""{"Host": "github"}""", "the form needs 'Repository', to know where its pull requests go")]
    [InlineData("""{"Host": "gitbub", "Repository": "a/b"}""", "'Host' cannot be 'gitbub'")]
    [InlineData("""{"Host": "github", "Repository": "https://github.com/a/b"}""", "'Repository' cannot be 'https://github.com/a/b'")]
    [InlineData("""{"Host": "github", "Repository": "a/b", "Branch": "main; x"}""", "'Branch' cannot be 'main; x'")]
    [InlineData("""{"Host": "github", "Repository": "a/b", "LoginService": "https://x.example; script-src *"}""", "'https://x.example; script-src *' is not an origin")]
    [InlineData("""{"Host": "github", "Repository": "a/b", "Server": "http://x.example"}""", "'http://x.example' is not an origin")]
    [InlineData("""{"Host": "github", "Repository": "a/b", "ApplicationId": "12"}""", "'ApplicationId' works with GitLab alone: GitHub lets no page sign people in without a service")]
    [InlineData("""{"Host": "gitlab", "Repository": "a/b", "Forks": true}""", "'Forks' works with GitHub alone")]
    [InlineData("""{"Host": "github", "Repository": "a/b", "Folder": "../x"}""", "'../x' is not a path inside the knowledge base")]
    public void A_setting_that_cannot_be_used_is_named_at_its_place(string editing, string message)
    {
        string found = FormSite.With(editing).Diagnostics.ShouldHaveSingleItem();

        found.ShouldMatch($"^statiq\\.json:1:\\d+: error KB0005: {Regex.Escape(message)}$");
    }

    [Fact]
    public void A_knowledge_base_in_a_folder_of_the_repository_is_written_there() =>
        FormSite.With("""{"Host": "github", "Repository": "a/b", "Folder": "docs/kb"}""").Text("admin/config.yml").ShouldContain("\"folder\": \"docs/kb/content/themes\"");

    [Fact]
    public void The_command_says_how_to_switch_it_on()
    {
        using var run = new KbRun();

        run.Kb("cms", "config").ShouldBe(2);
        run.Error.ToString().ShouldContain("\"Editing\": { \"Host\": \"github\", \"Repository\": \"example/knowledge-base\" }");
    }

    [Fact]
    public void The_program_is_the_one_that_was_published()
    {
        string folder = Path.Combine(Repository.Root, "src/KnowledgeBase.Editing/vendor/sveltia-cms");
        string provenance = File.ReadAllText(Path.Combine(folder, "PROVENANCE.md"));

        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Where(f => f != "PROVENANCE.md")
            .ShouldAllBe(name => provenance.Contains($"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, name))))}  {name}\n"));
        FormSite.On.Plan.Files.Select(f => f.Path).ShouldContain("admin/sveltia-cms/LICENSE.txt");
    }
}
