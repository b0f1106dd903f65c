using System.Security.Cryptography;
using System.Text.Json;
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
        FormSite.Off.Files.ShouldNotContain(f => f.Path.StartsWith(Folder, StringComparison.Ordinal));
        FormSite.Off.Text("_headers").ShouldNotContain(Folder);
        FormSite.On.Diagnostics.ShouldBeEmpty();
        FormSite.On.Files.Select(f => f.Path).ShouldContain("admin/index.html");
    }

    [Fact]
    public void Its_page_has_a_policy_of_its_own_and_other_pages_keep_theirs()
    {
        string page = FormSite.On.Text("admin/index.html");

        page.ShouldContain("connect-src &#x27;self&#x27; data: blob: https://api.github.com;");
        page.ShouldContain("script-src &#x27;self&#x27;;");
        page.ShouldContain("<meta name=\"robots\" content=\"noindex\">");
        page.ShouldContain("<title>Write and edit: Care &amp; &lt;learning&gt;</title>");
        FormSite.On.Html("themes/leadership").ShouldContain(FormSite.Off.Html("themes/leadership").Split('\n').Single(line => line.Contains("Content-Security-Policy", StringComparison.Ordinal)));
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

        foreach (OutputFile file in site.Files.Where(f => !f.Path.StartsWith(Folder, StringComparison.Ordinal) && f.Path is not ("_headers" or "index.html" or "themes/leadership/index.html")))
            System.Text.Encoding.UTF8.GetString(file.Content.Span).ShouldNotContain("/admin/", customMessage: file.Path);
    }

    [Fact]
    public void A_page_that_it_can_change_leads_to_it()
    {
        FormSite.On.Html("themes/leadership").ShouldContain("<a href=\"/admin/#/collections/theme/entries/leadership\" rel=\"external nofollow\">Correct this page</a>");
        FormSite.On.Html("themes/leadership").ShouldNotContain("History");
        FormSite.Off.Html("themes/leadership").ShouldNotContain("Edit this page");
        FormSite.On.Html("").ShouldContain("<a class=\"button\" href=\"/admin/\" rel=\"nofollow\">Write in your browser</a>");
    }

    [Theory]
    [InlineData("https://github.com/example/knowledge-base", "{}", "github example/knowledge-base main ")]
    [InlineData("https://github.com/example/knowledge-base.git", "{\"Branch\": \"next\"}", "github example/knowledge-base next ")]
    [InlineData("https://gitlab.example.org/group/sub/kb/", "{}", "gitlab group/sub/kb main https://gitlab.example.org/api/v4")]
    [InlineData("https://git.example.org/a/b", "{\"Host\": \"github\", \"Repository\": \"c/d\"}", "github c/d main ")]
    public void Its_repository_is_that_of_the_site_unless_it_has_its_own(string repository, string editing, string means)
    {
        JsonElement backend = FormSite.Configuration(FormSite.With(editing, repository: repository)).GetProperty("backend");

        $"{backend.GetProperty("name")} {backend.GetProperty("repo")} {backend.GetProperty("branch")} {(backend.TryGetProperty("api_root", out JsonElement api) ? api : "")}".ShouldBe(means);
    }

    [Theory]
    [InlineData("https://git.example.org/a/b")]
    [InlineData(null)]
    public void A_form_that_does_not_know_where_to_go_says_one_sentence(string? repository) =>
        FormSite.With("{}", repository: repository).Diagnostics.ShouldHaveSingleItem().ShouldEndWith("error KB0005: the form does not know where its pull requests go");

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

    [Theory]
    [InlineData("series_file: waits.csv")]
    [InlineData("series: waits.csv", "content/case-studies/waits.md:18:13: warning KB6103: whoever saves this in the form at /admin/ loses the file that 'series' names")]
    public void A_file_under_the_key_of_a_list_would_be_lost(string series, params string[] warnings) =>
        FormSite.With(FormSite.Editing, $$"""
            -- content/case-studies/waits.csv --
            date,value
            2024-01-01,9
            -- content/case-studies/waits.md --
            ---
            title: Shorter waits
            summary: One clinic halved its waits within a year by asking people to choose their own time.
            system: anytown
            themes: [leadership]
            status: running
            period: {start: 2024}
            sources: [{title: Report, publisher: Anytown}]
            measures:
              - id: waits
                name: Waits
                outcome_group: patients
                kind: outcome
                unit: days
                direction: decrease
                provenance: measured
                source: 1
                {{series}}
            ---
            """).Diagnostics.Where(d => d.Contains("KB61", StringComparison.Ordinal)).ShouldBe(warnings);

    [Fact]
    public void The_command_says_how_to_switch_it_on()
    {
        using var run = new KbRun();

        run.Kb("cms", "config").ShouldBe(2);
        run.Error.ToString().ShouldContain("\"Repository\": \"https://github.com/example/knowledge-base\", \"Editing\": {}");
    }

    [Fact]
    public void The_program_is_the_one_that_was_published()
    {
        string folder = Path.Combine(Repository.Root, "src/KnowledgeBase.Editing/vendor/sveltia-cms");
        string provenance = File.ReadAllText(Path.Combine(folder, "PROVENANCE.md"));

        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Where(f => f != "PROVENANCE.md")
            .ShouldAllBe(name => provenance.Contains($"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, name))))}  {name}\n"));
        FormSite.On.Files.Select(f => f.Path).ShouldContain("admin/sveltia-cms/LICENSE.txt");
    }
}
