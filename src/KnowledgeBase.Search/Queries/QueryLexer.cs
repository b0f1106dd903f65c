using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Search.Queries;

/// <summary>Cuts query text into pieces. Every text has a reading; nothing throws. <c>query.js</c> has its twin.</summary>
sealed class QueryLexer(string text, IReadOnlySet<string> fields)
{
    int at;

    /// <summary>The pieces in order; <paramref name="fields"/> are the names that <c>name:value</c> may use, any other such text is words.</summary>
    public static ImmutableArray<Lexeme> Read(string text, IReadOnlySet<string> fields)
    {
        var lexer = new QueryLexer(text, fields);
        ImmutableArray<Lexeme>.Builder lexemes = ImmutableArray.CreateBuilder<Lexeme>();
        while (lexer.Next() is { } lexeme) lexemes.Add(lexeme);
        return lexemes.ToImmutable();
    }

    Lexeme? Next()
    {
        while (at < text.Length)
        {
            char c = text[at];
            if (c == '(') return new Lexeme(LexemeKind.Open, at++, "");
            if (c == ')') return new Lexeme(LexemeKind.Close, at++, "");
            if (IsQuote(c) && Quoted() is { } phrase) return phrase;
            if (IsMinus()) return new Lexeme(LexemeKind.Not, at++, "");
            if (!CleanText.IsSpace(c) && !IsQuote(c)) return Run();
            at++;
        }
        return null;
    }

    /// <summary>A phrase, when the quotation mark here has a partner.</summary>
    Lexeme? Quoted()
    {
        int close = at + 1;
        while (close < text.Length && !IsQuote(text[close])) close++;
        if (close == text.Length) return null;
        var phrase = new Lexeme(LexemeKind.Phrase, at + 1, text[(at + 1)..close]);
        at = close + 1;
        return phrase;
    }

    /// <summary>A hyphen excludes where a word could begin and something follows; inside a word it is a hyphen.</summary>
    bool IsMinus() =>
        text[at] == '-'
        && (at == 0 || CleanText.IsSpace(text[at - 1]) || text[at - 1] == '(')
        && at + 1 < text.Length && text[at + 1] is var next && next != '-' && next != ')' && !CleanText.IsSpace(next);

    Lexeme Run()
    {
        int start = at;
        while (at < text.Length && !CleanText.IsSpace(text[at]) && !IsQuote(text[at]) && text[at] is not ('(' or ')')) at++;
        string run = text[start..at];
        return run switch
        {
            "AND" => new Lexeme(LexemeKind.And, start, ""),
            "OR" => new Lexeme(LexemeKind.Or, start, ""),
            "NOT" => new Lexeme(LexemeKind.Not, start, ""),
            _ => Filter(start, run) ?? new Lexeme(LexemeKind.Run, start, run),
        };
    }

    Lexeme? Filter(int start, string run)
    {
        int colon = run.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0) return null;
        string field = AsciiLower(run[..colon]);
        if (!fields.Contains(field)) return null;
        if (colon + 1 < run.Length) return new Lexeme(LexemeKind.Filter, start, run[(colon + 1)..], field);
        if (at < text.Length && IsQuote(text[at]) && Quoted() is { } quoted)
            return quoted with { Kind = LexemeKind.Filter, Field = field };
        return null;
    }

    static bool IsQuote(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F';

    static string AsciiLower(string name) => string.Concat(name.Select(c => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c));
}
