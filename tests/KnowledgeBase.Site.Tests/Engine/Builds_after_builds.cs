using KnowledgeBase.Site.Tests.Engine.Edits;

namespace KnowledgeBase.Site.Tests.Engine;

/// <summary>A build that begins from others gives what a clean one gives, whatever happened in between.</summary>
public sealed class Builds_after_builds : IDisposable
{
    readonly EditedBase site = new();

    [Fact]
    public void What_others_left_where_the_next_site_is_made_is_not_published()
    {
        string outside = Directory.CreateTempSubdirectory("kb-outside-").FullName;
        File.WriteAllText(Path.Combine(outside, "kept.txt"), "mine");
        for (int i = 0; i < 3; i++)
        {
            site.Write("content/a.md", $"# A\n\n{i}\n");
            site.Build().Code.ShouldBe(0);
        }
        string staging = site.Full(".kb/staging/site");
        File.WriteAllText(Path.Combine(staging, "foreign.html"), "not ours");
        Directory.CreateDirectory(Path.Combine(staging, "a/more/index.html"));
        File.Delete(Path.Combine(staging, "404.html"));
        File.CreateSymbolicLink(Path.Combine(staging, "404.html"), Path.Combine(outside, "kept.txt"));
        Directory.Delete(Path.Combine(staging, "search"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(staging, "search"), outside);
        site.Write("content/a.md", "# A\n\nlast\n");

        site.Build().Code.ShouldBe(0);

        site.Run.SiteFiles().ShouldBe(site.CleanBuild().Site);
        Directory.EnumerateFileSystemEntries(outside).ShouldHaveSingleItem();
        File.ReadAllText(Path.Combine(outside, "kept.txt")).ShouldBe("mine");
        Directory.Delete(outside, recursive: true);
    }

    [Fact]
    public void A_file_and_a_folder_may_change_places()
    {
        site.Write("content/a.md", "---\ndestination_path: x.html\n---\n# A\n");
        site.Build().Code.ShouldBe(0);
        for (int i = 0; i < 4; i++)
        {
            site.Write("content/a.md", $"---\ndestination_path: {(i % 2 == 0 ? "x.html/y" : "x.html")}\n---\n# A\n");
            site.Build().Code.ShouldBe(0);
            site.Run.SiteFiles().ShouldBe(site.CleanBuild().Site);
        }
    }

    [Fact]
    public void An_edit_taken_back_gives_the_site_from_before()
    {
        site.Write("content/a.md", "# A\n");
        site.Build().Code.ShouldBe(0);
        SortedDictionary<string, string> first = site.Run.SiteFiles();
        site.Write("content/a.md", "# A\n\nMore.\n");
        site.Build().Code.ShouldBe(0);
        site.Write("content/a.md", "# A\n");

        site.Build().Code.ShouldBe(0);

        site.Run.SiteFiles().ShouldBe(first);
    }

    [Fact]
    public void An_empty_folder_that_is_gone_is_told_although_no_file_changed()
    {
        site.Write("statiq.json", """{ "KnowledgeBase": { "Types": { "lessons": "lesson" } } }""");
        Directory.CreateDirectory(site.Full("content/lessons"));
        site.Build("--format", "json").Said.ShouldNotContain("KB0009");
        Directory.Delete(site.Full("content/lessons"));

        site.Build("--format", "json").Said.ShouldContain("KB0009");
    }

    public void Dispose() => site.Dispose();
}
