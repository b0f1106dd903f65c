namespace KnowledgeBase.Engine.Resolve;

/// <summary>A link to an address that no document has; a page made by a generator may, which is known once all are planned.</summary>
/// <param name="Target">The address meant.</param>
/// <param name="IfBroken">What to report when nothing is there.</param>
public sealed record SiteLink(Address Target, Diagnostic IfBroken);
