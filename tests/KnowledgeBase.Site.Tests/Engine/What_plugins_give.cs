using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Site;

namespace KnowledgeBase.Site.Tests.Engine;

/// <summary>A plugin is trusted code, and its slips are still told and kept from the site.</summary>
public class What_plugins_give
{
    [Theory]
    [InlineData("Notes.txt", "notes.txt", "error KB5001: 'notes.txt' and 'Notes.txt' would be one file of the site")]
    [InlineData("notes", "notes/a.txt", "error KB5001: 'notes' would be a file and the folder of 'notes/a.txt'")]
    [InlineData("ok.txt", ".hidden", "error KB5002: '.hidden' cannot be a path of the site")]
    [InlineData("ok.txt", "a/.hidden/b", "error KB5002: 'a/.hidden/b' cannot be a path of the site")]
    [InlineData("ok.txt", "../up.txt", "error KB5002: '../up.txt' cannot be a path of the site")]
    [InlineData("ok.txt", "a//b.txt", "error KB5002: 'a//b.txt' cannot be a path of the site")]
    [InlineData("ok.txt", "ends.", "error KB5002: 'ends.' cannot be a path of the site")]
    [InlineData("ok.txt", "nul.txt", "error KB5002: 'nul.txt' cannot be a path of the site")]
    [InlineData("ok.txt", "a b", "error KB5002: 'a b' cannot be a path of the site")]
    public void Files_that_cannot_stand_in_a_site_are_reported(string first, string second, string problem)
    {
        var site = TestSite.With("-- content/a.md --\n# A\n", new Writer(first, second));

        site.Diagnostics.ShouldBe([problem]);
        site.Text(first).ShouldBe(first);
    }

    [Fact]
    public void A_page_whose_view_cannot_be_made_is_told_with_its_address_and_the_others_are_made()
    {
        var site = TestSite.With("-- content/a.md --\n# A\n", new Failing());

        site.Diagnostics.ShouldBe(["statiq.json: error KB8009: step 'failing', making /fails/, of plugin 'failing' threw FormatException: not today"]);
        site.Html("a").ShouldContain("<h1");
        site.Files.ShouldNotContain(f => f.Path == "fails/index.html");
    }

    [Fact]
    public void Files_that_collide_end_a_build_with_a_message_and_leave_the_site()
    {
        using var kb = new Cli.KbRun();
        kb.Write("content/x.html/y.md", "---\ndestination_path: x.html/y\n---\n# Y\n");
        kb.Kb("build").ShouldBe(0);
        kb.Write("content/x.md", "---\ndestination_path: x.html\n---\n# X\n");

        kb.Kb("build").ShouldBe(1);

        kb.Out.ToString().ShouldContain("KB5001");
        kb.Read("site/x.html/y/index.html").ShouldContain("Y");
    }

    [Fact]
    public void The_first_reader_of_an_extension_keeps_it()
    {
        var site = TestSite.With("-- content/a.md --\n# A\n", new OtherReader());

        site.Diagnostics.ShouldBe(["statiq.json: error KB8007: there is already a reader of '.md'"]);
        site.Html("a").ShouldContain("<h1");
    }

    [Fact]
    public void Steps_read_files_of_the_content_and_no_others()
    {
        var reading = new Reading("content/data/a.csv", "statiq.json", "content/../statiq.json", "content/_hidden/a.csv", "content/none.csv");

        TestSite.With("""
            -- statiq.json --
            {}
            -- content/a.md --
            # A
            -- content/data/a.csv --
            one
            -- content/_hidden/a.csv --
            two
            """, reading).Model();

        reading.Found.ShouldBe(["content/data/a.csv"]);
    }

    sealed class Writer(params string[] paths) : IPlugin, IGenerator
    {
        public string Name => "writer";

        public void Register(IPluginRegistry registry) => registry.AddGenerator("writer", this);

        public IEnumerable<Output> Generate(SiteModel site, StepContext context) => paths.Select(path => OutputFile.Text(path, path));
    }

    sealed class Failing : IPlugin, IGenerator
    {
        public string Name => "failing";

        public void Register(IPluginRegistry registry) => registry.AddGenerator("failing", this);

        public IEnumerable<Output> Generate(SiteModel site, StepContext context) =>
            [new Page(new Address("/fails/"), "page", "Fails", "", () => throw new FormatException("not today"))];
    }

    sealed class OtherReader : IPlugin, IReader
    {
        public string Name => "other-reader";

        public ImmutableArray<string> Extensions => [".md"];

        public void Register(IPluginRegistry registry) => registry.AddReader(this);

        public ReadResult Read(SourceFile file, ContentType type) => new(null, []);
    }

    sealed class Reading(params string[] paths) : IPlugin, IEnricher
    {
        public List<string> Found { get; } = [];

        public string Name => "reading";

        public void Register(IPluginRegistry registry) => registry.AddEnricher("reading", this);

        public IEnumerable<Fact> Enrich(SiteModel site, StepContext context)
        {
            Found.AddRange(paths.Where(path => context.ReadAsset(path) is not null));
            return [];
        }
    }
}
