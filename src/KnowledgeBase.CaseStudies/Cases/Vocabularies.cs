using KnowledgeBase.Measures.Parts;

namespace KnowledgeBase.CaseStudies.Cases;

/// <summary>The controlled lists that the code of this domain asks for by name.</summary>
static class Vocabularies
{
    public const string OutcomeGroups = Measure.OutcomeGroups;
    public const string ResultDirections = "result-directions";
    public const string EvidenceGrades = "evidence-grades";
    public const string Statuses = "statuses";
    public const string Methods = "methods";

    /// <summary>The ids of a list, in its order; empty where there is no such list.</summary>
    public static ImmutableArray<string> Ids(SiteModel site, string list) =>
        site.Vocabulary(list) is { } vocabulary ? [.. vocabulary.Terms.Select(t => t.Id)] : [];
}
