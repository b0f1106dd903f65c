using System.Buffers.Binary;
using System.Text.Json;
using KnowledgeBase.Search.Reading;
using KnowledgeBase.Search.Storage;

namespace KnowledgeBase.Search.Export;

/// <summary>
/// Writes the one file of the export that has a lasting name: a JSON header that names all others, then what every search needs
/// (norms, dates, facets).
/// </summary>
static class BrowserManifest
{
    /// <summary>Length of the header (4 bytes, little-endian), header, norms of the text, norms of the title, dates, facet lists.</summary>
    public static byte[] Write(IndexedSite site, DataNames names)
    {
        FacetExport[] lists = [.. FacetExport.Lists(site)];
        byte[] header = Json.Bytes(json => WriteHeader(json, site, names, new Queue<int>(lists.Select(list => list.Count))));
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, header.Length);

        var start = new ByteBuilder();
        start.Bytes(length);
        start.Bytes(header);
        start.Bytes([.. site.Tokens.Select(document => Norms.Of(document.Text.Length))]);
        start.Bytes([.. site.Tokens.Select(document => Norms.Of(document.TitleLength))]);
        foreach (IndexableDocument document in site.Documents) start.Varint(document.Date);
        foreach (FacetExport list in lists) list.AppendTo(start);
        return start.ToArray();
    }

    static void WriteHeader(Utf8JsonWriter json, IndexedSite site, DataNames names, Queue<int> counts) => json.Object(() =>
    {
        json.WriteNumber("format", BrowserExport.Format);
        json.WriteNumber("documents", site.Documents.Length);
        json.WriteString("linkRoot", site.LinkRoot);
        json.WriteNumber("textLength", site.Tokens.Sum(document => (long)document.Text.Length));
        json.WriteNumber("titleLength", site.Tokens.Sum(document => (long)document.TitleLength));
        json.WriteString("name", names.Name);
        json.WriteNumber("recordsPerFile", RecordExport.RecordsIn(site.Documents.Length));
        json.Texts("terms", names.Terms);
        json.Texts("words", names.Words);
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

/// <summary>What finds all other files.</summary>
/// <param name="Name">The end of their names.</param>
/// <param name="Terms">What each file of terms begins at.</param>
/// <param name="Words">What each file of words begins at.</param>
sealed record DataNames(string Name, ImmutableArray<string> Terms, ImmutableArray<string> Words);
