namespace KnowledgeBase.Measures.Parts;

/// <summary>A work that a statement or figure comes from; figures name it by its 1-based number in the list.</summary>
public sealed record Source
{
    [Field("Title of the work.", Required = true, Example = "Annual report 2020/21")]
    public string Title { get; init; } = "";

    [Field("Who published it.", Required = true, Example = "Anytown General Hospital")]
    public string Publisher { get; init; } = "";

    [Field("Address at the publisher or the DOI; leave out where the work was read on a document-sharing site.", Title = "Address", Example = "https://www.example.org/annual-report-2021")]
    public string? Url { get; init; }

    [Field("Year of publication.", Min = 1800, Max = 2200, Example = "2021")]
    public int? Year { get; init; }

    [Field("Authors, surname first.", Example = "Author A, Writer B")]
    public string? Authors { get; init; }

    [Field("The day it was read.")]
    public DateOnly? Accessed { get; init; }

    [Field("Licence, where it is stated.", Example = "Open Government Licence v3.0")]
    public string? Licence { get; init; }

    [Field("Address of an archived copy.", Example = "https://archive.example.org/annual-report-2021")]
    public string? Archived { get; init; }

    [Field("What a reader should know about it.", Example = "Pages 12 to 15.")]
    public string? Note { get; init; }
}
