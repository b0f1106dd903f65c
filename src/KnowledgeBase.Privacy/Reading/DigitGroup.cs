namespace KnowledgeBase.Privacy.Reading;

/// <summary>Digits in a row, as far as they go.</summary>
readonly record struct DigitGroup(int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>All of them in <paramref name="text"/>, in order.</summary>
    public static ImmutableArray<DigitGroup> In(string text)
    {
        ImmutableArray<DigitGroup>.Builder groups = ImmutableArray.CreateBuilder<DigitGroup>();
        for (int at = 0; text.AsSpan(at).IndexOfAnyInRange('0', '9') is >= 0 and int next;)
        {
            at += next;
            int length = text.AsSpan(at).IndexOfAnyExceptInRange('0', '9') is >= 0 and int end ? end : text.Length - at;
            groups.Add(new DigitGroup(at, length));
            at += length;
        }
        return groups.DrainToImmutable();
    }
}
