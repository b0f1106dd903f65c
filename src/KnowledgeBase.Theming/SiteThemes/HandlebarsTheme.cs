using System.Runtime.CompilerServices;
using KnowledgeBase.Theming.Templates;

namespace KnowledgeBase.Theming.SiteThemes;

/// <summary>A site theme of Handlebars templates. Safe for several threads.</summary>
public sealed class HandlebarsTheme
{
    readonly UInt128 key;
    readonly ThemeManifest manifest;
    readonly TemplateSet templates;
    readonly bool unchanged;
    readonly ConditionalWeakTable<SiteModel, SiteView> sites = [];

    internal HandlebarsTheme(UInt128 key, ThemeManifest manifest, AssetSet assets, TemplateSet templates, bool unchanged)
    {
        this.key = key;
        this.manifest = manifest;
        this.templates = templates;
        this.unchanged = unchanged;
        Assets = assets.Files;
    }

    /// <summary>The files every page may ask for.</summary>
    public ImmutableArray<OutputFile> Assets { get; }

    /// <summary>Compiles all templates, for a run that may need them all: where the theme is as it was, most pages are too.</summary>
    public void Prepare()
    {
        if (!unchanged) templates.Prepare();
    }

    /// <summary>Begins a page with its view, and renders it when that is asked for; null when a template is wrong, which is reported.</summary>
    public PlannedContent? Begin(Page page, SiteModel site, DiagnosticBag diagnostics)
    {
        string? layout = templates.Layouts.Contains(page.Layout) ? page.Layout
            : templates.Layouts.Contains(HandlebarsThemeLoader.FallbackLayout) ? HandlebarsThemeLoader.FallbackLayout
            : null;
        if (layout is null) return null;
        SiteView known = sites.GetValue(site, s => new SiteView(s, manifest));
        View view = known.RootOf(page, ownLayout: layout == page.Layout);
        return new PlannedContent(ViewKey.Of(key, layout, view), () => templates.Render(layout, view, diagnostics) is { } html ? html : default(ReadOnlyMemory<byte>?));
    }
}
