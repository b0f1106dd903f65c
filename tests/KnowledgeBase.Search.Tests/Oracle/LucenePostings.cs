using KnowledgeBase.Search.Storage;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace KnowledgeBase.Search.Tests.Oracle;

/// <summary>Copies the postings of one term at a time, in the order of the export's document numbers.</summary>
sealed class LucenePostings(SortedDocValues numbers)
{
    readonly List<(int Number, int[] Positions, int Count)> found = [];

    /// <summary>
    /// Writes, for each document, the step from the number before (doubled, plus 1 where the term stands once) and, where it
    /// stands more often, how often; and to <paramref name="positions"/> the steps from position to position. Gives the number of documents.
    /// </summary>
    public int Write(TermsEnum term, ByteBuilder target, ByteBuilder? positions)
    {
        Read(term, withPositions: positions is not null);
        int last = 0;
        foreach ((int number, int[] places, int count) in found)
        {
            target.Varint(number - last << 1 | (count == 1 ? 1 : 0));
            if (count > 1) target.Varint(count);
            last = number;
            int before = 0;
            foreach (int place in places)
            {
                positions!.Varint(place - before);
                before = place;
            }
        }
        return found.Count;
    }

    void Read(TermsEnum term, bool withPositions)
    {
        found.Clear();
        DocsEnum at = withPositions ? term.DocsAndPositions(null, null) : term.Docs(null, null);
        while (at.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            found.Add((numbers.GetOrd(at.DocID), withPositions ? Positions((DocsAndPositionsEnum)at) : [], at.Freq));
        found.Sort((a, b) => a.Number.CompareTo(b.Number));
    }

    static int[] Positions(DocsAndPositionsEnum at)
    {
        int[] positions = new int[at.Freq];
        for (int i = 0; i < positions.Length; i++) positions[i] = at.NextPosition();
        return positions;
    }
}
