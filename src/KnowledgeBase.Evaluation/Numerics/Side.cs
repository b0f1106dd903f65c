namespace KnowledgeBase.Evaluation.Numerics;

/// <summary>On which side of a centre a value lies.</summary>
internal static class Side
{
    /// <summary>+1 above, −1 below, 0 exactly on the centre; null when either is missing.</summary>
    public static int? Of(double? value, double? centre) =>
        value is { } number && centre is { } middle
            ? number > middle ? 1 : number < middle ? -1 : 0
            : null;
}
