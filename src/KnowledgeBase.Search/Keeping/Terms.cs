using KnowledgeBase.Search.Storage;

namespace KnowledgeBase.Search.Keeping;

/// <summary>Values that readers filter by, as bytes.</summary>
static class Terms
{
    public static void Write(ByteBuilder target, ImmutableArray<FacetTerm> terms)
    {
        target.Varint(terms.Length);
        foreach (FacetTerm term in terms)
        {
            target.Text(term.Value);
            target.Text(term.Label);
        }
    }

    public static ImmutableArray<FacetTerm> Read(ref ByteReader source)
    {
        var terms = new FacetTerm[source.Varint()];
        for (int i = 0; i < terms.Length; i++) terms[i] = new FacetTerm(source.Text(), source.Text());
        return [.. terms];
    }
}
