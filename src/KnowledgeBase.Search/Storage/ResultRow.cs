namespace KnowledgeBase.Search.Storage;

/// <summary>What a result shows besides its excerpt.</summary>
/// <param name="Href">Link to the page, without <c>LinkRoot</c>.</param>
/// <param name="Title">The title.</param>
/// <param name="Type">Name of the content type.</param>
/// <param name="Themes">Values of the facet <c>theme</c>, in the order of the document.</param>
/// <param name="System">First value of the facet <c>system</c>, or null.</param>
sealed record ResultRow(string Href, string Title, string Type, ImmutableArray<string> Themes, string? System);

/// <summary>A text that an excerpt can be cut from.</summary>
/// <param name="Anchor">Id of the heading in the page; empty when there is none.</param>
/// <param name="Heading">The heading; may be empty.</param>
/// <param name="Text">One line; may be empty when there is a heading.</param>
sealed record Passage(string Anchor, string Heading, string Text);
