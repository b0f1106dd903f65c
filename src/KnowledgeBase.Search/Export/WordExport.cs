using System.Runtime.InteropServices;
using KnowledgeBase.Search.Reading;

namespace KnowledgeBase.Search.Export;

/// <summary>Writes the words as written with the number of documents that hold each: for completion and suggestions.</summary>
static class WordExport
{
    const int LeastBytes = 3 * 1024;
    const int GreatestFiles = 60;
    const int UsualBytesPerWord = 8;

    /// <summary>The entries of each file: key, number of documents.</summary>
    public static RangeFiles Write(ImmutableArray<DocumentTokens> documents)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (DocumentTokens document in documents)
            foreach (string word in document.Words) CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
        var words = new RangeWriter(RangeWriter.Target(LeastBytes, counts.Count * UsualBytesPerWord / GreatestFiles));
        foreach ((byte[] key, int count) in counts.Select(c => (Encoding.UTF8.GetBytes(c.Key), c.Value)).OrderBy(c => c.Item1, KeyOrder.Instance))
        {
            words.Begin(key);
            words.File.Varint(count);
        }
        return words.ToFiles();
    }
}
