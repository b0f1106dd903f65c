namespace KnowledgeBase.Measures.Parts;

/// <summary>A work that a statement or figure comes from; figures name it by its 1-based number in the list.</summary>
public sealed record Source
{
    [Field("Title of the work.", Required = true)]
    public string Title { get; init; } = "";

    [Field("Who published it.", Required = true)]
    public string Publisher { get; init; } = "";

    [Field("Address at the publisher or the DOI; leave out where the work was read on a document-sharing site.", Title = "Address")]
    public string? Url { get; init; }

    [Field("Year of publication.", Min = 1800, Max = 2200)]
    public int? Year { get; init; }

    [Field("Authors, surname first.")]
    public string? Authors { get; init; }

    [Field("The day it was read.")]
    public DateOnly? Accessed { get; init; }

    [Field("Licence, where it is stated.")]
    public string? Licence { get; init; }

    [Field("Address of an archived copy.")]
    public string? Archived { get; init; }

    [Field("What a reader should know about it.")]
    public string? Note { get; init; }
}
