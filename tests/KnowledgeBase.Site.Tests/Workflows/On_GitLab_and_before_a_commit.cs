using KnowledgeBase.Site.Tests.Cli;
using YamlDotNet.RepresentationModel;

namespace KnowledgeBase.Site.Tests.Workflows;

/// <summary>The script of <c>.gitlab-ci.yml</c> and the hook of <c>.githooks</c>, run for real.</summary>
public sealed class On_GitLab_and_before_a_commit : IDisposable
{
    readonly ScratchRepository repository = new();
    readonly JobRun run;

    public On_GitLab_and_before_a_commit() => run = new JobRun(repository.Run.Root, []);

    [Fact]
    public void A_merge_request_is_checked_by_its_texts_alone()
    {
        string main = repository.Git("rev-parse", "HEAD");
        repository.Run.Write("statiq.json", """{ "ThemePaths": ["themes/evil"] }""");
        repository.Run.Write("content/new.md", "# New\n\n[x](gone.md)\n");
        repository.Commit("proposed");

        GitLab(main).ShouldBe(0, run.Log);

        run.Log.ShouldContain("content/new.md:3:1: warning");
        repository.Run.Read("statiq.json").ShouldNotContain("evil");
        File.Exists(Path.Combine(repository.Run.Root, "copy/new/index.html")).ShouldBeTrue();
    }

    [Fact]
    public void A_merge_request_with_errors_fails_and_repeats_no_personal_value()
    {
        string main = repository.Git("rev-parse", "HEAD");
        repository.Run.Write("content/new.md", "# New\n\nThe patient, NHS number 943 476 5919, went home.\n");
        repository.Commit("proposed");

        GitLab(main).ShouldBe(1);

        run.Log.ShouldContain("content/new.md:3:");
        run.Log.ShouldNotContain("5919");
    }

    [Fact]
    public void A_commit_is_refused_for_what_it_holds_and_not_for_what_lies_beside_it()
    {
        repository.Run.Write("content/themes/bad.md", "---\ntitle: Bad\n---\n");
        Commit().ShouldBe(0, run.Log);
        repository.Git("add", "content/themes/bad.md");
        File.WriteAllText(Path.Combine(repository.Run.Root, "content/themes/bad.md"), KbRun.Theme);

        Commit().ShouldBe(1);

        run.Log.ShouldContain("content/themes/bad.md:");
        repository.Git("worktree", "list").Split('\n').ShouldHaveSingleItem();
        repository.Git("add", "content/themes/bad.md");
        Commit().ShouldBe(0, run.Log);
    }

    [Fact]
    public void Without_kb_a_commit_is_refused_in_words()
    {
        repository.Run.Write("content/new.md", "# New\n");
        repository.Git("add", "--all");
        Commit(KeyValuePair.Create("KB", "no-such-kb --option")).ShouldBe(1);
        run.Log.ShouldContain("kb is not installed, so nothing was checked.");
    }

    /// <summary>Commits, as somebody does who switched the hook on.</summary>
    int Commit(params KeyValuePair<string, string>[] env) => run.Shell(
        $"git -c core.hooksPath='{Path.Combine(Repository.Root, ".githooks")}' -c user.name=a -c user.email=a@localhost commit --quiet --allow-empty --message c", env);

    int GitLab(string main)
    {
        IReadOnlyDictionary<string, YamlNode> job = WorkflowFile.Map(WorkflowFile.Map(WorkflowFile.Yaml(Path.Combine(Repository.Root, ".gitlab-ci.yml")))["check"]);
        string script = string.Join('\n', ((YamlSequenceNode)job["script"]).OfType<YamlScalarNode>().Select(line => line.Value));
        return run.Shell(script, KeyValuePair.Create("CI_MERGE_REQUEST_DIFF_BASE_SHA", main));
    }

    public void Dispose()
    {
        run.Dispose();
        repository.Dispose();
    }
}
