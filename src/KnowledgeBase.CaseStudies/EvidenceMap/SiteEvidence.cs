using KnowledgeBase.CaseStudies.Cases;

namespace KnowledgeBase.CaseStudies.EvidenceMap;

/// <summary>The evidence of a site: the same real cases by theme, for the map, and by system, for the list of systems.</summary>
/// <param name="Themes">Themes by outcome groups.</param>
/// <param name="Systems">Systems by outcome groups; a case stands at every system that took part, and at those that these lie within.</param>
/// <param name="Cases">Number of real cases of the site.</param>
/// <param name="Examples">Number of invented cases, which stand in no cell.</param>
public sealed record SiteEvidence(EvidenceTable Themes, EvidenceTable Systems, int Cases, int Examples)
{
    /// <summary>Counts the cases of a site.</summary>
    public static SiteEvidence Of(SiteModel site)
    {
        ImmutableArray<StudiedCase> cases = site.RealCases();
        ImmutableArray<string> groups = site.OutcomeGroups(cases);
        var within = Subjects(site, "system").ToDictionary(system => system.Address, system => site.Within(system).Select(part => part.Id).ToHashSet(StringComparer.Ordinal));
        return new SiteEvidence(
            EvidenceTable.Of(Subjects(site, "theme"), groups, cases, (c, theme) => c.Study.Themes.Contains(theme.Id)),
            EvidenceTable.Of(Subjects(site, "system"), groups, cases, (c, system) => c.Study.AllSystems.Any(within[system.Address].Contains)),
            cases.Length,
            site.Cases().Length - cases.Length);
    }

    static IEnumerable<SiteDocument> Subjects(SiteModel site, string type) => site.Listed(type).Where(d => d.IsCounted);
}
