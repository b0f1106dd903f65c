using KnowledgeBase.Theming.Accessibility;

namespace KnowledgeBase.Theming;

/// <summary>The plugin's section of <c>statiq.json</c>.</summary>
public sealed record ThemingOptions
{
    /// <summary>What the accessibility statement says of this site; null says nothing.</summary>
    public AccessibilityOptions? Accessibility { get; init; }

    /// <summary>Searches that the home page offers, as a reader would type them.</summary>
    public string[] ExampleSearches { get; init; } = [];
}
