using KnowledgeBase.Engine.Plan;

namespace KnowledgeBase.Engine;

/// <summary>A site as far as it can be had from the files.</summary>
/// <param name="Site">The model, with all facts.</param>
/// <param name="Plan">The files of the site.</param>
/// <param name="Report">What was found on the way.</param>
public sealed record BuiltSite(SiteModel Site, OutputPlan Plan, BuildReport Report);
