namespace KnowledgeBase.Cli.External;

/// <summary>What became of a link.</summary>
enum LinkState
{
    /// <summary>It can be read.</summary>
    Fine,

    /// <summary>It can be read elsewhere, and the server says that it stays there.</summary>
    Moved,

    /// <summary>The server says that it is not there.</summary>
    Gone,

    /// <summary>Nobody can tell: the server refuses programs, is busy, or gave no answer.</summary>
    Unclear,
}

/// <summary>What a server said about a link.</summary>
/// <param name="State">What became of it.</param>
/// <param name="Words">Why, to stand after the address and a colon; empty when it is fine.</param>
/// <param name="MovedTo">The new address of what moved for good; null for everything else.</param>
sealed record LinkAnswer(LinkState State, string Words = "", string? MovedTo = null)
{
    public static LinkAnswer Unclear(string words) => new(LinkState.Unclear, words);
}
