using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using KnowledgeBase.Abstractions.Diagnostics;

namespace KnowledgeBase.Site.Tests.Architecture;

public partial class Diagnostics_are_documented
{
    static readonly ImmutableArray<DiagnosticDescriptor> Declared = [..
        from assembly in Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
            .Where(path => Path.GetFileName(path) is "kb.dll" || Path.GetFileName(path).StartsWith("KnowledgeBase.", StringComparison.Ordinal))
            .Where(path => !path.EndsWith(".Tests.dll", StringComparison.Ordinal))
            .Select(Assembly.LoadFrom)
        from type in assembly.GetTypes()
        where type.Name.EndsWith("Diagnostics", StringComparison.Ordinal)
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where field.FieldType == typeof(DiagnosticDescriptor)
        select (DiagnosticDescriptor)field.GetValue(null)!];

    static readonly ImmutableHashSet<string> Documented = [.. Heading()
        .Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics.md"))).Select(m => m.Groups[1].Value)];

    static readonly ImmutableHashSet<string> Headings = [.. Heading()
        .Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics.md"))).Select(m => m.Value)];

    [Fact]
    public void Every_code_is_declared_once()
    {
        Declared.Length.ShouldBeGreaterThan(50);
        Declared.GroupBy(d => d.Code).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
        Declared.ShouldAllBe(d => d.Code.Length == 6 && d.Code.StartsWith("KB", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_code_has_a_section_and_every_section_a_code()
    {
        Declared.Select(d => d.Code).Except(Documented).ShouldBeEmpty("not in docs/diagnostics.md");
        Documented.Except(Declared.Select(d => d.Code)).ShouldBeEmpty("declared nowhere");
    }

    /// <summary>Reports link to a section by an id that is made of code and title.</summary>
    [Fact]
    public void A_section_is_headed_by_code_and_title() =>
        Declared.Select(d => $"## {d.Code} {d.Title}").Except(Headings).ShouldBeEmpty("not the heading in docs/diagnostics.md");

    [GeneratedRegex(@"^##+ (KB\d{4})\b.*$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
