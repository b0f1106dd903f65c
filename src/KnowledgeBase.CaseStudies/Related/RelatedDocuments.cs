namespace KnowledgeBase.CaseStudies.Related;

/// <summary>Documents that a reader of this one may want next, nearest first. They follow from the model, never from scores of words.</summary>
/// <param name="Items">At least one, at most <see cref="Most"/>.</param>
public sealed record RelatedDocuments(ImmutableArray<RelatedDocument> Items)
{
    /// <summary>More than these nobody reads.</summary>
    public const int Most = 5;

    /// <summary>The fact <c>related</c> of cases, lessons, themes, systems and communities: a list of links, each with <c>why</c>.</summary>
    public static FactKey<RelatedDocuments> Key { get; } = new("related", (fact, site) => ViewOf(fact.Items, site));

    internal static View[] ViewOf(IEnumerable<RelatedDocument> items, SiteModel site) =>
        [.. items.Select(item => new View(ValueViews.Of(item.Document, site.Settings)) { ["why"] = item.Why })];

    /// <summary>"1 case in common", "2 cases in common".</summary>
    internal static string InCommon(int count, string one, string many) => $"{count} {(count == 1 ? one : many)} in common";
}

/// <summary>One related document.</summary>
/// <param name="Document">Which.</param>
/// <param name="Score">How near: the sum of the weights of what both share.</param>
/// <param name="Why">What both share, in a few words: "Same system; 2 lessons in common".</param>
public sealed record RelatedDocument(SiteDocument Document, int Score, string Why);
