namespace KnowledgeBase.CaseStudies;

/// <summary>The section <c>KnowledgeBase.PluginOptions.case-studies</c> of <c>statiq.json</c>.</summary>
public sealed record CaseStudiesOptions
{
    /// <summary>Name of the profile by which series are judged: <c>mdc</c> or <c>plotthedots-0.2.2</c>.</summary>
    public string Profile { get; init; } = "mdc";
}
