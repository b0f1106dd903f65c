using Lucene.Net.Analysis;

namespace KnowledgeBase.Search.Analysis;

/// <summary>
/// Makes zero-width spaces, which come with text copied from web pages, part of the word they stand in; in scripts that write words without spaces
/// they keep words apart. Lengths and offsets stay. <c>tokenizer.js</c> has its twin.
/// </summary>
sealed class ZeroWidthFilter(TextReader input) : CharFilter(input)
{
    const char ZeroWidthSpace = '\u200B';
    const char WordJoiner = '\u2060';

    char last;

    public override int Read(char[] buffer, int index, int count)
    {
        int read = m_input.Read(buffer, index, count);
        for (int i = index; i < index + read; i++)
        {
            bool joins = buffer[i] == ZeroWidthSpace && !IsWrittenWithoutSpaces(last);
            last = buffer[i];
            if (joins) buffer[i] = WordJoiner;
        }
        return read;
    }

    protected override int Correct(int currentOff) => currentOff;

    /// <summary>Thai, Lao, Myanmar, Khmer and the Tai scripts.</summary>
    static bool IsWrittenWithoutSpaces(char c) => c is
        >= '\u0E00' and <= '\u0EFF' or >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17FF' or >= '\u1950' and <= '\u19FF'
        or >= '\u1A20' and <= '\u1AAF' or >= '\uA9E0' and <= '\uA9FF' or >= '\uAA60' and <= '\uAADF';
}
