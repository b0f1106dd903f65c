namespace KnowledgeBase.CaseStudies.Desk;

/// <summary>Everything of one kind for an editor to look at.</summary>
/// <param name="Id">Lower-case words joined by hyphens; unique among the sections.</param>
/// <param name="Title">What they have in common, as a heading.</param>
/// <param name="Help">What to do about each, in a sentence or two.</param>
/// <param name="Items">In the order to show; may be empty.</param>
public sealed record DeskSection(string Id, string Title, string Help, ImmutableArray<DeskItem> Items);
