namespace KnowledgeBase.Search.Queries;

/// <summary>
/// Reads the query language, from loose to tight: parts side by side; <c>OR</c>; <c>AND</c>; <c>NOT</c> and <c>-</c>;
/// words, phrases, filters and brackets. What makes no sense is passed over. <c>query.js</c> has its twin.
/// </summary>
sealed class QueryParser
{
    /// <summary>Brackets nested deeper are passed over, in UTF-16 units and levels as in <c>query.js</c>.</summary>
    const int GreatestDepth = 20;

    readonly ImmutableArray<Lexeme> lexemes;
    readonly Func<Lexeme, QueryNode?> read;
    int at;

    QueryParser(ImmutableArray<Lexeme> lexemes, Func<Lexeme, QueryNode?> read)
    {
        this.lexemes = lexemes;
        this.read = read;
    }

    /// <summary>The tree of a query, or null when it holds nothing to search for; <paramref name="read"/> reads a run, phrase or filter, null without a word.</summary>
    public static QueryNode? Parse(ImmutableArray<Lexeme> lexemes, Func<Lexeme, QueryNode?> read) =>
        new QueryParser(lexemes, read).Group(0);

    bool IsAt(LexemeKind kind) => at < lexemes.Length && lexemes[at].Kind == kind;

    /// <summary>Parts side by side, up to the end or, inside brackets, to the closing one.</summary>
    QueryNode? Group(int depth)
    {
        ImmutableArray<QueryNode>.Builder parts = ImmutableArray.CreateBuilder<QueryNode>();
        while (at < lexemes.Length)
        {
            if (IsAt(LexemeKind.Close))
            {
                at++;
                if (depth > 0) break;
                continue;
            }
            if (Either(depth) is { } part) parts.Add(part);
        }
        return QueryGroup.Of(parts.ToImmutable());
    }

    QueryNode? Either(int depth) => Joined(LexemeKind.Or, () => Both(depth), parts => new AnyNode(parts));

    QueryNode? Both(int depth) => Joined(LexemeKind.And, () => Unary(depth), parts => new AllNode(parts));

    QueryNode? Joined(LexemeKind joint, Func<QueryNode?> operand, Func<ImmutableArray<QueryNode>, QueryNode> join)
    {
        ImmutableArray<QueryNode>.Builder parts = ImmutableArray.CreateBuilder<QueryNode>();
        if (operand() is { } first) parts.Add(first);
        while (IsAt(joint))
        {
            at++;
            if (operand() is { } next) parts.Add(next);
        }
        return parts.Count > 1 ? join(parts.ToImmutable()) : parts.FirstOrDefault();
    }

    QueryNode? Unary(int depth)
    {
        bool excluded = false;
        for (; IsAt(LexemeKind.Not); at++) excluded = true;
        QueryNode? part = Primary(depth);
        return part is not null && excluded ? new NotNode(part) : part;
    }

    QueryNode? Primary(int depth)
    {
        if (at == lexemes.Length || IsAt(LexemeKind.Close)) return null;
        Lexeme lexeme = lexemes[at++];
        return lexeme.Kind switch
        {
            LexemeKind.Run or LexemeKind.Phrase or LexemeKind.Filter => read(lexeme),
            LexemeKind.Open => depth < GreatestDepth ? Group(depth + 1) : null,
            _ => null,
        };
    }
}
