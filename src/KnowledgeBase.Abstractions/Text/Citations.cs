namespace KnowledgeBase.Abstractions.Text;

/// <summary>Citations in texts: <c>[2]</c> names the second source of the numbered list in front matter.</summary>
public static class Citations
{
    const int Longest = 5;

    /// <summary>
    /// The citations of a text in their order, each with its place there, brackets included. Numbers are 0 to 999 and have no zero in
    /// front; 0 names no source: it is shown as written, and reported.
    /// </summary>
    public static IEnumerable<(TextSpan Span, int Number)> In(string text)
    {
        for (int at = 0; (at = text.IndexOf('[', at)) >= 0;)
        {
            int length = LengthAt(text.AsSpan(at), out int number);
            if (length > 0) yield return (new TextSpan(at, length), number);
            at += Math.Max(length, 1);
        }
    }

    /// <summary>Length of the citation that a text begins with; 0 where it begins otherwise.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        int close = text[..Math.Min(text.Length, Longest)].IndexOf(']');
        if (close < 2 || text[0] != '[' || (text[1] == '0' && close > 2)) return 0;
        return int.TryParse(text[1..close], NumberStyles.None, CultureInfo.InvariantCulture, out number) ? close + 1 : 0;
    }
}
