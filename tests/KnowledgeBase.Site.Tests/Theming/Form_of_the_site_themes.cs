using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Theming.SiteThemes;

namespace KnowledgeBase.Site.Tests.Theming;

/// <summary>Templates and style sheets are read more often than written: short lines, and the style of a part beside its markup.</summary>
public sealed partial class Form_of_the_site_themes
{
    const int LongestLine = 120;

    /// <summary>Styles of what several templates write.</summary>
    static readonly string[] OfSeveral = ["partials/shared", "partials/summary-box", "partials/table-cards", "partials/table-print", "partials/table-scroll"];

    public static TheoryData<string> Themes { get; } = ["themes/default", "themes/nhs"];

    [Theory]
    [MemberData(nameof(Themes))]
    public void No_line_is_longer_than_a_reader_can_follow(string theme) =>
        (from file in Files(theme, ".hbs", ".css")
         where !file.Contains("/vendor/", StringComparison.Ordinal)
         from line in File.ReadLines(Path.Combine(Repository.Root, theme, file)).Select((text, index) => (text, number: index + 1))
         where line.text.Length > LongestLine
         select $"{theme}/{file}:{line.number}: {line.text.Length} characters").ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Themes))]
    public void The_style_of_a_part_stands_beside_its_markup_and_is_taken_in_by_one_style_sheet(string theme)
    {
        ILookup<string, string> takenInBy = Files(theme, ".css")
            .SelectMany(sheet => Import().Matches(File.ReadAllText(Path.Combine(Repository.Root, theme, sheet)))
                .Select(match => (Part: match.Groups["part"].Value, Sheet: sheet)))
            .ToLookup(import => import.Part, import => import.Sheet);

        foreach (string part in Files(theme, ".css").Select(file => file[..^".css".Length]).Where(IsPart))
        {
            takenInBy[part].Count().ShouldBe(1, $"{theme}/{part}.css is taken in by {string.Join(", ", takenInBy[part])}");
            if (!OfSeveral.Contains(part)) File.Exists(Path.Combine(Repository.Root, theme, part + ".hbs")).ShouldBeTrue($"{theme}/{part}.css has no markup");
        }
    }

    /// <summary>What <c>kb</c> carries is compiled when it is needed, so that no build would tell a mistake in what it does not need.</summary>
    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_template_is_right(string theme)
    {
        var diagnostics = new DiagnosticBag();
        ImmutableArray<SourceFile> files = [
            .. from folder in Themes.Select(row => row.Data).TakeWhile(folder => folder != theme).Append(theme)
               from file in Files(folder, "")
               select new SourceFile($"{folder}/{file}", file, File.ReadAllBytes(Path.Combine(Repository.Root, folder, file)))];

        HandlebarsThemeLoader.Load(files, carried: [], new KeptInMemory(), diagnostics);

        diagnostics.ToSorted().ShouldBeEmpty();
    }

    static bool IsPart(string file) => file.StartsWith("partials/", StringComparison.Ordinal) || file.StartsWith("layouts/", StringComparison.Ordinal);

    /// <summary>Files of a site theme with one of the endings, from its folder.</summary>
    static IEnumerable<string> Files(string theme, params string[] endings) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, theme), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Path.Combine(Repository.Root, theme), file).Replace('\\', '/'))
            .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal);

    [GeneratedRegex("""@import "\.\./\.\./(?<part>[^"]+)\.css";""")]
    private static partial Regex Import();
}
