using System.Runtime.InteropServices;
using KnowledgeBase.Search.Reading;

namespace KnowledgeBase.Search.Keeping;

/// <summary>The tokens of documents, analysed where no build before kept them. One thread at a time.</summary>
sealed class KeptTokens(IKept kept) : IDisposable
{
    readonly DocumentTokenizer tokenizer = new();
    readonly SharedTexts texts = new();

    /// <summary>The tokens of each document and the key that it is kept by, in their order; made on all cores.</summary>
    public static (ImmutableArray<DocumentTokens> Tokens, UInt128[] Keys) Of(ImmutableArray<IndexableDocument> documents, IKept kept, CancellationToken cancellation)
    {
        var tokens = new DocumentTokens[documents.Length];
        var keys = new UInt128[documents.Length];
        Parallel.For(
            0, documents.Length, new ParallelOptions { CancellationToken = cancellation },
            () => new KeptTokens(kept),
            (i, _, reader) =>
            {
                (tokens[i], keys[i]) = reader.Read(documents[i]);
                return reader;
            },
            reader => reader.Dispose());
        return (ImmutableCollectionsMarshal.AsImmutableArray(tokens), keys);
    }

    public void Dispose() => tokenizer.Dispose();

    (DocumentTokens Tokens, UInt128 Key) Read(IndexableDocument document)
    {
        byte[] head = DocumentBlock.Head(document);
        UInt128 key = ContentKey.Of(head);
        if (kept.Find(key) is { } block) return (DocumentBlock.Tokens(block, texts), key);
        DocumentTokens tokens = tokenizer.Read(document);
        kept.Add(key, DocumentBlock.Of(head, tokens));
        return (tokens, key);
    }
}
