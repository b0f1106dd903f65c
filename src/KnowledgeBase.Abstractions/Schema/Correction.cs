namespace KnowledgeBase.Abstractions.Schema;

/// <summary>Something in a document that was wrong and was put right.</summary>
public sealed record Correction
{
    /// <summary>The day it was put right; null only in a document with that mistake.</summary>
    [Field("The day it was put right.", Required = true)]
    public DateOnly? Date { get; init; }

    /// <summary>What was wrong, and what stands there now.</summary>
    [Field("What was wrong, and what the text says now.", Required = true, Example = "The rate fell to 12%, not to 21%."), Searched]
    public string Text { get; init; } = "";

    /// <summary>"Corrected on 3 May 2026: the rate was 12%, not 21%."</summary>
    public string Sentence => NoticeSentence.Of("Corrected", Date, Text);
}
