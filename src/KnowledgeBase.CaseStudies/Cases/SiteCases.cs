namespace KnowledgeBase.CaseStudies.Cases;

/// <summary>The case studies of a site that stand, in address order.</summary>
static class SiteCases
{
    /// <summary>All of them, invented ones too.</summary>
    public static ImmutableArray<StudiedCase> Cases(this SiteModel site) =>
        [.. site.Standing.Select(StudiedCase.Of).OfType<StudiedCase>()];

    /// <summary>Those that really happened: the ones that counts and evidence may rest on.</summary>
    public static ImmutableArray<StudiedCase> RealCases(this SiteModel site) => [.. site.Cases().Where(c => c.Document.IsCounted)];

    /// <summary>The documents of a type that <paramref name="document"/> names or that name it, each once, in address order.</summary>
    public static ImmutableArray<SiteDocument> LinkedTo(this SiteModel site, SiteDocument document, string type) =>
        [.. site.NamedBy(document, type).Concat(site.Naming(document, type)).DistinctBy(d => d.Address).OrderBy(d => d.Address)];

    /// <summary>A system and all that lie within it, at any depth, each once; the system itself first.</summary>
    public static ImmutableArray<SiteDocument> Within(this SiteModel site, SiteDocument system)
    {
        List<SiteDocument> all = [system];
        for (int i = 0; i < all.Count; i++)
            all.AddRange(site.Naming(all[i], "system").Where(part => !all.Contains(part)));
        return [.. all];
    }

    /// <summary>The outcome groups of the list, in its order, then what else the cases report for.</summary>
    public static ImmutableArray<string> OutcomeGroups(this SiteModel site, IEnumerable<StudiedCase> cases) =>
        site.InOrder(Vocabularies.OutcomeGroups, [.. Vocabularies.Ids(site, Vocabularies.OutcomeGroups), .. cases.SelectMany(c => c.OutcomeGroups)]);

    /// <summary>The themes of some cases, each with the number of those cases, most first, ties by address.</summary>
    public static IEnumerable<(SiteDocument Theme, int Cases)> ThemesOf(this SiteModel site, IEnumerable<StudiedCase> cases) =>
        from theme in cases.SelectMany(c => c.Study.Themes.Distinct()).CountBy(id => id)
        let document = site.FindStanding("theme", theme.Key)
        where document is not null
        orderby theme.Value descending, document.Address
        select (document, theme.Value);
}
