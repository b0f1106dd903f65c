using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Parser;
using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Site.Tests.Cli;

namespace KnowledgeBase.Site.Tests.Values;

/// <summary>A field of a type that nothing else knows is on the page, in lists, in the interfaces and in every search by its declaration.</summary>
public sealed class A_field_is_declared_once
{
    const string Funders = """
        title: Funders
        terms:
          - {id: wellcome, label: Wellcome Trust, definition: A charitable foundation.}
          - {id: taxes, label: Taxes, definition: What everybody pays.}
        """;

    const string Short = """
        ---
        title: Short trial
        summary: An invented trial that somebody paid for, so that it can be found by who did.
        funding_source: wellcome
        ---
        Text.
        """;

    const string Long = """
        ---
        title: Long trial
        summary: Another invented trial, which somebody else paid for, and nobody found by it.
        funding_source: taxes
        ---
        Text.
        """;

    static readonly TestSite Site = TestSite.With($$$$"""
        -- statiq.json --
        {"KnowledgeBase": {"Types": {"trials": "trial"}}}
        -- content/_vocabulary/funders.yaml --
        {{{{Funders}}}}
        -- content/trials/short.md --
        {{{{Short}}}}
        -- content/trials/long.md --
        {{{{Long}}}}
        """, new TrialPlugin());

    [Fact]
    public void It_is_on_the_page_with_its_label_and_the_definition_of_its_term() =>
        Fact("trials/short", "Funding source").ShouldBe("Wellcome Trust A charitable foundation.");

    [Fact]
    public void It_is_a_facet_of_the_list_and_of_the_browsers_search()
    {
        Site.Html("trials").ShouldContain("/trials/funding_source/wellcome/");
        Site.Html("trials/funding_source/wellcome").ShouldContain("Short trial");
        Site.Html("trials/funding_source/wellcome").ShouldNotContain("Long trial");
        BrowserIndex().ShouldContain("\"funding_source\"");
        BrowserIndex().ShouldContain("\"Wellcome Trust\"");
    }

    [Fact]
    public void It_is_in_the_list_for_machines_and_in_the_interface()
    {
        Site.Text("trials/list.csv").ShouldContain("Wellcome Trust");
        Site.Text("trials/list.json").ShouldContain("\"funding_source\"");
        Site.Text("api/v1/trials.json").ShouldContain("Wellcome Trust");
    }

    [Fact]
    public void The_command_searches_its_label_and_filters_by_it()
    {
        using KbRun run = WithThisAssembly();

        run.Kb("search", "wellcome").ShouldBe(0, run.Error.ToString());
        run.Out.ToString().ShouldStartWith("1 result\n\n1. Short trial");
        run.Kb("search", "--filter", "funding_source=Taxes", "--filter", "type=trial").ShouldBe(0);
        run.Out.ToString().ShouldStartWith("1 result\n\n1. Long trial");
    }

    [Theory]
    [InlineData("--funding_source", "taxes")]
    [InlineData("--funding-source", "Taxes")]
    [InlineData("--funding_source=taxes")]
    [InlineData("--type", "trial", "--funding_source", "taxes", "invented")]
    public void The_filter_is_an_option_of_the_command(params string[] options)
    {
        using KbRun run = WithThisAssembly();

        run.Kb(["search", .. options]).ShouldBe(0, run.Error.ToString());
        run.Out.ToString().ShouldStartWith("1 result\n\n1. Long trial");
    }

    [Fact]
    public void The_command_names_the_nearest_of_what_it_does_not_know()
    {
        using KbRun run = WithThisAssembly();

        run.Kb("search", "trial", "--filter", "funding_sauce=taxes").ShouldBe(2);
        run.Error.ToString().ShouldEndWith("error: there is no filter 'funding_sauce'\n    Did you mean 'funding_source'?\n");
        run.Kb("search", "trial", "--filter", "funding_source=welcome").ShouldBe(2);
        run.Error.ToString().ShouldBe("error: funding_source: no document has 'welcome'\n    Did you mean 'wellcome'?\n");
        run.Kb("search", "trial", "--type", "lesson").ShouldBe(2);
        run.Error.ToString().ShouldBe("error: type: no document has 'lesson'\n    There are: page, theme, trial.\n");
        run.Kb("search", "trial", "--filter", "funding_source").ShouldBe(2);
        run.Kb("search", "trial", "--funding_sauce", "taxes").ShouldBe(2);
        run.Error.ToString().ShouldEndWith("error: there is no filter 'funding_sauce'\n    Did you mean 'funding_source'?\n");
        run.Kb("search", "trial", "--funding_source").ShouldBe(2);
        run.Error.ToString().ShouldStartWith("error: 'kb search' has no option '--funding_source'");
    }

    static string Fact(string address, string label) => string.Join(' ', new HtmlParser().ParseDocument(Site.Html(address))
        .QuerySelectorAll("dt").Single(dt => dt.TextContent == label).NextElementSibling!.TextContent
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What the search in the browser begins with.</summary>
    static string BrowserIndex()
    {
        byte[] packed = Site.Files.Single(f => f.Path == "search/index.bin").Content.ToArray();
        using var reader = new StreamReader(new GZipStream(new MemoryStream(packed), CompressionMode.Decompress), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>A knowledge base that allows this very assembly as a plugin.</summary>
    static KbRun WithThisAssembly()
    {
        string assembly = typeof(TrialPlugin).Assembly.Location;
        string hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(assembly)));
        var run = new KbRun($$$"""
            {"KnowledgeBase": {"Types": {"trials": "trial", "themes": "theme", "case-studies": "case-study"}, "Plugins": [{"Path": "trial.dll", "Sha256": "{{{hash}}}"}]}}
            """);
        File.Copy(assembly, Path.Combine(run.Root, "trial.dll"));
        run.Write("content/_vocabulary/funders.yaml", Funders);
        run.Write("content/trials/short.md", Short);
        run.Write("content/trials/long.md", Long);
        return run;
    }

    public sealed class TrialPlugin : IPlugin
    {
        public string Name => "trials";

        public void Register(IPluginRegistry registry) => registry.AddContentType<Trial>();
    }

    [ContentType("trial", "trials", Title = "Trial", Plural = "Trials", Help = "Something tried with somebody's money.")]
    public sealed record Trial : ContentRecord
    {
        [Field("Who paid."), Vocabulary("funders"), Facet("funding_source")]
        public string? FundingSource { get; init; }
    }
}
