using System.Collections.Immutable;
using System.Xml.Linq;

namespace KnowledgeBase.Site.Tests.Architecture;

public class Project_arrows
{
    static readonly ImmutableSortedDictionary<string, string[]> Allowed = new Dictionary<string, string[]>
    {
        ["Abstractions"] = [],
        ["Evaluation"] = ["Abstractions"],
        ["Measures"] = ["Abstractions", "Evaluation"],
        ["Engine"] = ["Abstractions"],
        ["Markdown"] = ["Abstractions"],
        ["CaseStudies"] = ["Abstractions", "Measures"],
        ["Import"] = ["Abstractions"],
        ["Privacy"] = ["Abstractions"],
        ["Search"] = ["Abstractions", "ClientBundle"],
        ["Theming"] = ["Abstractions"],
        ["Publishing"] = ["Abstractions"],
        ["Editing"] = ["Abstractions"],
        ["Preview"] = ["Abstractions"],
        ["Cli"] = ["Abstractions", "CaseStudies", "Editing", "Engine", "Evaluation", "Import", "Markdown", "Measures", "Preview", "Privacy", "Publishing", "Search", "Theming"],
    }.ToImmutableSortedDictionary();

    static readonly ImmutableSortedDictionary<string, string[]> Packages = new Dictionary<string, string[]>
    {
        ["Abstractions"] = [],
        ["Evaluation"] = [],
        ["Measures"] = [],
        ["Engine"] = ["System.IO.Hashing"],
        ["Markdown"] = ["Markdig", "YamlDotNet"],
        ["CaseStudies"] = [],
        ["Import"] = ["DocumentFormat.OpenXml"],
        ["Privacy"] = [],
        ["Search"] = ["Lucene.Net", "Lucene.Net.Analysis.Common"],
        ["Theming"] = ["Handlebars.Net", "System.IO.Hashing"],
        ["Publishing"] = ["System.ServiceModel.Syndication"],
        ["Editing"] = [],
        ["Preview"] = [],
        ["Cli"] = ["Spectre.Console", "System.CommandLine"],
    }.ToImmutableSortedDictionary();

    public static TheoryData<string> Projects => [.. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src"))
        .Select(folder => Path.GetFileName(folder)["KnowledgeBase.".Length..]).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Projects))]
    public void A_project_points_only_where_it_may(string project)
    {
        Allowed.ShouldContainKey(project);
        Included(project, "ProjectReference")
            .Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))["KnowledgeBase.".Length..])
            .ShouldBeSubsetOf(Allowed[project]);
    }

    [Theory, MemberData(nameof(Projects))]
    public void A_third_party_package_is_hidden_in_the_projects_that_own_it(string project) =>
        Included(project, "PackageReference").ShouldBeSubsetOf(Packages[project]);

    [Fact]
    public void No_compiler_is_deployed_with_kb()
    {
        string deployed = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "kb.deps.json"));

        deployed.ShouldContain("Markdig");
        deployed.ShouldNotContain("Microsoft.CodeAnalysis");
    }

    [Fact]
    public void No_compiler_is_loaded_by_a_build_of_the_real_content()
    {
        TestSite.Of(TestSite.RealFiles()).Report.HasErrors.ShouldBeFalse();

        AppDomain.CurrentDomain.GetAssemblies().Select(a => a.GetName().Name)
            .ShouldNotContain(name => name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
    }

    static IEnumerable<string> Included(string project, string item) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", $"KnowledgeBase.{project}", $"KnowledgeBase.{project}.csproj"))
            .Descendants(item).Select(e => e.Attribute("Include")!.Value);
}
