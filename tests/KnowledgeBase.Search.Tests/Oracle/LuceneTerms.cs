using System.Collections.Immutable;
using KnowledgeBase.Search.Export;
using KnowledgeBase.Search.Storage;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.Tests.Oracle;

/// <summary>Writes which documents hold which term, how often, and where: from Lucene's own postings.</summary>
sealed class LuceneTerms(SortedDocValues numbers, long target)
{
    const int LeastBytes = 3 * 1024;
    const int GreatestFiles = 290;

    readonly LucenePostings postings = new(numbers);
    readonly RangeWriter terms = new(target);
    readonly List<byte[]> positionFiles = [];
    readonly ByteBuilder positions = new();

    /// <summary>
    /// The terms of the combined field with their postings there and in the title field, and whole titles among them; and, file by file, their positions.
    /// </summary>
    /// <param name="reader">The index, one segment without deletions.</param>
    /// <param name="numbers">Whose ordinals number the documents.</param>
    public static (RangeFiles Terms, ImmutableArray<byte[]> Positions) Write(AtomicReader reader, SortedDocValues numbers)
    {
        if (reader.GetTerms(FieldNames.Text) is not { } all) return (new RangeFiles([], []), []);
        var export = new LuceneTerms(numbers, RangeWriter.Target(LeastBytes, UsualBytes(all) / GreatestFiles));
        export.WriteTerms(all, reader);
        return (export.terms.ToFiles(), [.. export.positionFiles, export.positions.ToArray()]);
    }

    void WriteTerms(Terms all, AtomicReader reader)
    {
        TermsEnum texts = all.GetEnumerator();
        TermsEnum? titles = reader.GetTerms(FieldNames.Title)?.GetEnumerator();
        TermsEnum wholeTitles = reader.GetTerms(FieldNames.WholeTitle)?.GetEnumerator() ?? TermsEnum.EMPTY;
        bool more = wholeTitles.MoveNext();
        while (texts.MoveNext())
        {
            for (; more && wholeTitles.Term.CompareTo(texts.Term) < 0; more = wholeTitles.MoveNext()) WriteEntry(wholeTitles.Term, null, wholeTitles);
            WriteEntry(texts.Term, texts, titles is not null && titles.SeekExact(texts.Term) ? titles : null);
        }
        for (; more; more = wholeTitles.MoveNext()) WriteEntry(wholeTitles.Term, null, wholeTitles);
    }

    /// <summary>Key; numbers of documents; numbers of bytes; postings of both fields. Positions go to the file beside it.</summary>
    void WriteEntry(BytesRef term, TermsEnum? texts, TermsEnum? titles)
    {
        if (terms.Begin(term.Bytes.AsSpan(term.Offset, term.Length).ToArray()))
        {
            positionFiles.Add(positions.ToArray());
            positions.Clear();
        }
        var inText = new ByteBuilder();
        var inTitle = new ByteBuilder();
        int before = positions.Length;
        terms.File.Varint(texts is null ? 0 : postings.Write(texts, inText, positions));
        terms.File.Varint(titles is null ? 0 : postings.Write(titles, inTitle, null));
        terms.File.Varint(inText.Length);
        terms.File.Varint(inTitle.Length);
        terms.File.Varint(positions.Length - before);
        terms.File.Append(inText);
        terms.File.Append(inTitle);
    }

    /// <summary>About what all files together will take; only their number depends on it.</summary>
    static long UsualBytes(Terms terms) => terms.SumDocFreq * 2 + Math.Max(terms.Count, 0) * 10;
}
