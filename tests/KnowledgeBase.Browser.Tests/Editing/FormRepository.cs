using System.Diagnostics;
using KnowledgeBase.Browser.Tests.Stage;
using KnowledgeBase.Cli;
using KnowledgeBase.Cli.CommandLine;

namespace KnowledgeBase.Browser.Tests.Editing;

/// <summary>A scratch repository with the content of this one and the form switched on: what a new knowledge base is, after <c>git init</c>.</summary>
/// <param name="root">A folder that does not exist yet.</param>
sealed class FormRepository(string root)
{
    public const string Branch = "main";

    /// <summary>The working folder.</summary>
    public string Root => root;

    /// <summary>Builds the site with the form, and commits everything.</summary>
    public BuiltSite Begin()
    {
        var site = BuiltSite.Build(root, form: true);
        File.WriteAllText(Path.Combine(root, ".gitignore"), "site/\n.kb/\n");
        Git("init", "--quiet", "--initial-branch", Branch);
        Git("config", "user.name", "Test of the form");
        Git("config", "user.email", "form@example.org");
        Git("add", ".");
        Git("commit", "--quiet", "--message", "As it was");
        return site;
    }

    /// <summary>A branch in a folder of its own, as a check of a pull request sees it: others go on working in this one.</summary>
    public FormRepository Checkout(string branch, string folder)
    {
        Git("worktree", "add", "--quiet", "--detach", folder, branch);
        return new FormRepository(folder);
    }

    /// <summary>What git says.</summary>
    public string Git(params string[] arguments)
    {
        using Process git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = root, RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> error = git.StandardError.ReadToEndAsync();
        string output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        git.ExitCode.ShouldBe(0, $"git {string.Join(' ', arguments)}: {error.Result}");
        return output;
    }

    /// <summary>What <c>kb</c> says on both streams; anything but success fails the test.</summary>
    public string Kb(params string[] arguments)
    {
        using var output = new StringWriter();
        int code = KbCommand.Run([.. arguments, "--root", root, "--date", BuiltSite.Day], new Terminal { Out = output, Error = output }, CancellationToken.None);
        code.ShouldBe(0, $"kb {string.Join(' ', arguments)}:\n{output}");
        return output.ToString();
    }
}
