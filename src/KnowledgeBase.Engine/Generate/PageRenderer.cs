namespace KnowledgeBase.Engine.Generate;

/// <summary>Renders pages with the site theme, each when it is wanted.</summary>
static class PageRenderer
{
    /// <summary>The page as a file that is none where a template is wrong, or who made the page fails: that is reported.</summary>
    /// <param name="page">The page.</param>
    /// <param name="site">What it is made from.</param>
    /// <param name="theme">What it is made with.</param>
    /// <param name="owner">The program and all else that makes pages.</param>
    /// <param name="diagnostics">Where what is wrong is reported.</param>
    public static PlannedFile Plan(Page page, SiteModel site, SiteTheme theme, UInt128 owner, DiagnosticBag diagnostics) => new(page.Address.File, () =>
    {
        try
        {
            return theme.Begin(page, site, diagnostics) is { } content ? content with { Key = content.Key ^ owner } : null;
        }
        catch (StepFailedException failed)
        {
            diagnostics.Add(failed.Diagnostic);
            return null;
        }
    });
}
