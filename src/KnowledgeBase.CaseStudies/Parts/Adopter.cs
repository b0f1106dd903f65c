namespace KnowledgeBase.CaseStudies.Parts;

/// <summary>Somebody who took the idea up elsewhere.</summary>
public sealed record Adopter
{
    [Field("The system, where it is described here.", Example = "salford"), Reference("system")]
    public string? System { get; init; }

    [Field("The name, where it is not.")]
    public string? Name { get; init; }

    [Field("When.")]
    public PartialDate? Date { get; init; }

    [Field("What they changed.", Example = "Rounds every two hours instead of every hour.")]
    public string? Changed { get; init; }

    [Field("What happened.", Example = "Falls fell by a fifth in six months.")]
    public string? Result { get; init; }

    [Field("Number of the source.", Min = 1)]
    public int? Source { get; init; }
}
