using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Engine;

namespace KnowledgeBase.Site.Tests.Cli;

public sealed class Previewing_drafts : IDisposable
{
    readonly KbRun run = new();

    public Previewing_drafts()
    {
        run.Write("content/themes/hidden.md", KbRun.Theme.Replace("\"Leadership\"", "Hidden", StringComparison.Ordinal).Replace("created:", "excluded: true\ncreated:", StringComparison.Ordinal));
        run.Write("content/themes/later.md", KbRun.Theme.Replace("\"Leadership\"", "Later", StringComparison.Ordinal).Replace("2026-01-01", "2027-05-01", StringComparison.Ordinal).Replace("2026-01-02", "2027-05-01", StringComparison.Ordinal));
        run.Write("content/plain.md", "---\nexcluded: true\n---\n# A plain page\n\nWords.\n");
    }

    public void Dispose() => run.Dispose();

    [Theory]
    [InlineData("themes/hidden/index.html", "Draft: Hidden")]
    [InlineData("themes/later/index.html", "Draft until 2027-05-01: Later")]
    [InlineData("plain/index.html", "Draft: A plain page")]
    public void What_is_held_back_is_shown_and_marked_in_its_page(string path, string title)
    {
        Files(drafts: false).Where(f => f.Path == path).ShouldBeEmpty();

        Text(Files(drafts: true), path).ShouldContain($">{title}</h1>");
    }

    [Fact]
    public void Lists_mark_drafts_and_nothing_else()
    {
        string list = Text(Files(drafts: true), "themes/index.html");

        list.ShouldContain(">Draft: Hidden<");
        list.ShouldContain(">Draft until 2027-05-01: Later<");
        list.ShouldContain(">Leadership<");
    }

    [Fact]
    public void Drafts_are_never_published() =>
        Should.Throw<InvalidOperationException>(() => Builder(drafts: true).Build());

    ImmutableArray<OutputFile> Files(bool drafts) => TestSite.Whole(Builder(drafts).Preview()).Files;

    SiteBuilder Builder(bool drafts)
    {
        var diagnostics = new DiagnosticBag();
        var options = new RunOptions { OutputFolder = Path.Combine(run.Root, "site"), CacheFolder = Path.Combine(run.Root, ".kb"), Today = new DateOnly(2026, 11, 23), Drafts = drafts };
        return new SiteBuilder(Composition.Compose(run.Root, diagnostics), options, diagnostics);
    }

    static string Text(ImmutableArray<OutputFile> files, string path) => System.Text.Encoding.UTF8.GetString(files.Single(f => f.Path == path).Content.Span);
}
