namespace KnowledgeBase.CaseStudies.Desk;

/// <summary>Systems and themes that no document names in a field or links to: readers come by them from lists alone.</summary>
static class OrphanRule
{
    public static DeskSection Of(SiteModel site, ImmutableArray<SiteDocument> documents) => new(
        "orphans", "Systems and themes that nothing refers to",
        "Name it in the case or lesson that it belongs to, or delete its file.",
        [
            .. from document in documents
               where document.Type is "system" or "theme"
               where !site.Naming(document).Any() && !IsLinked(site, document)
               select DeskItem.About(document, $"no document names this {document.Type}"),
        ]);

    static bool IsLinked(SiteModel site, SiteDocument document)
    {
        string href = $"href=\"{site.Settings.Href(document.Address)}";
        return site.Standing.Any(other => other != document && other.Sections.Any(section => section.Html.Parts.Any(part =>
            part.Contains(href + '"', StringComparison.Ordinal) || part.Contains(href + '#', StringComparison.Ordinal))));
    }
}
