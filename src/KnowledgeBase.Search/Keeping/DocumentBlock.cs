using System.Runtime.InteropServices;
using KnowledgeBase.Search.Reading;
using KnowledgeBase.Search.Storage;

namespace KnowledgeBase.Search.Keeping;

/// <summary>What is kept of one document: what search knows of it, and behind that, since it is made of nothing else, its tokens.</summary>
static class DocumentBlock
{
    /// <summary>The document as bytes, of which the key is made.</summary>
    public static byte[] Head(IndexableDocument document)
    {
        var head = new ByteBuilder();
        head.Text(document.Address);
        head.Varint(document.Date);
        head.Block(StoredJson.Of(document.Row));
        head.Block(StoredJson.Of(document.Passages));
        head.Texts(document.MoreText);
        head.Varint(document.Values.Length);
        foreach (ImmutableArray<FacetTerm> values in document.Values) Terms.Write(head, values);
        return head.ToArray();
    }

    /// <summary>The whole block.</summary>
    public static byte[] Of(byte[] head, DocumentTokens tokens)
    {
        var block = new ByteBuilder();
        block.Block(head);
        block.Texts(tokens.Terms);
        block.Varint(tokens.Text.Length);
        int last = 0;
        foreach (TokenPlace place in tokens.Text)
        {
            block.Varint(place.Term);
            block.Varint(place.Position - last);
            last = place.Position;
        }
        block.Varint(tokens.TitleLength);
        block.Text(tokens.WholeTitle);
        block.Texts(tokens.Words);
        return block.ToArray();
    }

    /// <summary>The document of a block.</summary>
    public static IndexableDocument Document(byte[] block)
    {
        var head = new ByteReader(new ByteReader(block).Block());
        string address = head.Text();
        int date = head.Varint();
        ResultRow row = StoredJson.ReadRow(head.Block().ToArray());
        ImmutableArray<Passage> passages = StoredJson.ReadPassages(head.Block().ToArray());
        ImmutableArray<string> moreText = head.Texts();
        var values = new ImmutableArray<FacetTerm>[head.Varint()];
        for (int i = 0; i < values.Length; i++) values[i] = Terms.Read(ref head);
        return new IndexableDocument(address, row, passages, moreText, [.. values], date);
    }

    /// <summary>Its tokens.</summary>
    public static DocumentTokens Tokens(byte[] block, SharedTexts texts)
    {
        var reader = new ByteReader(block);
        reader.Block();
        ImmutableArray<string> terms = texts.Read(ref reader);
        var places = new TokenPlace[reader.Varint()];
        int position = 0;
        for (int i = 0; i < places.Length; i++) places[i] = new TokenPlace(reader.Varint(), position += reader.Varint());
        return new DocumentTokens(terms, ImmutableCollectionsMarshal.AsImmutableArray(places), reader.Varint(), reader.Text(), texts.Read(ref reader));
    }
}
