using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Site;

namespace KnowledgeBase.CaseStudies.Cases;

/// <summary>The controlled lists that the code of this domain asks for by name.</summary>
static class Lists
{
    public const string OutcomeGroups = "outcome-groups";
    public const string ResultDirections = "result-directions";
    public const string EvidenceGrades = "evidence-grades";
    public const string Statuses = "statuses";
    public const string Methods = "methods";

    /// <summary>The ids in the order of the list; those it does not know come after, ordinally. Each once.</summary>
    public static ImmutableArray<string> InOrder(SiteModel site, string list, IEnumerable<string> ids)
    {
        ImmutableArray<string> known = Ids(site, list);
        return [.. ids.Distinct().OrderBy(id => known.IndexOf(id) is >= 0 and var place ? place : int.MaxValue).ThenBy(id => id, StringComparer.Ordinal)];
    }

    /// <summary>The ids of a list, in its order; empty where there is no such list.</summary>
    public static ImmutableArray<string> Ids(SiteModel site, string list) =>
        site.Vocabulary(list) is { } vocabulary ? [.. vocabulary.Terms.Select(t => t.Id)] : [];
}
