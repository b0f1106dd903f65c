using KnowledgeBase.Search.Storage;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.Export;

/// <summary>Writes which documents hold which term, how often, and where: from Lucene's own postings, never from the texts.</summary>
sealed class PostingsExport
{
    const int LeastBytes = 3 * 1024;
    const int GreatestFiles = 290;

    readonly AtomicReader reader;
    readonly PostingsReader postings;
    readonly List<string> starts = [];
    readonly List<byte[]> termFiles = [];
    readonly List<byte[]> positionFiles = [];
    readonly ByteBuilder terms = new();
    readonly ByteBuilder positions = new();
    readonly SortedKeys keys;
    byte[] last = [];

    PostingsExport(AtomicReader reader, SortedDocValues numbers)
    {
        this.reader = reader;
        postings = new PostingsReader(numbers);
        keys = new SortedKeys(terms);
    }

    /// <summary>
    /// The terms of the combined field with their postings there and in the title field, and whole titles among them; and, file by file, their positions.
    /// </summary>
    /// <param name="reader">The index, one segment without deletions.</param>
    /// <param name="numbers">Whose ordinals number the documents.</param>
    public static (RangeFiles Terms, ImmutableArray<byte[]> Positions) Write(AtomicReader reader, SortedDocValues numbers)
    {
        var export = new PostingsExport(reader, numbers);
        export.WriteTerms();
        return (new RangeFiles([.. export.starts], [.. export.termFiles]), [.. export.positionFiles]);
    }

    void WriteTerms()
    {
        if (reader.GetTerms(FieldNames.Text) is not { } all) return;
        long target = Math.Max(LeastBytes, UsualBytes(all) / GreatestFiles);
        TermsEnum texts = all.GetEnumerator();
        TermsEnum? titles = reader.GetTerms(FieldNames.Title)?.GetEnumerator();
        TermsEnum wholeTitles = reader.GetTerms(FieldNames.WholeTitle)?.GetEnumerator() ?? TermsEnum.EMPTY;
        bool more = wholeTitles.MoveNext();
        while (texts.MoveNext())
        {
            for (; more && wholeTitles.Term.CompareTo(texts.Term) < 0; more = wholeTitles.MoveNext()) WriteEntry(wholeTitles.Term, null, wholeTitles, target);
            WriteEntry(texts.Term, texts, titles is not null && titles.SeekExact(texts.Term) ? titles : null, target);
        }
        for (; more; more = wholeTitles.MoveNext()) WriteEntry(wholeTitles.Term, null, wholeTitles, target);
        if (terms.Length > 0) Finish();
    }

    /// <summary>Key; numbers of documents; numbers of bytes; postings of both fields. Positions go to the file beside it.</summary>
    void WriteEntry(BytesRef term, TermsEnum? texts, TermsEnum? titles, long target)
    {
        ReadOnlySpan<byte> key = term.Bytes.AsSpan(term.Offset, term.Length);
        if (SortedKeys.EndBetween(last, key, terms.Length, target)) Finish();
        Begin(key);
        var inText = new ByteBuilder();
        var inTitle = new ByteBuilder();
        int before = positions.Length;
        terms.Varint(texts is null ? 0 : postings.Write(texts, inText, positions));
        terms.Varint(titles is null ? 0 : postings.Write(titles, inTitle, null));
        terms.Varint(inText.Length);
        terms.Varint(inTitle.Length);
        terms.Varint(positions.Length - before);
        terms.Append(inText);
        terms.Append(inTitle);
    }

    void Begin(ReadOnlySpan<byte> term)
    {
        if (terms.Length == 0) starts.Add(termFiles.Count == 0 ? "" : SortedKeys.Separator(last, term));
        keys.Write(term);
        last = term.ToArray();
    }

    void Finish()
    {
        termFiles.Add(terms.ToArray());
        positionFiles.Add(positions.ToArray());
        terms.Clear();
        positions.Clear();
        keys.Restart();
    }

    /// <summary>About what all files together will take; only their number depends on it.</summary>
    static long UsualBytes(Terms terms) => terms.SumDocFreq * 2 + Math.Max(terms.Count, 0) * 10;
}
