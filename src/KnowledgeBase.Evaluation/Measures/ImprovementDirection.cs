namespace KnowledgeBase.Evaluation.Measures;

/// <summary>Which way a measure should move.</summary>
public enum ImprovementDirection
{
    /// <summary>Neither way is better, or nobody said: signals are then high or low, never improvement or concern.</summary>
    Neutral,

    /// <summary>Higher is better.</summary>
    Increase,

    /// <summary>Lower is better.</summary>
    Decrease,
}

/// <summary>The words for directions in files.</summary>
public static class ImprovementDirections
{
    /// <summary>The direction that a word names; null for any other.</summary>
    public static ImprovementDirection? Named(string? word) => word switch
    {
        "increase" => ImprovementDirection.Increase,
        "decrease" => ImprovementDirection.Decrease,
        "neutral" => ImprovementDirection.Neutral,
        _ => null,
    };
}
