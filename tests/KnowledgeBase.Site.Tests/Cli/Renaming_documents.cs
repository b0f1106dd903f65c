using System.Diagnostics;
using System.Text.RegularExpressions;
using KnowledgeBase.Cli;
using KnowledgeBase.Cli.CommandLine;

namespace KnowledgeBase.Site.Tests.Cli;

public sealed class Renaming_documents
{
    const string Settings = """{ "KnowledgeBase": { "Types": { "themes": "theme", "lessons": "lesson", "case-studies": "case-study" } } }""";
    const string Body = "\n---\n\n## What it means\n\nTrust grows slowly.\n\n## When it applies\n\nAlways.\n";

    [Fact]
    public void Fields_and_links_of_every_form_name_it_anew_and_the_old_address_leads_to_it()
    {
        using KbRun run = Lessons();
        run.Write("content/guide/page.md", """
            # Guide

            [file](../lessons/trust.md#what-it-means) [bare](../lessons/trust) [site](/lessons/trust/?a=1#what-it-means) [no slash](/lessons/trust) [path](/lessons/trust.md)
            [id](xref:trust) [typed](xref:lesson/trust#when-it-applies "A title") [pointed](<../lessons/trust.md>) [by reference][t] [t]

            > - In a list: [file](../lessons/trust.md)

            | a | b |
            |---|---|
            | [cell](../lessons/trust.md) | ![none](../lessons/none.png) |

            <p><a class="x" href="../lessons/trust.md#what-it-means">html</a> <a href=/lessons/trust/>bare</a></p>

            `../lessons/trust.md` and [elsewhere](https://example.org/lessons/trust.md)

            [t]: ../lessons/trust.md "T"
            """);
        string before = run.Read("content/guide/page.md");
        run.Kb("check");
        string said = run.Error.ToString();

        run.Kb("rename", "trust", "build-trust", "--yes").ShouldBe(0, run.Error.ToString());

        run.Read("content/guide/page.md").ShouldBe(Regex.Replace(before, @"(?<=[(<=""]\.\./lessons/|[(=]/lessons/|[(]xref:(lesson/)?|\]: \.\./lessons/)trust", "build-trust"));
        run.Read("content/guide/page.md").Split("build-trust").Length.ShouldBe(14);
        run.Read("content/lessons/ask.md").ShouldContain("related: [build-trust, listen]\n");
        run.Read("content/lessons/listen.md").ShouldContain("related:\n  - build-trust # why\n  - 'ask'\n");
        run.Read("content/lessons/build-trust.md").ShouldContain("related: [ask]\nredirect_from: [/lessons/trust/]\n---\n");
        File.Exists(Path.Combine(run.Root, "content/lessons/trust.md")).ShouldBeFalse();
        run.Kb("check");
        run.Error.ToString().ShouldBe(said.Replace("lessons/trust", "lessons/build-trust", StringComparison.Ordinal));
    }

    [Fact]
    public void The_built_site_answers_the_old_address()
    {
        using KbRun run = Lessons();
        run.Kb("rename", "trust", "build-trust", "--yes").ShouldBe(0, run.Error.ToString());
        run.Kb("rename", "build-trust", "earn-trust", "--yes").ShouldBe(0, run.Error.ToString());

        run.Kb("build").ShouldBe(0, run.Error.ToString());

        run.Read("site/lessons/earn-trust/index.html").ShouldContain("Trust grows slowly");
        run.Read("site/lessons/trust/index.html").ShouldContain("lessons/earn-trust/");
        run.Read("site/lessons/build-trust/index.html").ShouldContain("lessons/earn-trust/");
    }

    [Fact]
    public void A_document_that_gets_its_old_name_back_does_not_lead_to_itself()
    {
        using KbRun run = Lessons();
        run.Kb("rename", "trust", "build-trust", "--yes");

        run.Kb("rename", "build-trust", "trust", "--yes").ShouldBe(0, run.Error.ToString());

        run.Read("content/lessons/trust.md").ShouldContain("redirect_from: [/lessons/build-trust/]\n");
    }

    [Theory]
    [InlineData("redirect_from: [/a/]", "redirect_from: [/a/, /lessons/trust/]")]
    [InlineData("redirect_from: /a/", "redirect_from: [/a/, /lessons/trust/]")]
    [InlineData("redirect_from: []", "redirect_from: [/lessons/trust/]")]
    [InlineData("redirect_from:", "redirect_from: [/lessons/trust/]")]
    [InlineData("RedirectFrom:\n  - /a/ # the first\n  - \"/b/\"", "RedirectFrom:\n  - /a/ # the first\n  - \"/b/\"\n  - /lessons/trust/")]
    [InlineData("redirect_from: [/a/, /lessons/build-trust/] # old", "redirect_from: [/a/, /lessons/trust/] # old")]
    [InlineData("redirect_from:\n- /lessons/build-trust/\n- /a/", "redirect_from:\n- /lessons/trust/\n- /a/")]
    public void A_list_of_old_addresses_is_kept(string written, string after)
    {
        using KbRun run = Lessons();
        run.Write("content/lessons/trust.md", run.Read("content/lessons/trust.md").Replace("related: [ask]", $"{written}\nrelated: [ask]", StringComparison.Ordinal));

        run.Kb("rename", "trust", "build-trust", "--yes").ShouldBe(0, run.Error.ToString());

        run.Read("content/lessons/build-trust.md").ShouldContain($"\n{after}\nrelated: [ask]\n");
    }

