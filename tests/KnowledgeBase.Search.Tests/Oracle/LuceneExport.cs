using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Search.Export;
using KnowledgeBase.Search.Reading;
using KnowledgeBase.Search.Storage;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Directory = Lucene.Net.Store.Directory;
using Document = Lucene.Net.Documents.Document;

namespace KnowledgeBase.Search.Tests.Oracle;

/// <summary>What the browser's files should be, read from a Lucene index: terms, positions, words, records and manifest.</summary>
static class LuceneExport
{
    public static ImmutableArray<PlannedFile> Write(Directory directory, IndexedSite site)
    {
        using var index = DirectoryReader.Open(directory);
        AtomicReader reader = SlowCompositeReaderWrapper.Wrap(index);
        SortedDocValues numbers = reader.GetSortedDocValues(FieldNames.Address) ?? DocValues.EMPTY_SORTED;
        (RangeFiles terms, ImmutableArray<byte[]> positions) = LuceneTerms.Write(reader, numbers);
        RangeFiles words = Words(reader);
        var data = DataFiles.Of(terms.Files, positions, words.Files, [.. Records(reader, numbers).Select(file => (Func<byte[]>)(() => file))]);
        byte[] start = LuceneManifest.Write(reader, numbers, site, terms.Starts, words.Starts, data);
        return new BrowserFiles(new OutputFile("search/index.bin", Compression.Gzip(start)), data).Planned();
    }

    static RangeFiles Words(AtomicReader reader)
    {
        if (reader.GetTerms(FieldNames.Words) is not { } terms) return new RangeFiles([], []);
        var words = new RangeWriter(RangeWriter.Target(3 * 1024, terms.Count * 8 / 60));
        TermsEnum at = terms.GetEnumerator();
        while (at.MoveNext())
        {
            words.Begin(at.Term.Bytes.AsSpan(at.Term.Offset, at.Term.Length).ToArray());
            words.File.Varint(at.DocFreq);
        }
        return words.ToFiles();
    }

    static IEnumerable<byte[]> Records(AtomicReader reader, SortedDocValues numbers) =>
        Enumerable.Range(0, reader.MaxDoc).OrderBy(numbers.GetOrd).Select(reader.Document).Chunk(RecordExport.RecordsIn(reader.MaxDoc)).Select(Records);

    static byte[] Records(Document[] documents)
    {
        var json = new ByteBuilder();
        json.Bytes("["u8);
        for (int i = 0; i < documents.Length; i++)
        {
            json.Bytes(i == 0 ? "["u8 : ",["u8);
            Stored(json, documents[i], FieldNames.Row);
            json.Bytes(","u8);
            Stored(json, documents[i], FieldNames.Passages);
            json.Bytes("]"u8);
        }
        json.Bytes("]"u8);
        return json.ToArray();
    }

    static void Stored(ByteBuilder json, Document document, string field)
    {
        BytesRef item = document.GetBinaryValue(field);
        json.Bytes(item.Bytes.AsSpan(item.Offset, item.Length));
    }
}
