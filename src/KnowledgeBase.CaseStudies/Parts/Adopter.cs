namespace KnowledgeBase.CaseStudies.Parts;

/// <summary>Somebody who took the idea up elsewhere.</summary>
public sealed record Adopter
{
    [Field("The system, where it is described here."), Reference("system")]
    public string? System { get; init; }

    [Field("The name, where it is not.")]
    public string? Name { get; init; }

    [Field("When.")]
    public PartialDate? Date { get; init; }

    [Field("What they changed.")]
    public string? Changed { get; init; }

    [Field("What happened.")]
    public string? Result { get; init; }

    [Field("Number of the source.", Min = 1)]
    public int? Source { get; init; }
}
