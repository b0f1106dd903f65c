using Lucene.Net.Analysis;

namespace KnowledgeBase.Search.Analysis;

/// <summary>
/// Makes rare characters beyond the Basic Multilingual Plane separate words, all but Han and mathematical letters: browsers know
/// newer letters there than Lucene's tables, and the two must agree on every text. Lengths and offsets stay.
/// </summary>
sealed class RareCharacterFilter(TextReader input) : CharFilter(input)
{
    public override int Read(char[] buffer, int index, int count)
    {
        int read = m_input.Read(buffer, index, count);
        for (int i = index; i < index + read; i++)
            if (IsRare(buffer[i])) buffer[i] = ' ';
        return read;
    }

    protected override int Correct(int currentOff) => currentOff;

    /// <summary>True for the first half of a rare pair; the second half alone separates words anyway.</summary>
    static bool IsRare(char c) =>
        char.IsHighSurrogate(c) && c is not ('\uD835' or >= '\uD840' and <= '\uD86E' or '\uD87E');
}
