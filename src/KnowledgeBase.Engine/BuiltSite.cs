using KnowledgeBase.Engine.Plan;
using KnowledgeBase.Engine.Resolve;

namespace KnowledgeBase.Engine;

/// <summary>A site as far as it can be had from the files.</summary>
/// <param name="Site">The model, with all facts.</param>
/// <param name="Plan">The files of the site.</param>
/// <param name="Report">What was found on the way.</param>
public sealed record BuiltSite(SiteModel Site, OutputPlan Plan, BuildReport Report)
{
    /// <summary>What links and images in bodies lead to, in the order of the documents' paths.</summary>
    public ImmutableArray<ContentLink> Links { get; init; } = [];

    /// <summary>Paths of documents that the model does not hold: they cannot be read, are held back, or share an id or an address with another.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];
}
