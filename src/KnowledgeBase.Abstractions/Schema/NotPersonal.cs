namespace KnowledgeBase.Abstractions.Schema;

/// <summary>Something in a document that looks like personal data, and why it may stand there.</summary>
public sealed record NotPersonal
{
    /// <summary>What it looks like.</summary>
    [Field("What it looks like.", Required = true)]
    [Allowed("nhs-number", "chi-number", "hc-number", "insurance-number", "birth-date", "mail", "telephone", "postcode", "name", "age", "count")]
    public string Kind { get; init; } = "";

    /// <summary>What stands in the text; null for an age or a count, where all of the document are meant.</summary>
    [Field("What stands in the text, as it stands there. Not for an age or a count: all of the document are meant.", Example = "0161 496 0123")]
    public string? Text { get; init; }

    /// <summary>The file that is meant, from the folder of the document, or with <c>/</c> from that of all content; null for the document itself.</summary>
    [Field("The file that is meant, if it is not the document itself: one beside it, or with / in front one from the folder of all content.", Example = "waits.csv")]
    public string? File { get; init; }

    /// <summary>Why it may stand there; empty only in a document with that mistake.</summary>
    [Field("Why it may stand there, in a sentence.", Required = true, Min = 15, Example = "The number of the ward, printed on its posters.")]
    public string Reason { get; init; } = "";
}
