namespace KnowledgeBase.Abstractions.Site;

/// <summary>A file beside a document that a page shows or links to.</summary>
/// <param name="Path">From the root of the knowledge base.</param>
/// <param name="Address">Where readers find it.</param>
public sealed record SiteAsset(string Path, Address Address);
