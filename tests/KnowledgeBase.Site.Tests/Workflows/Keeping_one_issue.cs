using KnowledgeBase.Site.Tests.Cli;

namespace KnowledgeBase.Site.Tests.Workflows;

/// <summary>The shell steps of <c>weekly.yml</c>, run for real beside a <c>gh</c> that keeps its issues in a folder.</summary>
public sealed class Keeping_one_issue : IDisposable
{
    // As much of gh as the workflow asks for: issues are files named by their numbers, and what is asked is written down.
    const string Gh = """
        set -eu
        printf '%s\n' "$*" >> "$ISSUES/../calls"
        [ "$GH_TOKEN" = the-token ] && [ "$GH_REPO" = owner/name ]
        body() { while [ "$1" != --body-file ]; do shift; done; cat "$2"; }
        case "$1 $2" in
          'label create') ;;
          'issue list') [ "${*: -1}" = 'map(.number) | min // empty' ]; ls "$ISSUES" | sort -n | head -n 1 ;;
          'issue edit') number=$3; [ -e "$ISSUES/$number" ]; body "$@" > "$ISSUES/$number" ;;
          'issue create') number=$(($(ls "$ISSUES" | wc -l) + 7)); body "$@" > "$ISSUES/$number"; echo "https://code.example/owner/name/issues/$number" ;;
          *) exit 9 ;;
        esac
        """;

    readonly KbRun knowledge = new();
    readonly string issues = Directory.CreateTempSubdirectory("kb-issues-").CreateSubdirectory("open").FullName;

    [Fact]
    public void It_is_opened_when_there_is_none_and_edited_from_then_on()
    {
        Week();
        string first = Issue(7);
        first.ShouldContain("What waits for an editor.");
        first.ShouldContain("## Systems and themes");

        knowledge.Write("content/new.md", "# New\n\n[x](gone.md)\n");
        Week();
        Week();

        Directory.GetFiles(issues).ShouldHaveSingleItem();
        Issue(7).ShouldContain("Files with open errors or warnings");
        Calls().Count(c => c.StartsWith("issue create ", StringComparison.Ordinal)).ShouldBe(1);
        Calls().Count(c => c.StartsWith("issue edit 7 ", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public void Of_several_the_oldest_is_kept_up_to_date_and_the_others_are_left_alone()
    {
        foreach (int number in (int[])[12, 9, 31]) File.WriteAllText(Path.Combine(issues, $"{number}"), "by hand");

        Week();

        Issue(9).ShouldStartWith("What waits for an editor.");
        Issue(12).ShouldBe("by hand");
        Issue(31).ShouldBe("by hand");
    }

    [Fact]
    public void A_report_that_fails_leaves_the_issue_as_it_is()
    {
        File.WriteAllText(Path.Combine(issues, "9"), "as it was");
        knowledge.Write("statiq.json", "{");

        Week(good: false);

        Issue(9).ShouldBe("as it was");
        File.Exists(CallsFile).ShouldBeFalse();
    }

    void Week(bool good = true)
    {
        using var run = new JobRun(knowledge.Root, new() { ["github.token"] = "the-token", ["github.repository"] = "owner/name" });
        run.Program("gh", $"ISSUES={issues}\n{Gh}");
        run.Job(WorkflowFile.Job("weekly.yml", "report")).ShouldBe(good, run.Log);
        run.Log.ShouldNotContain("the-token");
    }

    string Issue(int number) => File.ReadAllText(Path.Combine(issues, $"{number}"));

    string CallsFile => Path.Combine(Path.GetDirectoryName(issues)!, "calls");

    string[] Calls() => File.ReadAllLines(CallsFile);

    public void Dispose()
    {
        knowledge.Dispose();
        Directory.Delete(Path.GetDirectoryName(issues)!, recursive: true);
    }
}
