namespace KnowledgeBase.Privacy.Findings;

/// <summary>Something in a text that may tell who a person is.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Place">Where it stands in the reading.</param>
/// <param name="Severity">How sure that is.</param>
readonly record struct Finding(Kind Kind, TextSpan Place, Severity Severity)
{
    /// <summary>What stands there, as it is read.</summary>
    public string Value { get; init; } = "";

    /// <summary>How many there are, where one finding stands for several.</summary>
    public int Count { get; init; } = 1;

    /// <summary>What to write instead, where its kind does not say it well enough; null otherwise.</summary>
    public string? Hint { get; init; }
}
