using KnowledgeBase.Search.Storage;
using Lucene.Net.Index;

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
        if (reader.GetTerms(FieldNames.Words) is not { } terms) return new RangeFiles([], []);
        var words = new RangeWriter(Math.Max(LeastBytes, terms.Count * UsualBytesPerWord / GreatestFiles));
        TermsEnum at = terms.GetEnumerator();
        while (at.MoveNext())
        {
            words.Begin(at.Term.Bytes.AsSpan(at.Term.Offset, at.Term.Length));
            words.File.Varint(at.DocFreq);
        }
        return words.ToFiles();
    }
}
