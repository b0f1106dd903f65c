using KnowledgeBase.Search.Reading;
using KnowledgeBase.Search.Storage;

namespace KnowledgeBase.Search.Keeping;

/// <summary>What is kept of a site: what filters there are, and which documents, by their keys; found by the manifest of the browser's files, which depends on all of it.</summary>
static class SiteBlock
{
    /// <summary>Keeps the site whose manifest is <paramref name="manifest"/>.</summary>
    public static void Keep(IndexedSite site, ReadOnlySpan<UInt128> documents, ReadOnlySpan<byte> manifest, IKept kept)
    {
        UInt128 key = ContentKey.Of(manifest);
        if (kept.Find(key) is not null) return;
        var block = new ByteBuilder();
        block.Text(site.LinkRoot);
        block.Varint(site.Facets.Length);
        foreach (FacetTable facet in site.Facets)
        {
            block.Text(facet.Name);
            block.Text(facet.Title);
            block.Varint(facet.Counted ? 1 : 0);
            Terms.Write(block, facet.Values);
        }
        block.Varint(documents.Length);
        foreach (UInt128 document in documents) block.Key(document);
        kept.Add(key, block.ToArray());
    }

    /// <summary>The site whose manifest is <paramref name="manifest"/>; null where not all of it is kept.</summary>
    public static IndexedSite? Find(ReadOnlySpan<byte> manifest, IKept kept)
    {
        if (kept.Find(ContentKey.Of(manifest)) is not { } bytes) return null;
        var block = new ByteReader(bytes);
        string linkRoot = block.Text();
        var facets = new FacetTable[block.Varint()];
        for (int i = 0; i < facets.Length; i++) facets[i] = new FacetTable(block.Text(), block.Text(), block.Varint() == 1, Terms.Read(ref block));
        var documents = new IndexableDocument[block.Varint()];
        var tokens = new DocumentTokens[documents.Length];
        var texts = new SharedTexts();
        for (int i = 0; i < documents.Length; i++)
        {
            if (kept.Find(block.Key()) is not { } document) return null;
            documents[i] = DocumentBlock.Document(document);
            tokens[i] = DocumentBlock.Tokens(document, texts);
        }
        return new IndexedSite(linkRoot, [.. facets], [.. documents], [.. tokens]);
    }
}
