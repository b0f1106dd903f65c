namespace KnowledgeBase.Theming.Pages;

/// <summary>What static hosts show for an address that leads nowhere. Its links begin at the root: it is shown at any depth.</summary>
sealed class NotFoundPage : IGenerator
{
    public IEnumerable<Output> Generate(SiteModel site, StepContext context)
    {
        yield return new Page(new Address("/404.html"), "not-found", "Page not found", "", () => []) { InSitemap = false };
    }
}
