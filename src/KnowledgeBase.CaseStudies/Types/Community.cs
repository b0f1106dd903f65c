using KnowledgeBase.CaseStudies.Checks;
using KnowledgeBase.CaseStudies.Parts;
using KnowledgeBase.Measures.Parts;

namespace KnowledgeBase.CaseStudies.Types;

/// <summary>A discovery community: systems that learn together.</summary>
[ContentType("community", "communities", Title = "Community", Plural = "Communities", Help = "A discovery community: systems that learn together.")]
public sealed record Community : ContentRecord
{
    [Field("The programme it belongs to.", Example = "aqua-integrated-care-discovery-communities"), Reference("programme")]
    public string? Programme { get; init; }

    [Field("The systems in it.", Required = true, Min = 1, Example = "salford"), Reference("system"), Facet("system")]
    public ImmutableArray<string> Systems { get; init; } = [];

    [Field("When it ran.")]
    public Period? Period { get; init; }

    [Field("What it set out to do.", Example = "Bring health and social care teams under one roof."), Searched]
    public ImmutableArray<string> Aims { get; init; } = [];

    [Field("What is to be decided next.", Example = "Whether the pilot is carried on after March.")]
    public string? NextDecision { get; init; }

    [Field("Organisations in it.")]
    public ImmutableArray<Organisation> Organisations { get; init; } = [];

    [Field("The works behind the text, numbered from 1.")]
    public ImmutableArray<Source> Sources { get; init; } = [];

    public override void Check(CheckReport report)
    {
        DocumentCheck.Run(report, this, Sources);
        DocumentCheck.Order(report, Period);
    }
}