    [Fact]
    public void A_page_goes_to_another_folder_with_the_files_it_alone_shows_and_its_own_links_stay_right()
    {
        using KbRun run = Lessons();
        run.Write("content/guide/page.md", "# Guide\n\n[a](./other.md) [b](../lessons/trust.md) ![c](own.png) [d](shared.csv) [e](/guide/own.png) [f](#guide)\n\n<img src='own.png' alt='x'>\n");
        run.Write("content/guide/other.md", "# Other\n\n[a](page.md) [d](shared.csv)\n");
        foreach (string file in (string[])["own.png", "shared.csv"]) run.Write($"content/guide/{file}", "a,b\n1,2\n");

        run.Kb("rename", "content/guide/page.md", "help/deep/first.md", "--yes").ShouldBe(0, run.Error.ToString());

        run.Read("content/help/deep/first.md").ShouldBe("---\nredirect_from: [/guide/page/]\n---\n\n# Guide\n\n[a](../../guide/other.md) [b](../../lessons/trust.md) ![c](own.png) [d](../../guide/shared.csv) [e](/help/deep/own.png) [f](#guide)\n\n<img src='own.png' alt='x'>\n");
        run.Read("content/guide/other.md").ShouldBe("# Other\n\n[a](../help/deep/first.md) [d](shared.csv)\n");
        Directory.GetFiles(Path.Combine(run.Root, "content/guide")).Select(Path.GetFileName).Order().ShouldBe(["other.md", "shared.csv"]);
        File.Exists(Path.Combine(run.Root, "content/help/deep/own.png")).ShouldBeTrue();
    }

    [Fact]
    public void A_folder_moves_with_everything_in_it()
    {
        using KbRun run = Lessons();
        run.Write("content/guide/page.md", "# Guide\n\n[a](other.md) [b](../lessons/trust.md)\n");
        run.Write("content/guide/other.md", "# Other\n\n[a](/guide/page/)\n");

        run.Kb("rename", "content/guide", "content/help", "--yes").ShouldBe(0, run.Error.ToString());

        run.Read("content/help/page.md").ShouldEndWith("# Guide\n\n[a](other.md) [b](../lessons/trust.md)\n");
        run.Read("content/help/other.md").ShouldBe("---\nredirect_from: [/guide/other/]\n---\n\n# Other\n\n[a](/help/page/)\n");
        Directory.Exists(Path.Combine(run.Root, "content/guide")).ShouldBeFalse();
    }

    [Fact]
    public void Merging_keeps_the_text_of_the_other_and_says_what_is_dropped()
    {
        using KbRun run = Lessons();
        run.Write("content/lessons/hear.md", Lesson("Hear", "related: [listen, ask, trust]\nredirect_from: [/old-hear/]"));
        run.Write("content/guide/page.md", "# Guide\n\n[a](../lessons/listen.md) [b](../lessons/listen.md#why) [c](../lessons/listen.md#what-it-means)\n");
        run.Write("content/lessons/listen.md", run.Read("content/lessons/listen.md") + "\n## Why\n\nBecause.\n");

        run.Kb("rename", "listen", "hear", "--merge", "--yes").ShouldBe(0, run.Error.ToString());

        run.Read("content/lessons/hear.md").ShouldBe(Lesson("Hear", "related: [ask, trust]\nredirect_from: [/old-hear/, /lessons/listen/]"));
        run.Read("content/guide/page.md").ShouldBe("# Guide\n\n[a](../lessons/hear.md) [b](../lessons/hear.md) [c](../lessons/hear.md#what-it-means)\n");
        run.Read("content/lessons/ask.md").ShouldContain("related: [trust, hear]\n");
        File.Exists(Path.Combine(run.Root, "content/lessons/listen.md")).ShouldBeFalse();
        run.Error.ToString().ShouldBe("""
            content/guide/page.md:3:27: notice KB0141: the link to '../lessons/listen.md#why' now leads to the beginning of 'content/lessons/hear.md', which has no such heading
                Add the heading that is meant, if there is one.
            'content/lessons/listen.md' becomes a part of 'content/lessons/hear.md'; 2 other files are mended.
            Its text of 5 words is dropped, and so are its fields: copy what is worth keeping first. Older versions stay in git.
            Written.

            """);
    }

