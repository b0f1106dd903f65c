namespace KnowledgeBase.Search.Queries;

/// <summary>A query, read.</summary>
/// <param name="Text">The text, well-formed and cut to the greatest length: what the spans count in.</param>
/// <param name="Root">What matches; null when the text holds nothing to search for.</param>
/// <param name="Leaves">The words and phrases that count for scores, in the order written; none that is excluded.</param>
/// <param name="Wordings">The spans of <paramref name="Text"/> that hold those words.</param>
/// <param name="Title">The term of a whole title that says the same; empty without words.</param>
sealed record ParsedQuery(
    string Text, QueryNode? Root, ImmutableArray<QueryNode> Leaves, ImmutableArray<Wording> Wordings, string Title)
{
    /// <summary>True when nothing at all was asked: every document matches.</summary>
    public bool IsBlank => Text.All(Analysis.CleanText.IsSpace);

    /// <summary>True when the last word also stands for longer words.</summary>
    public bool IsTyping => Leaves.Any(leaf => leaf is WordNode { Longer.IsEmpty: false });

    /// <summary>Every term that counts, longer forms included.</summary>
    public IEnumerable<string> Terms => Leaves.SelectMany(leaf => leaf switch
    {
        WordNode word => word.Term is { } term ? word.Longer.Insert(0, term) : word.Longer,
        PhraseNode phrase => phrase.Terms,
        _ => [],
    });
}

/// <summary>A span of the query that holds words to search for.</summary>
/// <param name="Start">Offset of the first UTF-16 unit.</param>
/// <param name="End">Offset just past the last.</param>
readonly record struct Wording(int Start, int End);
