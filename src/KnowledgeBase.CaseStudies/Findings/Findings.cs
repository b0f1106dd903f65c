using KnowledgeBase.CaseStudies.Cases;
using KnowledgeBase.CaseStudies.EvidenceMap;
using KnowledgeBase.CaseStudies.Failures;

namespace KnowledgeBase.CaseStudies.Findings;

/// <summary>What all real cases found, for each outcome group.</summary>
/// <param name="Cases">The real cases.</param>
/// <param name="Groups">One cell for each outcome group, in the order of the list.</param>
public sealed record Findings(ImmutableArray<StudiedCase> Cases, ImmutableArray<EvidenceCell> Groups)
{
    /// <summary>
    /// The fact <c>findings</c> about the site: <c>cases</c>, <c>sentence</c>, and <c>groups</c>, each with <c>group</c>, <c>count</c> (cases that say
    /// something), <c>silent</c> (those that do not), and <c>parts</c>: a result direction with its <c>count</c>, and <c>x</c> and <c>width</c> of its bar in cases.
    /// </summary>
    public static FactKey<Findings> Key { get; } = new("findings", (fact, site) => fact.View(site));

    /// <summary>What the cases of a site found; null where there is none.</summary>
    public static Findings? Of(SiteModel site)
    {
        ImmutableArray<StudiedCase> cases = site.RealCases();
        return cases.IsEmpty ? null : new(cases, [.. site.OutcomeGroups(cases).Select(group => EvidenceCell.Of(group, cases))]);
    }

    View View(SiteModel site) => new()
    {
        ["cases"] = Cases.Length,
        ["sentence"] = FindingsSentence.Of(Cases.Length, Cases.Count(c => Setback.Of(c) is not null)),
        ["groups"] = Groups.Select(cell => Group(site, cell)).ToArray(),
    };

    View Group(SiteModel site, EvidenceCell cell) => new()
    {
        ["group"] = ValueViews.Of(site.Term(Vocabularies.OutcomeGroups, cell.Group)),
        ["count"] = cell.Cases.Length,
        ["silent"] = Cases.Length - cell.Cases.Length,
        ["parts"] = Parts(site, cell),
    };

    static View[] Parts(SiteModel site, EvidenceCell cell)
    {
        int x = 0;
        return [.. MapDirection.All(site).Where(cell.Directions.ContainsKey).Select(id => Part(id))];

        View Part(string id)
        {
            int width = cell.Directions[id], start = x;
            x += width;
            return new View(MapDirection.View(site, id)) { ["count"] = width, ["x"] = start, ["width"] = width };
        }
    }
}

/// <summary>Gathers what all cases found.</summary>
sealed class FindingsEnricher : IEnricher
{
    public IEnumerable<Fact> Enrich(SiteModel site, StepContext context) =>
        Findings.Of(site) is { } findings ? [Findings.Key.AboutSite(findings)] : [];
}
