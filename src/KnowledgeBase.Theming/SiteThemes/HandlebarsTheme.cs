using System.Runtime.CompilerServices;
using KnowledgeBase.Theming.Templates;

namespace KnowledgeBase.Theming.SiteThemes;

/// <summary>A site theme of Handlebars templates. Safe for several threads.</summary>
public sealed class HandlebarsTheme
{
    readonly ThemeManifest manifest;
    readonly TemplateSet templates;
    readonly ConditionalWeakTable<SiteModel, SiteView> sites = [];

    internal HandlebarsTheme(ThemeManifest manifest, AssetSet assets, TemplateSet templates)
    {
        this.manifest = manifest;
        this.templates = templates;
        Assets = assets.Files;
    }

    /// <summary>The files every page may ask for.</summary>
    public ImmutableArray<OutputFile> Assets { get; }

    /// <summary>Renders one page; null when a template is wrong, which is reported.</summary>
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
