using KnowledgeBase.Import.Values;

namespace KnowledgeBase.Import.Series;

/// <summary>What was said about a sheet, where it does not say so itself.</summary>
public sealed record SeriesChoices
{
    /// <summary>Name of the sheet; null for the only one that is filled.</summary>
    public string? Sheet { get; init; }

    /// <summary>The columns of date, value and, if wanted, note, each by its letter or by what stands above it; empty for those that can only be meant.</summary>
    public ImmutableArray<string> Columns { get; init; } = [];

    /// <summary>Which of two numbers of a date is the day.</summary>
    public DateOrder Dates { get; init; }

    /// <summary>Which sign divides the whole from its parts.</summary>
    public NumberMarks Numbers { get; init; }
}

/// <summary>The measure that a series is for.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What is measured.</param>
/// <param name="Unit">In what.</param>
public sealed record MeasureWords(string Id, string Name, string Unit);
