namespace KnowledgeBase.Abstractions.Schema;

/// <summary>When and why readers are asked not to rely on a document any more.</summary>
public sealed record Withdrawal
{
    /// <summary>The day it was withdrawn; null only in a document with that mistake.</summary>
    [Field("The day it was withdrawn.", Required = true)]
    public DateOnly? Date { get; init; }

    /// <summary>Why.</summary>
    [Field("Why, in a sentence for readers.", Required = true, Example = "The figures could not be traced to a source.")]
    public string Reason { get; init; } = "";

    /// <summary>"Withdrawn on 3 May 2026: the figures could not be traced."</summary>
    public string Sentence => NoticeSentence.Of("Withdrawn", Date, Reason);
}
