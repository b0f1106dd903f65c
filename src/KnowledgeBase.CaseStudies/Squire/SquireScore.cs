using KnowledgeBase.CaseStudies.Completeness;
using KnowledgeBase.CaseStudies.Types;

namespace KnowledgeBase.CaseStudies.Squire;

/// <summary>Which items of SQUIRE 2.0 a case study answers. It sees that something stands there, not whether that is enough.</summary>
/// <param name="Asked">The items that are asked of it, in their order.</param>
/// <param name="Unanswered">Those of them for which nothing stands there.</param>
public sealed record SquireScore(ImmutableArray<SquireItem> Asked, ImmutableArray<SquireItem> Unanswered)
{
    /// <summary>Number of items that it answers.</summary>
    public int Answered => Asked.Length - Unanswered.Length;

    /// <summary>The score of a case study.</summary>
    public static SquireScore Of(SiteModel site, SiteDocument document, CaseStudy study)
    {
        GroupValue values = site.Values(document);
        ImmutableHashSet<string> written = WrittenSections.Of(document);
        ImmutableArray<SquireItem> asked = [.. SquireItem.All.Where(item => CompletenessCount.Applies(item.AsksOf, study.Finished))];
        return new SquireScore(asked, [.. asked.Where(item => !item.AnsweredBy.Any(name => written.Contains(name) || IsFilled(values, name)))]);
    }

    static bool IsFilled(FieldValue value, string path)
    {
        foreach (string key in path.Split('.')) value = value is GroupValue group ? group[key] : NoValue.Instance;
        return !value.IsEmpty;
    }
}
