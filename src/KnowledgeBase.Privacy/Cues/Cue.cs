using System.Buffers;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Privacy.Cues;

/// <summary>Some words that mean the same, found without regard to capitals, in the plural too. What joins their parts may be a space, a hyphen, an underscore or nothing.</summary>
sealed class Cue
{
    readonly SearchValues<string> beginnings;
    readonly Regex whole;

    /// <param name="words">The words; none finds nothing.</param>
    public Cue(IEnumerable<string> words)
    {
        string[] known = [.. words.Select(word => word.Trim()).Where(word => word.Length > 0).OrderByDescending(word => word.Length)];
        beginnings = SearchValues.Create([.. known.Select(word => word.Split(' ')[0]).Distinct()], StringComparison.OrdinalIgnoreCase);
        string pattern = string.Join('|', known.Select(word => Regex.Escape(word).Replace("\\ ", @"[\s_-]{0,3}", StringComparison.Ordinal)));
        whole = new Regex($@"\G(?:{pattern})s?(?!\p{{L}})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>True when the text has one of the words.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => Next(text, 0).Length > 0;

    /// <summary>Where the last of the words ends in the text; -1 without one.</summary>
    public int EndOfLast(ReadOnlySpan<char> text)
    {
        int end = -1;
        for (TextSpan found = Next(text, 0); found.Length > 0; found = Next(text, end)) end = found.End;
        return end;
    }

    /// <summary>Where the words stand in the text, in order.</summary>
    public IEnumerable<TextSpan> In(string text)
    {
        for (TextSpan found = Next(text, 0); found.Length > 0; found = Next(text, found.End)) yield return found;
    }

    /// <summary>The first of the words from a place on; empty without one.</summary>
    TextSpan Next(ReadOnlySpan<char> text, int from)
    {
        for (int at = from; at < text.Length && text[at..].IndexOfAny(beginnings) is >= 0 and int next; at++)
        {
            at += next;
            if (!Begins(text, at)) continue;
            foreach (ValueMatch match in whole.EnumerateMatches(text, at)) return new TextSpan(match.Index, match.Length);
        }
        return default;
    }

    // No word within a word; a sign may stand anywhere.
    static bool Begins(ReadOnlySpan<char> text, int at) => at == 0 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at]);
}
