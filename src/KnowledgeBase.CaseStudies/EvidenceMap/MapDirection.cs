using KnowledgeBase.CaseStudies.Cases;

namespace KnowledgeBase.CaseStudies.EvidenceMap;

/// <summary>A result direction, as said of a case that stands in a cell of the map.</summary>
static class MapDirection
{
    /// <summary>The sources give figures for the group, and do not say whether they got better or worse.</summary>
    public const string Measured = "measured";

    /// <summary>What a case found for a group of its <see cref="StudiedCase.OutcomeGroups"/>.</summary>
    public static string Of(StudiedCase studied, string group) => InMap(studied.ResultFor(group));

    /// <summary>All that a key explains: the list, then what the cells hold besides.</summary>
    public static ImmutableArray<string> All(SiteModel site) =>
        site.InOrder(Vocabularies.ResultDirections, [.. Vocabularies.Ids(site, Vocabularies.ResultDirections).Select(InMap), Measured]);

    /// <summary>The term, as templates see it.</summary>
    public static View View(SiteModel site, string id)
    {
        View term = ValueViews.Of(site.Term(Vocabularies.ResultDirections, id));
        return id != Measured ? term : new View(term)
        {
            ["label"] = "Measured, direction not stated",
            ["definition"] = "There are figures for this group, and the sources we read do not say whether they got better or worse.",
        };
    }

    static string InMap(string direction) => direction == StudiedCase.NotReported ? Measured : direction;
}
