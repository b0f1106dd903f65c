using KnowledgeBase.Import.Series;
using KnowledgeBase.Import.Tables;
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

    /// <summary>True to write without asking.</summary>
    public bool Yes { get; init; }

    /// <summary>Id of the measure that a series is for; null for a document.</summary>
    public string? Measure { get; init; }

    /// <summary>Id or file of the document that a series goes to; null for the only one that has its measure.</summary>
    public string? Into { get; init; }

    /// <summary>Which of two numbers of a date is the day.</summary>
    public DateOrder Dates { get; init; }

    /// <summary>What was said about a sheet of documents.</summary>
    public TableChoices Table { get; init; } = new();

    /// <summary>What was said about a sheet of values.</summary>
    public SeriesChoices Series { get; init; } = new();
}
