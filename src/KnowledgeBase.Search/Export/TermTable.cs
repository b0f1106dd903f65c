using System.Runtime.InteropServices;
using KnowledgeBase.Search.Reading;

namespace KnowledgeBase.Search.Export;

/// <summary>The postings of all terms, put together from the tokens of the documents.</summary>
sealed class TermTable
{
    readonly Dictionary<string, Postings> texts = new(StringComparer.Ordinal);
    readonly Dictionary<string, Postings> titles = new(StringComparer.Ordinal);
    readonly Dictionary<string, Postings> wholeTitles = new(StringComparer.Ordinal);

    /// <summary>The table of <paramref name="documents"/>, which are numbered in their order.</summary>
    public static TermTable Of(ImmutableArray<DocumentTokens> documents)
    {
        var table = new TermTable();
        for (int i = 0; i < documents.Length; i++) table.Add(i, documents[i]);
        return table;
    }

    /// <summary>Number of terms in texts.</summary>
    public int Count => texts.Count;

    /// <summary>Number of documents that hold a term, summed over the terms in texts.</summary>
    public long Pairs => texts.Values.Sum(postings => (long)postings.Count);

    /// <summary>All terms with their postings, in the order of their keys; a whole title is behind a term of the same key.</summary>
    public IEnumerable<TermEntry> Entries() =>
        texts.Select(term => new TermEntry(Encoding.UTF8.GetBytes(term.Key), term.Value, titles.GetValueOrDefault(term.Key)))
            .Concat(wholeTitles.Select(title => new TermEntry(Encoding.UTF8.GetBytes(title.Key), null, title.Value)))
            .OrderBy(entry => entry.Key, KeyOrder.Instance);

    void Add(int number, DocumentTokens document)
    {
        ReadOnlySpan<TokenPlace> tokens = document.Text.AsSpan();
        Postings[] postings = Add(number, document.Terms, tokens, texts);
        foreach (TokenPlace token in tokens) postings[token.Term].AddPosition(token.Position);
        Add(number, document.Terms, tokens[..document.TitleLength], titles);
        if (document.WholeTitle.Length > 0) In(wholeTitles, document.WholeTitle).Add(number, 1);
    }

    /// <summary>Adds the document to every term that <paramref name="tokens"/> hold.</summary>
    static Postings[] Add(int number, ImmutableArray<string> terms, ReadOnlySpan<TokenPlace> tokens, Dictionary<string, Postings> table)
    {
        int[] times = new int[terms.Length];
        foreach (TokenPlace token in tokens) times[token.Term]++;
        var postings = new Postings[terms.Length];
        for (int i = 0; i < times.Length; i++)
            if (times[i] > 0) (postings[i] = In(table, terms[i])).Add(number, times[i]);
        return postings;
    }

    static Postings In(Dictionary<string, Postings> table, string term) =>
        CollectionsMarshal.GetValueRefOrAddDefault(table, term, out _) ??= new Postings();
}

/// <summary>A term of the export.</summary>
/// <param name="Key">Its UTF-8 bytes.</param>
/// <param name="Texts">Where it stands in texts; null for a whole title.</param>
/// <param name="Titles">Where it stands in titles; null where it does not.</param>
sealed record TermEntry(byte[] Key, Postings? Texts, Postings? Titles);
