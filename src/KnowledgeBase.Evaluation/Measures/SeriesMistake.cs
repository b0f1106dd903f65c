namespace KnowledgeBase.Evaluation.Measures;

/// <summary>The part of a <see cref="Series"/> that a mistake is in; a reader turns it into a place in its file.</summary>
public enum SeriesField { Series, Dates, Values, Suppressed, Notes, Direction, Target, Rebases, FixAfter }

/// <summary>What is wrong with a series: why it cannot be judged, or what its author should look at.</summary>
/// <param name="Field">Where.</param>
/// <param name="Index">Position in the field, from 0 in the order of the input; null when the whole field is meant.</param>
/// <param name="Message">A sentence without full stop that makes sense without the place.</param>
public sealed record SeriesMistake(SeriesField Field, int? Index, string Message)
{
    /// <summary>What to do about it; null when the message says it all.</summary>
    public string? Hint { get; init; }
}
