using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Search.Reading;

/// <summary>
/// Numbers the different terms of one document after another. Equal terms are one string, whatever document they stand in: there are many
/// times more tokens than terms.
/// </summary>
sealed class DistinctTerms
{
    readonly Dictionary<string, Known> known = new(StringComparer.Ordinal);
    readonly Dictionary<string, Known>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    readonly List<string> met = [];
    int document = 1;

    public DistinctTerms() => bySpan = known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of a term in the document, from 0 in the order met. Halves of surrogate pairs count as U+FFFD, as they do in UTF-8.</summary>
    public int NumberOf(ReadOnlySpan<char> term)
    {
        if (!bySpan.TryGetValue(term, out Known? found)) bySpan[term] = found = ToKnown(CleanText.WellFormed(term.ToString()));
        if (found.Document != document)
        {
            found.Document = document;
            found.Number = met.Count;
            met.Add(found.Term);
        }
        return found.Number;
    }

    /// <summary>The term of a number in the document.</summary>
    public string this[int number] => met[number];

    /// <summary>The terms of the document, in order; the next document begins.</summary>
    public ImmutableArray<string> Take()
    {
        ImmutableArray<string> terms = [.. met];
        met.Clear();
        document++;
        return terms;
    }

    Known ToKnown(string term) => known.TryGetValue(term, out Known? found) ? found : known[term] = new Known(term);

    sealed class Known(string term)
    {
        public string Term { get; } = term;

        /// <summary>The last document that it was met in.</summary>
        public int Document { get; set; }

        /// <summary>Its number there.</summary>
        public int Number { get; set; }
    }
}
