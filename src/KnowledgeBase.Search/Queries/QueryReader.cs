using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Storage;

namespace KnowledgeBase.Search.Queries;

/// <summary>Turns query text into a <see cref="ParsedQuery"/>, words analysed as the index analysed them.</summary>
sealed class QueryReader
{
    /// <summary>Text beyond this many UTF-16 units is not read.</summary>
    public const int GreatestLength = 10_000;

    /// <summary>Terms beyond this number do not count: a query of thousands of words is an accident, and Lucene takes 1,024 clauses.</summary>
    public const int GreatestTerms = 200;

    readonly ContentAnalyzer analyzer;
    readonly string text;
    readonly Func<string, ImmutableArray<string>> complete;
    readonly ImmutableArray<Lexeme> lexemes;
    readonly ImmutableArray<Wording>.Builder wordings = ImmutableArray.CreateBuilder<Wording>();
    int terms;

    QueryReader(ContentAnalyzer analyzer, string text, IReadOnlySet<string> fields, Func<string, ImmutableArray<string>> complete)
    {
        this.analyzer = analyzer;
        this.complete = complete;
        this.text = CleanText.WellFormed(text.Length > GreatestLength ? text[..GreatestLength] : text);
        lexemes = QueryLexer.Read(this.text, fields);
    }

    /// <summary>Reads a query.</summary>
    /// <param name="analyzer">The analysis of the index.</param>
    /// <param name="text">What the reader typed.</param>
    /// <param name="fields">Names of the index fields that <c>name:value</c> may use.</param>
    /// <param name="complete">Longer words that begin like the one that the text ends in; gives none when the reader has finished typing.</param>
    public static ParsedQuery Read(
        ContentAnalyzer analyzer, string text, IReadOnlySet<string> fields, Func<string, ImmutableArray<string>> complete)
    {
        var reader = new QueryReader(analyzer, text, fields, complete);
        QueryNode? root = QueryParser.Parse(reader.lexemes, reader.Node);
        ImmutableArray<Wording> wordings = reader.wordings.ToImmutable();
        return new ParsedQuery(
            reader.text, root, root is null ? [] : [.. LeavesOf(root)], wordings,
            WholeTitle.OfTexts(analyzer, wordings.Select(span => reader.text[span.Start..span.End])));
    }

    QueryNode? Node(Lexeme lexeme)
    {
        if (lexeme.Kind == LexemeKind.Filter) return new FilterNode(lexeme.Field, lexeme.Text);
        wordings.Add(new Wording(lexeme.Start, lexeme.Start + lexeme.Text.Length));
        ImmutableArray<Token> tokens = Token.Of(analyzer, FieldNames.Text, lexeme.Text);
        return lexeme.Kind == LexemeKind.Phrase ? Phrase(tokens) : Run(lexeme, tokens);
    }

    QueryNode? Phrase(ImmutableArray<Token> tokens)
    {
        if (terms + tokens.Length > GreatestTerms) return null;
        terms += tokens.Length;
        return tokens.Length switch
        {
            0 => null,
            1 => new WordNode(tokens[0].Term, []),
            _ => new PhraseNode([.. tokens.Select(t => t.Term)], [.. tokens.Select(t => t.Position - tokens[0].Position)]),
        };
    }

    QueryNode? Run(Lexeme lexeme, ImmutableArray<Token> tokens)
    {
        ImmutableArray<Token> counted = [.. tokens.Take(GreatestTerms - terms)];
        terms += counted.Length;
        ImmutableArray<QueryNode> words = [.. counted.Select(t => new WordNode(t.Term, []))];
        if (lexeme == lexemes[^1] && lexeme.Start + lexeme.Text.Length == text.Length) words = Completed(lexeme.Text, tokens, words);
        return words.Length > 1 ? new RunNode(words) : words.FirstOrDefault();
    }

    /// <summary>The last word also stands for longer words; a stop word (<c>the</c>, of <c>theory</c>) for those alone.</summary>
    ImmutableArray<QueryNode> Completed(string run, ImmutableArray<Token> tokens, ImmutableArray<QueryNode> words)
    {
        ImmutableArray<Token> plain = Token.Of(analyzer, FieldNames.Plain, run);
        if (plain.IsEmpty || plain[^1].End != run.Length) return words;
        bool searched = tokens.Length > 0 && tokens[^1].End == run.Length && tokens.Length == words.Length;
        string? exact = searched ? tokens[^1].Term : null;
        ImmutableArray<string> longer = [.. complete(plain[^1].Term)
            .Select(word => Token.Of(analyzer, FieldNames.Text, word))
            .Where(stems => stems.Length == 1)
            .Select(stems => stems[0].Term)
            .Where(term => term != exact)
            .Distinct()];
        if (longer.IsEmpty) return words;
        return searched ? words.SetItem(words.Length - 1, new WordNode(exact, longer)) : words.Add(new WordNode(null, longer));
    }

    static IEnumerable<QueryNode> LeavesOf(QueryNode node) => node switch
    {
        WordNode or PhraseNode => [node],
        RunNode run => run.Words,
        AllNode all => all.Parts.SelectMany(LeavesOf),
        AnyNode any => any.Parts.SelectMany(LeavesOf),
        _ => [],
    };
}
