namespace KnowledgeBase.Search.Queries;

/// <summary>A piece of query text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset of its text in the query.</param>
/// <param name="Text">Words of a run or phrase, or the value of a filter.</param>
/// <param name="Field">Name of the index field, for a filter only.</param>
readonly record struct Lexeme(LexemeKind Kind, int Start, string Text, string Field = "");

enum LexemeKind
{
    /// <summary>Text without spaces.</summary>
    Run,

    /// <summary>Text between quotation marks.</summary>
    Phrase,

    /// <summary><c>field:value</c></summary>
    Filter,

    /// <summary><c>AND</c></summary>
    And,

    /// <summary><c>OR</c></summary>
    Or,

    /// <summary><c>NOT</c>, or a hyphen before something.</summary>
    Not,

    /// <summary><c>(</c></summary>
    Open,

    /// <summary><c>)</c></summary>
    Close,
}
