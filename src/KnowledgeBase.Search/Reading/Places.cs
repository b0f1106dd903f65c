namespace KnowledgeBase.Search.Reading;

/// <summary>
/// Gives the tokens of one document their positions. Each text and each sentence begins at a multiple of <see cref="Step"/>, behind a place that stays
/// free: so that no phrase runs from one into the next, and an edited sentence seldom moves what follows it.
/// </summary>
sealed class Places
{
    /// <summary>About the words of a long sentence.</summary>
    public const int Step = 32;

    /// <summary>The first position that is free.</summary>
    public int Next { get; private set; }

    /// <summary>Begins a document.</summary>
    public void Begin() => Next = 0;

    /// <summary>Begins another text.</summary>
    public void BeginText() => Next = Behind(Next);

    /// <summary>The position of the next token.</summary>
    /// <param name="increment">Its step from the token before, as Lucene counts: 1, and one for each stop word in between.</param>
    /// <param name="beginsSentence">Whether a sentence ended before it.</param>
    public int Take(int increment, bool beginsSentence)
    {
        int position = beginsSentence ? Behind(Next) : Next + increment - 1;
        Next = position + 1;
        return position;
    }

    /// <summary>Repeats what stands at the beginning of the document behind it; gives how far from it.</summary>
    public int Repeat()
    {
        int shift = Behind(Next);
        Next += shift;
        return shift;
    }

    /// <summary>The next multiple, with a free place before it.</summary>
    static int Behind(int next) => (next / Step + 1) * Step;
}
