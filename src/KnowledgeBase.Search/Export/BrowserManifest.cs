using System.Buffers.Binary;
using System.Text.Json;
using KnowledgeBase.Search.Reading;
using KnowledgeBase.Search.Storage;

namespace KnowledgeBase.Search.Export;

/// <summary>
/// Writes the one file of the export that has a lasting name: a JSON header, then what every search needs (norms, dates, facets), then the names of
/// all other files.
/// </summary>
static class BrowserManifest
{
    /// <summary>Length of the header (4 bytes, little-endian), header, norms of the text, norms of the title, dates, facet lists, names.</summary>
    public static byte[] Write(IndexedSite site, ImmutableArray<string> terms, ImmutableArray<string> words, DataFiles data)
    {
        FacetExport[] lists = [.. FacetExport.Lists(site)];
        byte[] header = Json.Bytes(json => WriteHeader(json, site, terms, words, new Queue<int>(lists.Select(list => list.Count))));
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, header.Length);

        var start = new ByteBuilder();
        start.Bytes(length);
        start.Bytes(header);
        start.Bytes([.. site.Tokens.Select(document => Norms.Of(document.Text.Length))]);
        start.Bytes([.. site.Tokens.Select(document => Norms.Of(document.TitleLength))]);
        foreach (IndexableDocument document in site.Documents) start.Varint(document.Date);
        foreach (FacetExport list in lists) list.AppendTo(start);
        data.AppendNamesTo(start);
        return start.ToArray();
    }

    static void WriteHeader(Utf8JsonWriter json, IndexedSite site, ImmutableArray<string> terms, ImmutableArray<string> words, Queue<int> counts) => json.Object(() =>
    {
        json.WriteNumber("format", BrowserExport.Format);
        json.WriteNumber("documents", site.Documents.Length);
        json.WriteString("linkRoot", site.LinkRoot);
        json.WriteNumber("textLength", site.Tokens.Sum(document => (long)document.Text.Length));
        json.WriteNumber("titleLength", site.Tokens.Sum(document => (long)document.TitleLength));
        json.WriteNumber("recordsPerFile", RecordExport.RecordsIn(site.Documents.Length));
        json.Texts("terms", terms);
        json.Texts("words", words);
        json.Array("facets", site.Facets, facet => json.Object(() => WriteFacet(json, facet, counts)));
    });

    /// <summary>A facet of the header; takes the number of documents of each of its values from <paramref name="counts"/>.</summary>
    internal static void WriteFacet(Utf8JsonWriter json, FacetTable facet, Queue<int> counts)
    {
        json.WriteString("name", facet.Name);
        json.WriteString("title", facet.Title);
        json.WriteBoolean("counted", facet.Counted);
        json.WriteBoolean("numeric", facet.Numeric);
        json.Array("values", facet.Values, term =>
        {
            json.WriteStartArray();
            json.WriteStringValue(term.Value);
            json.WriteStringValue(term.Label);
            json.WriteNumberValue(counts.Dequeue());
            json.WriteEndArray();
        });
    }
}
