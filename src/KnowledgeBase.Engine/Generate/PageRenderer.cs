namespace KnowledgeBase.Engine.Generate;

/// <summary>Renders pages with the site theme, each when it is wanted.</summary>
static class PageRenderer
{
    /// <summary>The page as a file that is none where a template is wrong, or who made the page fails: that is reported.</summary>
    public static PlannedFile Plan(Page page, SiteModel site, SiteTheme theme, DiagnosticBag diagnostics) =>
        new(page.Address.File, () => Promised.Made(() => theme.Begin(page, site, diagnostics), diagnostics)) { From = page.Document?.Document.Path };
}
