namespace KnowledgeBase.CaseStudies.Cases;

/// <summary>The case studies of a site, in address order.</summary>
static class SiteCases
{
    /// <summary>All of them, invented ones too.</summary>
    public static ImmutableArray<StudiedCase> Cases(this SiteModel site) =>
        [.. site.Documents.Select(StudiedCase.Of).OfType<StudiedCase>()];

    /// <summary>Those that really happened: the ones that counts and evidence may rest on.</summary>
    public static ImmutableArray<StudiedCase> RealCases(this SiteModel site) => [.. site.Cases().Where(c => !c.Study.Example)];

    /// <summary>The documents of a type that <paramref name="document"/> names or that name it, each once, in address order.</summary>
    public static ImmutableArray<SiteDocument> LinkedTo(this SiteModel site, SiteDocument document, string type) =>
    [
        .. site.ReferencesFrom(document).Select(r => r.To)
            .Concat(site.ReferencesTo(document).Select(r => r.From))
            .Where(d => d.Type == type)
            .DistinctBy(d => d.Address)
            .OrderBy(d => d.Address),
    ];
}
