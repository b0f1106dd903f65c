namespace KnowledgeBase.Measures.Parts;

/// <summary>One plan-do-study-act cycle: a small test of a change.</summary>
public sealed record PdsaCycle
{
    [Field("Short name, unique in the case.", Required = true, Shown = false, Example = "rounds")]
    public string Id { get; init; } = "";

    [Field("Number of the cycle; increases.", Required = true, Min = 1)]
    public int? Number { get; init; }

    [Field("What was tested, in a few words.", Required = true, Example = "Hourly rounds on one ward"), Searched]
    public string Title { get; init; } = "";

    [Field("When it began.")]
    public PartialDate? Start { get; init; }

    [Field("When it ended.")]
    public PartialDate? End { get; init; }

    [Field("What was planned.", Required = true)]
    public PdsaPlan? Plan { get; init; }

    [Field("What was done.")]
    public PdsaDo? Do { get; init; }

    [Field("What was seen.")]
    public PdsaStudy? Study { get; init; }

    [Field("What was decided; needed once 'study' is filled."), Allowed("adopt", "adapt", "abandon", "repeat")]
    public string? Act { get; init; }

    [Field("What comes next.", Example = "Try it on a second ward.")]
    public string? Next { get; init; }

    [Field("How widely it was tested."), Allowed("one-person", "one-team", "several-teams", "system")]
    public string? Scale { get; init; }
}

/// <summary>The plan of a cycle.</summary>
public sealed record PdsaPlan
{
    [Field("The change to test.", Required = true, Example = "A nurse looks in on every patient once an hour."), Searched]
    public string Change { get; init; } = "";

    [Field("What was expected to happen.", Example = "Falls fall by a third in eight weeks.")]
    public string? Prediction { get; init; }

    [Field("Id of the measure it was meant to move.", Example = "falls")]
    public string? Measure { get; init; }

    [Field("Who carried it out.", Example = "The night team")]
    public string? Who { get; init; }

    [Field("Where it was carried out.", Example = "Ward 3")]
    public string? Where { get; init; }
}

/// <summary>What was done in a cycle.</summary>
public sealed record PdsaDo
{
    [Field("What happened.", Example = "Rounds were done in nine hours of ten.")]
    public string? WhatHappened { get; init; }

    [Field("Where it departed from the plan.", Example = "None at weekends, when staff were short.")]
    public string? Deviations { get; init; }
}

/// <summary>What was learnt from a cycle.</summary>
public sealed record PdsaStudy
{
    [Field("What was observed.", Example = "Falls fell from 9 to 6 a month.")]
    public string? Observed { get; init; }

    [Field("How that compares with the prediction.", Example = "As predicted.")]
    public string? ComparedWithPrediction { get; init; }
}
