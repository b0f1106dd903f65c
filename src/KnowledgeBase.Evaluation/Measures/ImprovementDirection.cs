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