    [Fact]
    public void Nothing_is_written_unless_asked_and_git_applies_the_difference()
    {
        using KbRun run = Lessons();
        string[] before = Tree(run);
        run.Kb("rename", "trust", "build-trust").ShouldBe(0);
        string difference = run.Out.ToString();
        run.Error.ToString().ShouldEndWith("Nothing was written. To write it: kb rename trust build-trust --yes\n");
        run.Kb("rename", "trust", "build-trust", "--dry-run", "--yes").ShouldBe(0);
        run.Error.ToString().ShouldEndWith("Nothing was written.\n");
        Tree(run).ShouldBe(before);

        Apply(run, difference);
        string[] applied = Tree(run);

        using KbRun again = Lessons();
        again.Kb("rename", "trust", "build-trust", "--yes");
        applied.ShouldBe(Tree(again));
        run.Kb("rename", "listen", "ask", "--merge");
        Apply(run, run.Out.ToString());
        again.Kb("rename", "listen", "ask", "--merge", "--yes");
        Tree(run).ShouldBe(Tree(again));
    }

    [Theory]
    [InlineData("y\n", true)]
    [InlineData("\n", false)]
    public void A_person_at_a_terminal_is_asked(string answer, bool written)
    {
        using KbRun run = Lessons();

        KbCommand.Run(["rename", "trust", "build-trust"], new Terminal { Out = run.Out, Error = run.Error, In = new StringReader(answer), Folder = run.Root }, CancellationToken.None);

        run.Error.ToString().ShouldContain("Write it? [y/N] ");
        File.Exists(Path.Combine(run.Root, "content/lessons/build-trust.md")).ShouldBe(written);
    }

    [Theory]
    [InlineData("NEW: there is already a 'content/lessons/ask.md'", "trust", "ask")]
    [InlineData("NEW: 'Build Trust' cannot be an id", "trust", "Build Trust")]
    [InlineData("NEW: the name 'con' is reserved by Windows", "trust", "con")]
    [InlineData("NEW: nothing at 'content/_drafts/trust.md' would be read", "trust", "content/_drafts/trust.md")]
    [InlineData("NEW: '../trust.md' lies outside the content", "trust", "../trust.md")]
    [InlineData("NEW: nothing at 'content/lessons/.trust.md' would be read", "trust", "content/lessons/.trust.md")]
    [InlineData("NEW: that is its name already", "trust", "trust")]
    [InlineData("NEW: 'trust' is a lesson, and would become a theme", "trust", "theme/trust")]
    [InlineData("NEW: 'trust' is a lesson, and would become a theme", "trust", "content/themes/trust.md")]
    [InlineData("NEW: 'trust' is a lesson, and would become a page", "trust", "content/trust.md")]
    [InlineData("OLD: there is no document 'trsut'", "trsut", "build-trust")]
    [InlineData("OLD: several documents have the id 'both'", "both", "one")]
    [InlineData("OLD: statiq.json names the folder 'content/lessons'", "content/lessons", "content/learning")]
    [InlineData("--merge: OLD and NEW are one document", "trust", "trust", "--merge")]
    [InlineData("NEW: 'trust' is a lesson, and would become a theme", "trust", "leadership", "--merge")]
    [InlineData("NEW: there is no document 'nowhere'", "trust", "nowhere", "--merge")]
    public void What_cannot_be_is_refused(string message, params string[] arguments)
    {
        using KbRun run = Lessons();
        run.Write("content/lessons/both.md", Lesson("Both", ""));
        run.Write("content/themes/both.md", KbRun.Theme);
        string[] before = Tree(run);

        run.Kb(["rename", .. arguments, "--yes"]).ShouldBe(2);

        run.Error.ToString().ShouldContain(message);
        Tree(run).ShouldBe(before);
    }

    [Fact]
    public void An_old_name_is_told_its_new_one()
    {
        using KbRun run = Lessons();
        run.Kb("rename", "trust", "build-trust", "--yes");

        run.Kb("rename", "trust", "hope", "--yes").ShouldBe(2);

        run.Error.ToString().ShouldContain("lessons/build-trust is its name now.");
    }

    [Theory]
    [InlineData("content/lessons/bad.md", "---\ntitle: Bad\nrelated: [trust\n---\n", "content/lessons/bad.md: error KB0142")]
    [InlineData("content/bad.md", "---\ntitle: Bad\n\n[a](lessons/trust.md)\n", "content/bad.md: error KB0142")]
    [InlineData("content/lessons/other.md", "---\ntitle: Other\nsummary: A text that says in more than forty characters what this lesson is about.\nredirect_from: [/lessons/build-trust/]\n---\n", "content/lessons/other.md:4:17: error KB2010")]
    public void What_is_in_the_way_is_named_and_nothing_is_written(string path, string text, string message)
    {
        using KbRun run = Lessons();
        run.Write(path, text);
        string[] before = Tree(run);

        run.Kb("rename", "trust", "build-trust", "--yes").ShouldBe(1);

        run.Error.ToString().ShouldContain(message);
        run.Error.ToString().ShouldEndWith("Nothing was written.\n");
        Tree(run).ShouldBe(before);
    }

