namespace KnowledgeBase.Evaluation.Exchange;

/// <summary>Where in a file something begins: line and column from 1, the column in UTF-16 units.</summary>
public readonly record struct Place(int Line, int Column)
{
    public static Place Start { get; } = new(1, 1);
}
