using System.Collections.Immutable;
using System.Text;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Theming.SiteThemes;

namespace KnowledgeBase.Site.Tests.Theming;

/// <summary>A site theme made of a few texts, and one page rendered with it.</summary>
sealed class ThemeUnderTest
{
    readonly DiagnosticBag diagnostics = new();
    readonly HandlebarsTheme theme;

    ThemeUnderTest(IEnumerable<(string Name, string Text)> files)
    {
        ImmutableArray<SourceFile> sources = [.. files.Select(f => new SourceFile("themes/x/" + f.Name, f.Name, Encoding.UTF8.GetBytes(f.Text)))];
        var kept = new KeptInMemory();
        theme = HandlebarsThemeLoader.Load(sources, [], kept, diagnostics);
        // A theme that is right is tried as later builds load it.
        if (kept.Count > 0) theme = HandlebarsThemeLoader.Load(sources, [], kept, diagnostics);
    }

    /// <summary>A theme of these files; one with a manifest and a layout <c>page</c> where they are not among them.</summary>
    public static ThemeUnderTest Of(params (string Name, string Text)[] files)
    {
        IEnumerable<(string Name, string Text)> usual = [("theme.json", "{}"), ("layouts/page.hbs", "{{title}}")];
        return new ThemeUnderTest([.. usual.Where(u => files.All(f => f.Name != u.Name)), .. files]);
    }

    /// <summary>A theme of exactly these files.</summary>
    public static ThemeUnderTest OfNothingBut(params (string Name, string Text)[] files) => new(files);

    public IEnumerable<string> Diagnostics => diagnostics.ToSorted().Select(d => d.ToString());

    public HandlebarsTheme Theme => theme;

    /// <summary>The page as text; null when it could not be rendered.</summary>
    public string? Render(View? view = null, string layout = "page", SiteSettings? settings = null)
    {
        var site = new SiteModel(new SiteModelParts { Settings = settings ?? new SiteSettings(), Types = [], Documents = [] });
        var page = new Page(new Address("/a/"), layout, "A <title>", "", () => view ?? []);
        return theme.Begin(page, site, diagnostics)?.Make() is { } html ? Encoding.UTF8.GetString(html.Span) : null;
    }
}
