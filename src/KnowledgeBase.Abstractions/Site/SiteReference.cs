namespace KnowledgeBase.Abstractions.Site;

/// <summary>One document naming another in a field.</summary>
/// <param name="Field">Path of the field in <paramref name="From"/>: <c>themes[0]</c>.</param>
/// <param name="From">The document that names.</param>
/// <param name="To">The document that is named.</param>
public sealed record SiteReference(string Field, SiteDocument From, SiteDocument To);
