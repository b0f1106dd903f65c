using KnowledgeBase.Search.Storage;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KnowledgeBase.Search.Export;

/// <summary>Writes the words as written with the number of documents that hold each: for completion and suggestions.</summary>
static class WordExport
{
    const int LeastBytes = 3 * 1024;
    const int GreatestFiles = 60;
    const int UsualBytesPerWord = 8;

    /// <summary>The entries of each file: key, number of documents.</summary>
    public static RangeFiles Write(AtomicReader reader)
    {
        var starts = new List<string>();
        var files = new List<byte[]>();
        var file = new ByteBuilder();
        var keys = new SortedKeys(file);
        byte[] last = [];
        if (reader.GetTerms(FieldNames.Words) is { } terms)
        {
            long target = Math.Max(LeastBytes, terms.Count * UsualBytesPerWord / GreatestFiles);
            TermsEnum at = terms.GetEnumerator();
            while (at.MoveNext())
            {
                BytesRef term = at.Term;
                ReadOnlySpan<byte> word = term.Bytes.AsSpan(term.Offset, term.Length);
                if (SortedKeys.EndBetween(last, word, file.Length, target))
                {
                    files.Add(file.ToArray());
                    file.Clear();
                    keys.Restart();
                }
                if (file.Length == 0) starts.Add(files.Count == 0 ? "" : SortedKeys.Separator(last, word));
                keys.Write(word);
                file.Varint(at.DocFreq);
                last = word.ToArray();
            }
        }
        if (file.Length > 0) files.Add(file.ToArray());
        return new RangeFiles([.. starts], [.. files]);
    }
}
