namespace KnowledgeBase.Theming.Accessibility;

/// <summary>Gives the page at <c>/accessibility/</c> what the settings say; what it means is the page's own text.</summary>
sealed class AccessibilityEnricher(AccessibilityOptions? options) : IEnricher
{
    static readonly Address Place = new("/accessibility/");

    // Templates see it as facts.accessibility.
    static readonly FactKey<AccessibilityOptions> Key = new("accessibility", (options, site) => ViewOf(options, site.Settings));

    public IEnumerable<Fact> Enrich(SiteModel site, StepContext context) =>
        site.At(Place) is { } statement ? [Key.About(statement, options ?? new AccessibilityOptions())] : [];

    static View ViewOf(AccessibilityOptions options, SiteSettings site) => Stated(options, site with { Contact = options.Contact ?? site.Contact });

    static View Stated(AccessibilityOptions options, SiteSettings settings) => new()
    {
        ["contact"] = settings.Contact,
        ["contactUrl"] = settings.ContactHref($"{settings.Title}: accessibility"),
        ["trackerUrl"] = RepositoryLinks.Of(settings)?.Problem("Accessibility", settings.Link(Place)),
        ["lastCheck"] = options.LastCheck is { } check
            ? new View
            {
                // It lies in the past however late the page is built.
                ["date"] = ValueViews.Of(PartialDate.Of(check.Date), DateOnly.MaxValue),
                ["program"] = check.Program,
                ["pages"] = check.Pages,
                ["ways"] = check.Ways,
                ["violations"] = check.Violations,
            }
            : null,
    };
}
