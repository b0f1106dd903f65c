namespace KnowledgeBase.Search.Queries;

/// <summary>A part of a query: says which documents match. Scores come from its words and phrases alone.</summary>
abstract record QueryNode;

/// <summary>A word.</summary>
/// <param name="Term">What the index must hold; null for a word that only its longer forms can match.</param>
/// <param name="Longer">Terms of longer words that begin like it, while it is being typed; usually empty.</param>
sealed record WordNode(string? Term, ImmutableArray<string> Longer) : QueryNode;

/// <summary>Words in a row.</summary>
/// <param name="Terms">At least two.</param>
/// <param name="Positions">Position of each term, the first 0; stop words leave gaps.</param>
sealed record PhraseNode(ImmutableArray<string> Terms, ImmutableArray<int> Positions) : QueryNode;

/// <summary>Documents that have <paramref name="Value"/> in the index field <paramref name="Field"/>.</summary>
sealed record FilterNode(string Field, string Value) : QueryNode;

/// <summary>The words of a text written without spaces (<c>well-being</c>): optional among other words, all needed beside an operator.</summary>
sealed record RunNode(ImmutableArray<QueryNode> Words) : QueryNode;

/// <summary>Documents that match every part.</summary>
sealed record AllNode(ImmutableArray<QueryNode> Parts) : QueryNode;

/// <summary>Documents that match a part.</summary>
sealed record AnyNode(ImmutableArray<QueryNode> Parts) : QueryNode;

/// <summary>Documents that do not match.</summary>
sealed record NotNode(QueryNode Part) : QueryNode;
