using KnowledgeBase.CaseStudies.Types;
using KnowledgeBase.CaseStudies.Views;

namespace KnowledgeBase.CaseStudies.Evidence;

/// <summary>The lessons a case speaks about, seen from the case.</summary>
/// <param name="Items">At least one; by direction, then by address.</param>
public sealed record CaseBearings(ImmutableArray<CaseBearing> Items)
{
    /// <summary>The fact <c>bearings</c> of a case: a list of lessons, each with <c>statement</c>, <c>strength</c>, <c>direction</c> and <c>note</c>.</summary>
    public static FactKey<CaseBearings> Key { get; } = new("bearings", (fact, site) => fact.Items.Select(item => item.View(site)).ToArray());
}

/// <summary>One lesson a case speaks about.</summary>
/// <param name="Document">The lesson's place.</param>
/// <param name="Lesson">The lesson.</param>
/// <param name="Direction">One of <see cref="EvidenceDirection"/>.</param>
/// <param name="Note">Why, in the lesson's words; null when it does not say.</param>
public sealed record CaseBearing(SiteDocument Document, Lesson Lesson, string Direction, string? Note)
{
    internal View View(SiteModel site) => new(DocumentView.Lesson(site, Document, Lesson))
    {
        ["direction"] = EvidenceDirection.View(Direction),
        ["note"] = Note ?? "",
    };
}
