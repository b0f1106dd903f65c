using KnowledgeBase.CaseStudies.Checks;
using KnowledgeBase.CaseStudies.Parts;
using KnowledgeBase.Measures.Parts;

namespace KnowledgeBase.CaseStudies.Types;

/// <summary>A programme that runs communities.</summary>
[ContentType("programme", "programmes", Title = "Programme", Plural = "Programmes", Help = "A programme that runs communities.")]
public sealed record Programme : ContentRecord
{
    [Field("When it ran.")]
    public Period? Period { get; init; }

    [Field("Who ran it.")]
    public ImmutableArray<Organisation> Organisations { get; init; } = [];

    [Field("The works behind the text, numbered from 1.", Required = true, Min = 1)]
    public ImmutableArray<Source> Sources { get; init; } = [];

    public override void Check(CheckReport report)
    {
        DocumentCheck.Run(report, this, Sources);
        DocumentCheck.Order(report, Period);
    }
}
