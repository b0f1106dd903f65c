namespace KnowledgeBase.Privacy.Reading;

/// <summary>What in a Markdown text is code: what stands there is an example more often than not.</summary>
sealed class Codes(string source)
{
    const int FarthestBacktick = 500;

    readonly ImmutableArray<TextSpan> fenced = Fenced(source);

    /// <summary>True between backticks, and in a block between lines of them.</summary>
    public bool Holds(int at)
    {
        if (IsFenced(at)) return true;
        ReadOnlySpan<char> before = source.AsSpan(Math.Max(0, at - FarthestBacktick)..at), after = source.AsSpan(at, Math.Min(FarthestBacktick, source.Length - at));
        before = before[(before.LastIndexOf('\n') + 1)..];
        if (after.IndexOf('\n') is >= 0 and int end) after = after[..end];
        return before.Count('`') % 2 == 1 && after.Contains('`');
    }

    bool IsFenced(int at)
    {
        int low = 0;
        for (int high = fenced.Length; low < high;)
        {
            int middle = (low + high) / 2;
            if (fenced[middle].Start <= at) low = middle + 1;
            else high = middle;
        }
        return low > 0 && at < fenced[low - 1].End;
    }

    static ImmutableArray<TextSpan> Fenced(string source)
    {
        ImmutableArray<TextSpan>.Builder blocks = ImmutableArray.CreateBuilder<TextSpan>();
        int open = -1;
        for (int at = 0; at < source.Length;)
        {
            int end = source.IndexOf('\n', at) is >= 0 and int found ? found : source.Length;
            if (source.AsSpan(at, end - at).TrimStart().StartsWith("```"))
            {
                if (open >= 0) blocks.Add(TextSpan.Between(open, at));
                open = open >= 0 ? -1 : end;
            }
            at = end + 1;
        }
        return blocks.DrainToImmutable();
    }
}
