namespace KnowledgeBase.CaseStudies.Parts;

/// <summary>How a case was evaluated.</summary>
public sealed record CaseEvaluation
{
    [Field("What kind of evaluation.", Required = true), Allowed("formative", "summative", "both", "none")]
    public string Type { get; init; } = "";

    [Field("Who carried it out.", Example = "The university of the region")]
    public string? By { get; init; }

    [Field("true when the evaluators were independent of the programme.")]
    public bool? Independent { get; init; }

    [Field("The design, in a few words.", Example = "Before and after, without a comparison group.")]
    public string? Design { get; init; }

    [Field("What else to know about the evaluators.", Example = "One author worked for the trust.")]
    public string? Note { get; init; }
}

/// <summary>What a case cost.</summary>
public sealed record Cost
{
    [Field("The amount.", Min = 0, Example = "120000")]
    public Figure? Amount { get; init; }

    [Field("Its currency: GBP, EUR.", Example = "GBP")]
    public string? Currency { get; init; }

    [Field("The time it stands for.", Example = "2019/20")]
    public string? Period { get; init; }

    [Field("Who paid.", Example = "The commissioners of the region")]
    public string? Funding { get; init; }

    [Field("What else to know.", Example = "Staff time is not counted.")]
    public string? Note { get; init; }
}

/// <summary>Whether a change lasted.</summary>
public sealed record Sustained
{
    [Field("Whether it lasted.", Required = true), Allowed("yes", "partly", "no", "unknown")]
    public string State { get; init; } = "";

    [Field("What is known about it.", Example = "Staff time is not counted.")]
    public string? Note { get; init; }

    [Field("When that was known.")]
    public PartialDate? Date { get; init; }
}

/// <summary>Somebody who wrote the text.</summary>
public sealed record Contributor
{
    [Field("Name as it should appear.", Required = true, Example = "A. Author")]
    public string Name { get; init; } = "";

    [Field("Account name where changes are proposed.", Example = "a-author")]
    public string? Handle { get; init; }
}
