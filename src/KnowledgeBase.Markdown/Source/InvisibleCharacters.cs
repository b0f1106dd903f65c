using System.Buffers;

namespace KnowledgeBase.Markdown.Source;

/// <summary>
/// Leaves out characters that nobody sees: they come along when text is copied from web pages and PDFs, hide words from search
/// and from readers of a proposal, and stand in the way of marks. Joiners stay within scripts and signs that need them, marks
/// of direction stay in lines that are written from right to left.
/// </summary>
static class InvisibleCharacters
{
    // Category Cf of Unicode's first plane, without signs that stand over or before digits.
    static readonly SearchValues<char> All = SearchValues.Create(
        "\u00AD\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E" +
        "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u206A\u206B\u206C\u206D\u206E\u206F\uFEFF\uFFF9\uFFFA\uFFFB");

    /// <summary>The source without them, each kind said once; the very same where there are none.</summary>
    public static SourceText LeftOut(SourceText source, FileReport report)
    {
        string text = source.Text;
        int next = text.AsSpan().IndexOfAny(All);
        if (next < 0) return source;
        var kept = new StringBuilder(text.Length);
        ImmutableArray<int>.Builder leftOut = ImmutableArray.CreateBuilder<int>();
        var tally = new Tally(SourceDiagnostics.Invisible);
        var line = new RightToLeftLine(text);
        int done = 0;
        while (next >= 0)
        {
            if (!Belongs(text, next, line))
            {
                kept.Append(text, done, next - done);
                leftOut.Add(kept.Length);
                tally.AddOne(source, next, "", $"The text holds {CharacterName.Of(text[next])}, which nobody sees; it is left out");
                done = next + 1;
            }
            int more = text.AsSpan(next + 1).IndexOfAny(All);
            next = more < 0 ? -1 : next + 1 + more;
        }
        if (leftOut.Count == 0) return source;
        tally.Report(report);
        return new SourceText(kept.Append(text, done, text.Length - done).ToString(), leftOut.ToImmutable());
    }

    /// <summary>True when the text holds one.</summary>
    public static bool AreIn(ReadOnlySpan<char> text) => text.ContainsAny(All);

    /// <summary>The text without them, for the words that search reads; the very same where there are none.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(All)) return text;
        var kept = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
            if (!All.Contains(text[i]) || text[i] is '\u200C' or '\u200D' && Joins(text, i)) kept.Append(text[i]);
        return kept.ToString();
    }

    static bool Belongs(string text, int at, RightToLeftLine line) => text[at] switch
    {
        '\u200C' or '\u200D' => Joins(text, at),
        '\u200E' or '\u200F' or '\u061C' => line.Around(at),
        _ => false,
    };

    /// <summary>True after a letter of a script whose letters join, and within signs made of several.</summary>
    static bool Joins(ReadOnlySpan<char> text, int at) => at > 0 && text[at - 1] is >= '\u0600' and not (>= '\u2000' and < '\u2100') && !All.Contains(text[at - 1]);

    /// <summary>Knows of each line whether it holds letters written from right to left; looks at each line once.</summary>
    sealed class RightToLeftLine(string text)
    {
        int end = -1;
        bool found;

        public bool Around(int at)
        {
            if (at < end) return found;
            int start = text.AsSpan(0, at).LastIndexOfAny('\r', '\n') + 1;
            int length = text.AsSpan(start).IndexOfAny('\r', '\n');
            end = length < 0 ? text.Length : start + length;
            found = RightToLeft.IsIn(text.AsSpan(start, end - start));
            return found;
        }
    }
}
