using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Search.Export;
using KnowledgeBase.Search.Reading;
using KnowledgeBase.Search.Storage;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace KnowledgeBase.Search.Tests.Oracle;

/// <summary>
/// What the manifest of the export should be, read from Lucene: statistics, norms, dates and facets.
/// </summary>
static class LuceneManifest
{
    /// <summary>Length of the header (4 bytes, little-endian), header, norms of the text, norms of the title, dates, facet lists, names.</summary>
    public static byte[] Write(AtomicReader reader, SortedDocValues numbers, IndexedSite site, ImmutableArray<string> terms, ImmutableArray<string> words, DataFiles data)
    {
        var body = new ByteBuilder();
        body.Bytes(ByNumber(reader.GetNormValues(FieldNames.Text), numbers, reader.MaxDoc, norm => (byte)norm));
        body.Bytes(ByNumber(reader.GetNormValues(FieldNames.Title), numbers, reader.MaxDoc, norm => (byte)norm));
        foreach (int date in ByNumber(reader.GetNumericDocValues(FieldNames.Date), numbers, reader.MaxDoc, date => (int)date)) body.Varint(date);
        byte[] header = Json.Bytes(json => WriteHeader(json, reader, site, terms, words, FacetLists(reader, numbers, site, body)));

        var start = new ByteBuilder();
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, header.Length);
        start.Bytes(length);
        start.Bytes(header);
        start.Append(body);
        data.AppendNamesTo(start);
        return start.ToArray();
    }

    static void WriteHeader(Utf8JsonWriter json, AtomicReader reader, IndexedSite site, ImmutableArray<string> terms, ImmutableArray<string> words, Queue<int> counts) => json.Object(() =>
    {
        json.WriteNumber("format", BrowserExport.Format);
        json.WriteNumber("documents", site.Documents.Length);
        json.WriteString("linkRoot", site.LinkRoot);
        json.WriteNumber("textLength", reader.GetSumTotalTermFreq(FieldNames.Text));
        json.WriteNumber("titleLength", reader.GetSumTotalTermFreq(FieldNames.Title));
        json.WriteNumber("recordsPerFile", RecordExport.RecordsIn(site.Documents.Length));
        json.Texts("terms", terms);
        json.Texts("words", words);
        json.Array("facets", site.Facets, facet => json.Object(() => BrowserManifest.WriteFacet(json, facet, counts)));
    });

    /// <summary>Writes the documents of each value, as steps from number to number; gives how many each has, in order.</summary>
    static Queue<int> FacetLists(AtomicReader reader, SortedDocValues numbers, IndexedSite site, ByteBuilder body)
    {
        var counts = new Queue<int>();
        foreach (FacetTable facet in site.Facets)
            foreach (FacetTerm term in facet.Values)
            {
                int[] documents = [.. Documents(reader, facet.Name, term).Select(numbers.GetOrd).Order()];
                counts.Enqueue(documents.Length);
                int last = 0;
                foreach (int document in documents)
                {
                    body.Varint(document - last);
                    last = document;
                }
            }
        return counts;
    }

    static IEnumerable<int> Documents(AtomicReader reader, string name, FacetTerm term)
    {
        if (reader.GetTermDocsEnum(new Lucene.Net.Index.Term(FieldNames.Facet(name), term.Value)) is not { } at) yield break;
        while (at.NextDoc() != DocIdSetIterator.NO_MORE_DOCS) yield return at.DocID;
    }

    static T[] ByNumber<T>(NumericDocValues? values, SortedDocValues numbers, int count, Func<long, T> convert)
    {
        var ordered = new T[count];
        for (int doc = 0; doc < count; doc++) ordered[numbers.GetOrd(doc)] = convert(values?.Get(doc) ?? 0);
        return ordered;
    }
}
