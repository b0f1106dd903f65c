namespace KnowledgeBase.Theming;

/// <summary>Notices a knowledge base whose readers could not tell anybody what is wrong with a page. Finds no facts.</summary>
sealed class WhomToTell : IEnricher
{
    public IEnumerable<Fact> Enrich(SiteModel site, StepContext context)
    {
        if (site.Settings is { Contact: null, Repository: null } && site.ListedTypes.Any())
            context.Diagnostics.Add(ThemingDiagnostics.NobodyToTell.At("statiq.json", "neither 'Contact' nor 'Repository' is set, so no page says whom to tell"));
        return [];
    }
}
