using KnowledgeBase.Import.Values;

namespace KnowledgeBase.Cli.Importing;

/// <summary>How an import was asked for.</summary>
sealed record ImportChoices
{
    /// <summary>Name of the content type; null for what the file says.</summary>
    public string? Type { get; init; }

    /// <summary>True to replace files that are there.</summary>
    public bool Force { get; init; }

    /// <summary>True to write nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>Which of two numbers of a date is the day.</summary>
    public DateOrder Dates { get; init; }
}
