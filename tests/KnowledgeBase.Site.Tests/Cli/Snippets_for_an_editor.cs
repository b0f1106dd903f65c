using System.Text.Json;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Site.Tests.Cli;

public sealed partial class Snippets_for_an_editor
{
    [Fact]
    public void The_file_in_the_repository_is_what_the_command_makes()
    {
        using var run = new KbRun();
        run.Kb("snippets", "--root", Repository.Root).ShouldBe(0, run.Error.ToString());

        File.ReadAllText(Path.Combine(Repository.Root, ".vscode", "knowledge-base.code-snippets")).ReplaceLineEndings("\n").ShouldBe(run.Out.ToString(),
            "the snippets are older than the declarations or lists; make them anew: kb snippets > .vscode/knowledge-base.code-snippets");
    }

    [Fact]
    public void Words_terms_and_documents_are_choices()
    {
        using var run = new KbRun();
        run.Write("content/_vocabulary/statuses.yaml", "title: Status\nterms:\n  - id: over\n    label: Over\n  - id: running\n    label: Running\n");
        Dictionary<string, string> snippets = Snippets(run);

        snippets["status (case-study)"].ShouldBe("status: ${1|over,running|}");
        snippets["themes (case-study, lesson)"].ShouldBe("themes: [${1|leadership|}]");
        snippets["classified_by (case-study, lesson)"].ShouldBe("classified_by: ${1|editors,contributors,sources|}");
        snippets["example (case-study, system)"].ShouldBe("example: ${1|true,false|}");
        snippets["period (case-study, community, programme)"].ShouldBe("period:\n  start: ${1:2019-04}\n  end: ${2:2021}\n  source: ${3:1}\n  hedge: \"${4:approximate}\"");
        snippets["theme"].ShouldStartWith("---\ntitle: \"${1:Fewer falls on three wards}\"\nsummary: \"${2:");
    }

    [Theory]
    [InlineData("case-study", "case-studies")]
    [InlineData("lesson", "lessons")]
    [InlineData("system", "systems")]
    [InlineData("theme", "themes")]
    public void A_document_made_with_the_first_of_all_choices_has_no_mistake_of_form(string type, string folder)
    {
        using var run = new KbRun($$"""{ "KnowledgeBase": { "Types": { "{{folder}}": "{{type}}" } } }""");
        run.Kb("snippets", "--root", Repository.Root).ShouldBe(0, run.Error.ToString());
        Dictionary<string, string> snippets = Parsed(run.Out.ToString());
        string required = Filled(snippets[type]);
        IEnumerable<string> others = snippets.Where(s => Regex.IsMatch(s.Key, $@"\((.*, )?{type}(, .*)?\)$")).Select(s => Filled(s.Value))
            .Where(s => !required.Contains($"\n{s[..s.IndexOf(':', StringComparison.Ordinal)]}:", StringComparison.Ordinal) && !s.StartsWith("destination_path", StringComparison.Ordinal));
        run.Write($"content/{folder}/made.md", required.Replace("\n---\n", $"\n{string.Join('\n', others)}\n---\n", StringComparison.Ordinal));

        run.Kb("check", $"content/{folder}/made.md", "--format", "json");

        JsonDocument.Parse(run.Out.ToString()).RootElement.GetProperty("diagnostics").EnumerateArray()
            .Where(d => d.GetProperty("code").GetString()!.StartsWith("KB10", StringComparison.Ordinal))
            .Select(d => d.GetProperty("message").GetString()).ShouldBeEmpty(run.Read($"content/{folder}/made.md"));
    }

    static Dictionary<string, string> Snippets(KbRun run)
    {
        run.Kb("snippets").ShouldBe(0, run.Error.ToString());
        return Parsed(run.Out.ToString());
    }

    static Dictionary<string, string> Parsed(string json) => JsonDocument.Parse(json).RootElement.EnumerateObject()
        .ToDictionary(s => s.Name, s => string.Join('\n', s.Value.GetProperty("body").EnumerateArray().Select(l => l.GetString())));

    /// <summary>The text as an editor leaves it for somebody who accepts everything.</summary>
    static string Filled(string body) => Place().Replace(
        body.Replace("$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE", "2026-11-26", StringComparison.Ordinal).Replace("$0", "", StringComparison.Ordinal),
        place => place.Groups["first"].Success ? place.Groups["first"].Value : Regex.Replace(place.Groups["text"].Value, @"\\(.)", "$1"));

    [GeneratedRegex(@"\$\{\d+(?:\|(?<first>(?:\\.|[^,|\\])*)(?:,(?:\\.|[^|\\])*)?\||:(?<text>(?:\\.|[^}\\])*))\}")]
    private static partial Regex Place();
}
