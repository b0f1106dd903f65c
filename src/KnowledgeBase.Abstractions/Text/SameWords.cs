namespace KnowledgeBase.Abstractions.Text;

/// <summary>Compares what people write with what it is the name of.</summary>
public static class SameWords
{
    /// <summary>True when two texts have the same letters and digits in the same order, without regard to capitals: <c>RedirectFrom</c> and <c>redirect_from</c>. False for texts without any.</summary>
    public static bool Are(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int i = 0, j = 0, same = 0;
        while (true)
        {
            while (i < a.Length && !char.IsLetterOrDigit(a[i])) i++;
            while (j < b.Length && !char.IsLetterOrDigit(b[j])) j++;
            if (i == a.Length || j == b.Length) return same > 0 && i == a.Length && j == b.Length;
            if (char.ToLowerInvariant(a[i++]) != char.ToLowerInvariant(b[j++])) return false;
            same++;
        }
    }
}
