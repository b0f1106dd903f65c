using KnowledgeBase.Search.Reading;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace KnowledgeBase.Search.Tests.Oracle;

/// <summary>What analysis gives of one of the texts of a document, at the positions that <see cref="Places"/> gives, as Lucene is to count them.</summary>
sealed class PlacedStream : TokenFilter
{
    readonly string text;
    readonly Places places;
    readonly bool first;
    readonly IPositionIncrementAttribute increment;
    readonly IOffsetAttribute offsets;
    int end;
    int counted;

    /// <param name="input">The tokens of the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="places">Those of its document; texts are read in their order.</param>
    /// <param name="first">Whether it is the first text.</param>
    public PlacedStream(TokenStream input, string text, Places places, bool first) : base(input)
    {
        this.text = text;
        this.places = places;
        increment = AddAttribute<IPositionIncrementAttribute>();
        offsets = AddAttribute<IOffsetAttribute>();
        this.first = first;
    }

    public override void Reset()
    {
        base.Reset();
        end = text.Length;
        counted = places.Next;
        if (!first) places.BeginText();
    }

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken()) return false;
        int position = places.Take(increment.PositionIncrement, Sentences.EndBetween(text, end, offsets.StartOffset));
        end = offsets.EndOffset;
        increment.PositionIncrement = position + 1 - counted;
        counted = position + 1;
        return true;
    }

    public override void End()
    {
        base.End();
        increment.PositionIncrement = places.Next - counted;
    }
}
