using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Storage;

namespace KnowledgeBase.Search.Searching;

/// <summary>A passage cut to show why a document was found.</summary>
/// <param name="Parts">Marked and unmarked text, in order.</param>
/// <param name="Anchor">Id of the heading above it, or empty.</param>
sealed record Excerpt(ImmutableArray<ExcerptPart> Parts, string Anchor);

/// <summary>Cuts excerpts. All numbers are UTF-16 units. <c>excerpts.js</c> has its twin.</summary>
sealed class Excerpts(ContentAnalyzer analyzer)
{
    /// <summary>About two lines of a result.</summary>
    const int Length = 240;

    /// <summary>Matches this near to each other are shown together.</summary>
    const int Window = 160;

    /// <summary>Text shown before the first match.</summary>
    const int Lead = 60;

    const string Ellipsis = "…";

    /// <summary>The stretch with most different terms, then most matches, then the first; without a match, the beginning.</summary>
    public Excerpt Of(ImmutableArray<Passage> passages, ImmutableHashSet<string> terms)
    {
        Stretch? best = null;
        if (!terms.IsEmpty)
            foreach (Passage passage in passages)
                if (Densest(passage, terms) is { } stretch && (best is null || stretch.Beats(best))) best = stretch;
        if (best is not null) return Cut(best);
        return passages.FirstOrDefault(p => p.Text.Length > 0) is { } first ? Cut(new Stretch(first, [], 0, 0, 0)) : new Excerpt([], "");
    }

    Stretch? Densest(Passage passage, ImmutableHashSet<string> terms)
    {
        ImmutableArray<Token> matches = [.. Token.Of(analyzer, FieldNames.Text, passage.Text).Where(t => terms.Contains(t.Term))];
        Stretch? best = null;
        for (int from = 0; from < matches.Length; from++)
        {
            int to = from + 1;
            while (to < matches.Length && matches[to].End - matches[from].Start <= Window) to++;
            int different = matches[from..to].DistinctBy(t => t.Term).Count();
            var stretch = new Stretch(passage, matches, from, to, different);
            if (best is null || stretch.Beats(best)) best = stretch;
        }
        return best;
    }

    static Excerpt Cut(Stretch stretch)
    {
        string text = stretch.Passage.Text;
        int start = Start(text, stretch.Start);
        int end = End(text, start, stretch.End);
        var parts = new ExcerptBuilder();
        if (start > 0) parts.Add(Ellipsis, mark: false);
        int at = start;
        foreach (Token match in stretch.Matches.Where(m => m.Start >= start && m.End <= end))
        {
            parts.Add(text[at..Math.Max(at, match.Start)], mark: false);
            // Bigrams overlap: what is already written is not written again.
            parts.Add(text[Math.Max(at, match.Start)..Math.Max(at, match.End)], mark: true);
            at = Math.Max(at, match.End);
        }
        parts.Add(text[at..end], mark: false);
        if (end < text.Length) parts.Add(Ellipsis, mark: false);
        return new Excerpt(parts.ToImmutable(), stretch.Passage.Anchor);
    }

    /// <summary>The beginning of a word, a little before <paramref name="first"/>.</summary>
    static int Start(string text, int first)
    {
        if (first <= Lead) return 0;
        int space = text.IndexOf(' ', first - Lead);
        return space >= 0 && space < first ? space + 1 : first;
    }

    /// <summary>The end of a word as far on as the length allows; where nothing is written apart, the end of a character.</summary>
    static int End(string text, int start, int last)
    {
        int limit = start + Length;
        if (limit >= text.Length) return text.Length;
        int space = text.LastIndexOf(' ', limit);
        if (space > Math.Max(last, start)) return space;
        if (char.IsLowSurrogate(text[limit])) limit--;
        return Math.Max(limit, last);
    }

    /// <summary>Matches <c>From</c> up to, not including, <c>To</c> of a passage.</summary>
    sealed record Stretch(Passage Passage, ImmutableArray<Token> Matches, int From, int To, int Different)
    {
        public int Start => To == 0 ? 0 : Matches[From].Start;

        public int End => To == 0 ? 0 : Matches[To - 1].End;

        public bool Beats(Stretch other) =>
            Different != other.Different ? Different > other.Different : To - From > other.To - other.From;
    }

    /// <summary>Joins neighbours of one kind and leaves out what is empty.</summary>
    sealed class ExcerptBuilder
    {
        readonly ImmutableArray<ExcerptPart>.Builder parts = ImmutableArray.CreateBuilder<ExcerptPart>();

        public void Add(string text, bool mark)
        {
            if (text.Length == 0) return;
            if (parts.Count > 0 && parts[^1].Mark == mark) parts[^1] = new ExcerptPart(parts[^1].Text + text, mark);
            else parts.Add(new ExcerptPart(text, mark));
        }

        public ImmutableArray<ExcerptPart> ToImmutable() => parts.ToImmutable();
    }
}
