using KnowledgeBase.CaseStudies.Cases;

namespace KnowledgeBase.CaseStudies.EvidenceMap;

/// <summary>What the real cases of a system, and of the systems within it, report, group by group.</summary>
/// <param name="Cells">One for each outcome group; a group without cases too.</param>
public sealed record SubjectMarks(ImmutableArray<EvidenceCell> Cells)
{
    /// <summary>The fact <c>marks</c>: a list of <c>group</c> (term) and <c>marks</c> (as on the evidence map).</summary>
    public static FactKey<SubjectMarks> Key { get; } = new("marks", (fact, site) => fact.View(site)) { OnCards = true };

    View[] View(SiteModel site) => [.. Cells.Select(cell => new View
    {
        ["group"] = ValueViews.Of(site.Term(Vocabularies.OutcomeGroups, cell.Group)),
        ["marks"] = CaseMark.Of(site, cell).Select(mark => mark.View(site)).ToArray(),
    })];
}
