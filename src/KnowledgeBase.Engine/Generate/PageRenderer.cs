using KnowledgeBase.Engine.Running;

namespace KnowledgeBase.Engine.Generate;

/// <summary>Renders pages with the site theme.</summary>
static class PageRenderer
{
    /// <summary>The pages as files, the other outputs, and the theme's assets.</summary>
    public static ImmutableArray<OutputFile> Render(
        ImmutableArray<Output> outputs, SiteModel site, SiteTheme theme, WorkLoop loop, DiagnosticBag diagnostics)
    {
        ImmutableArray<Page> pages = [.. outputs.OfType<Page>()];
        OutputFile?[] rendered = loop.Run(pages, page => page.Address.Path, page => theme.Render(page, site, diagnostics));
        return [.. rendered.OfType<OutputFile>(), .. outputs.OfType<OutputFile>(), .. theme.Assets];
    }
}