    [Fact]
    public void Drafts_name_it_anew_too()
    {
        using KbRun run = Lessons();
        run.Write("content/lessons/draft.md", Lesson("Draft", "excluded: true\nrelated: [trust]") + "\n[a](trust.md)\n");

        run.Kb("rename", "trust", "build-trust", "--yes").ShouldBe(0, run.Error.ToString());

        run.Read("content/lessons/draft.md").ShouldContain("related: [build-trust]");
        run.Read("content/lessons/draft.md").ShouldEndWith("[a](build-trust.md)\n");
    }

    [Fact]
    public void Where_one_file_cannot_be_written_all_stay()
    {
        if (OperatingSystem.IsWindows()) return;
        using KbRun run = Lessons();
        run.Write("content/guide/page.md", "# Guide\n\n[a](../lessons/trust.md)\n");
        string[] before = Tree(run);
        string locked = Path.Combine(run.Root, "content/lessons/build-trust.md.lock");
        Directory.CreateDirectory(locked);
        var change = new KnowledgeBase.Cli.Files.WholeChange(
            run.Root,
            System.Collections.Immutable.ImmutableSortedDictionary<string, byte[]?>.Empty.Add("content/guide/page.md", File.ReadAllBytes(Path.Combine(run.Root, "content/guide/page.md"))).Add("content/lessons/ask.md", File.ReadAllBytes(Path.Combine(run.Root, "content/lessons/ask.md"))).Add("content/lessons/build-trust.md.lock", null),
            System.Collections.Immutable.ImmutableSortedDictionary<string, byte[]?>.Empty.Add("content/guide/page.md", []).Add("content/lessons/ask.md", null).Add("content/lessons/build-trust.md.lock", [1]));

        Should.Throw<IOException>(change.Write);

        Directory.Delete(locked);
        Tree(run).ShouldBe(before);
    }

    [Fact]
    public void Documents_of_this_repository_can_have_another_name()
    {
        using var run = new KbRun();
        foreach (string folder in (string[])["content", "themes"]) Repository.Copy(folder, run.Root);
        File.Delete(Path.Combine(run.Root, "content/index.md"));
        File.Copy(Path.Combine(Repository.Root, "statiq.json"), Path.Combine(run.Root, "statiq.json"), overwrite: true);
        run.Kb("check", "--date", "2026-11-26").ShouldBe(0, run.Error.ToString());
        string said = run.Error.ToString();
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(run.Root, "content"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

        foreach (string file in files.Where((_, i) => i % 31 == 4))
        {
            string old = Path.GetRelativePath(run.Root, file);
            run.Kb("rename", old, Path.GetFileNameWithoutExtension(file) + "-renamed", "--yes", "--date", "2026-11-26").ShouldBe(0, old + "\n" + run.Error);
        }

        run.Kb("check", "--date", "2026-11-26").ShouldBe(0, run.Error.ToString());
        run.Error.ToString().ShouldBe(said);
    }

    static void Apply(KbRun run, string difference)
    {
        using Process git = Process.Start(new ProcessStartInfo("git", "apply -") { WorkingDirectory = run.Root, RedirectStandardInput = true })!;
        git.StandardInput.Write(difference);
        git.StandardInput.Close();
        git.WaitForExit(20_000).ShouldBeTrue();
        git.ExitCode.ShouldBe(0, difference);
    }

    static string[] Tree(KbRun run) =>
        [.. Directory.EnumerateFiles(Path.Combine(run.Root, "content"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => $"{Path.GetRelativePath(run.Root, f)}\n{File.ReadAllText(f)}")];

    static KbRun Lessons()
    {
        var run = new KbRun(Settings);
        run.Write("content/lessons/trust.md", Lesson("Trust", "related: [ask]"));
        run.Write("content/lessons/ask.md", Lesson("Ask", "related: [trust, listen]"));
        run.Write("content/lessons/listen.md", Lesson("Listen", "related:\n  - trust # why\n  - 'ask'"));
        return run;
    }

    static string Lesson(string title, string fields) =>
        $"---\ntitle: {title}\nsummary: A text that says in more than forty characters what this lesson is about.\nstatement: {title} first.\nkind: finding\nthemes: [leadership]\nstrength: tested\nsources: [{{title: A, publisher: B, year: 2020}}]\n{fields}{Body}";
}
