using KnowledgeBase.Search.Storage;

namespace KnowledgeBase.Search.Export;

/// <summary>Which documents hold a term, how often and where, in the bytes of the export; documents are added in the order of their numbers.</summary>
sealed class Postings
{
    int lastDocument;
    int lastPosition;

    /// <summary>Number of documents.</summary>
    public int Count { get; private set; }

    /// <summary>For each document the step from the one before, doubled, plus 1 where the term stands once; else how often it stands follows.</summary>
    public ByteBuilder Documents { get; } = new();

    /// <summary>For each document the steps from position to position, the first from 0.</summary>
    public ByteBuilder Positions { get; } = new();

    /// <summary>Adds a document that holds the term <paramref name="times"/> times; its positions may follow.</summary>
    public void Add(int document, int times)
    {
        Documents.Varint(document - lastDocument << 1 | (times == 1 ? 1 : 0));
        if (times > 1) Documents.Varint(times);
        Count++;
        lastDocument = document;
        lastPosition = 0;
    }

    /// <summary>Adds a position in the document added last; positions grow.</summary>
    public void AddPosition(int position)
    {
        Positions.Varint(position - lastPosition);
        lastPosition = position;
    }
}
