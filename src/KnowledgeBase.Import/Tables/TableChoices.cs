using KnowledgeBase.Import.Values;

namespace KnowledgeBase.Import.Tables;

/// <summary>What was said about a sheet that has a document in each row.</summary>
public sealed record TableChoices
{
    /// <summary>Name of the sheet; null for the only one that is filled.</summary>
    public string? Sheet { get; init; }

    /// <summary>Which of two numbers of a date is the day.</summary>
    public DateOrder Dates { get; init; }

    /// <summary>What columns are for, by their headings: a field or section by any of its names; empty for nothing.</summary>
    public ImmutableArray<(string Heading, string Field)> Map { get; init; } = [];
}
