namespace KnowledgeBase.Abstractions.Site;

/// <summary>An old address that leads to a document.</summary>
public sealed record SiteRedirect(Address From, Address To);
