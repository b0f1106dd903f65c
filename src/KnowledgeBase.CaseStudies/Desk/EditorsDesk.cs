namespace KnowledgeBase.CaseStudies.Desk;

/// <summary>What editors look at every week, as far as the documents tell. What is invented or withdrawn is left out: nobody has to ask about it.</summary>
public static class EditorsDesk
{
    /// <summary>Every section, those without items too; depends on the model alone.</summary>
    public static ImmutableArray<DeskSection> Of(SiteModel site)
    {
        ImmutableArray<SiteDocument> counted = [.. site.Documents.Where(d => d.IsCounted)];
        return
        [
            ReviewRule.Overdue(site, counted),
            ReviewRule.Soon(site, counted),
            CompletenessRule.Of(site, counted),
            SquireRule.Of(site, counted),
            CounterEvidenceRule.Of(site, counted),
            BalancingRule.Of(site, counted),
            OrphanRule.Of(site, counted),
        ];
    }
}
