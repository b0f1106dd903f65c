namespace KnowledgeBase.Search.Reading;

/// <summary>What analysis makes of the texts of one document, and of nothing else.</summary>
/// <param name="Terms">The terms of the combined field, each once, in the order met.</param>
/// <param name="Text">The tokens of the combined field in the order of the texts; positions grow.</param>
/// <param name="TitleLength">Number of tokens of the title, which is the first text of the combined field.</param>
/// <param name="WholeTitle">The title as one term; empty where it has none.</param>
/// <param name="Words">The words as written that can be completed and suggested, each once, in the order met.</param>
sealed record DocumentTokens(
    ImmutableArray<string> Terms, ImmutableArray<TokenPlace> Text, int TitleLength, string WholeTitle, ImmutableArray<string> Words);

/// <summary>Where a token stands.</summary>
/// <param name="Term">Its number among the terms of the document.</param>
/// <param name="Position">Its number among the tokens, from 0; stop words and the ends of texts leave gaps.</param>
readonly record struct TokenPlace(int Term, int Position);
