using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Theming.Templates;

namespace KnowledgeBase.Theming.SiteThemes;

/// <summary>A site theme of Handlebars templates.</summary>
sealed class HandlebarsTheme(ThemeManifest manifest, AssetSet assets, TemplateSet templates) : ISiteTheme
{
    readonly ConditionalWeakTable<SiteModel, SiteView> sites = [];

    public ImmutableArray<OutputFile> Assets => assets.Files;

    public OutputFile? Render(Page page, SiteModel site, DiagnosticBag diagnostics)
    {
        string? layout = templates.Layouts.Contains(page.Layout) ? page.Layout
            : templates.Layouts.Contains(HandlebarsThemeLoader.FallbackLayout) ? HandlebarsThemeLoader.FallbackLayout
            : null;
        if (layout is null) return null;
        SiteView known = sites.GetValue(site, s => new SiteView(s, manifest));
        View view = known.RootOf(page, ownLayout: layout == page.Layout);
        return templates.Render(layout, view, diagnostics) is { } html ? new OutputFile(page.Address.File, html) : null;
    }
}
