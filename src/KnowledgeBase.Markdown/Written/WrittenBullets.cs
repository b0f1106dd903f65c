using System.Buffers;
using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown.Written;

/// <summary>Follows the lines of one paragraph that begin with what Markdown takes for no bullet.</summary>
sealed class WrittenBullets
{
    // They begin a line on its own now and then; several lines below each other they begin as bullets.
    static readonly SearchValues<char> Signs = SearchValues.Create("\u2192\u21D2\u2610\u2611\u2612\u2705\u274C\u2794\u279C\u27A1\u25BB\u2605\u2606\u00A7");

    int unspaced;
    bool certain;

    /// <summary>How many lines.</summary>
    public int Count { get; private set; }

    /// <summary>Where the first of them begins, or -1.</summary>
    public int First { get; private set; } = -1;

    /// <summary>Takes the line that begins at an offset.</summary>
    public void Take(ReadOnlySpan<char> line, int at)
    {
        bool tight = line[0] is '-' or '+' or '*' && char.IsLetter(line[1]) && (line[0] != '*' || !line[1..].Contains('*'));
        if (!tight && !Is(line)) return;
        if (tight) unspaced++;
        if (Count++ == 0) First = at;
    }

    /// <summary>What is wrong, in the paragraph's <paramref name="text"/>; null where the lines are no list.</summary>
    public (string Message, string? Hint)? Find(string text)
    {
        if (Count == 0 || Count == 1 && !certain) return null;
        if (unspaced == Count) return (FormattableString.Invariant($"A space is missing after the {text[First]} of {Count} lines, which run together in one paragraph"), null);
        string lines = Count > 1 ? FormattableString.Invariant($"{Count} lines that run together in one paragraph") : "a line that is no item of a list";
        return ($"The bullet '{text[First]}' begins {lines}", null);
    }

    bool Is(ReadOnlySpan<char> line)
    {
        if (Bullets.All.Contains(line[0]))
        {
            certain = true;
            return true;
        }
        if (Signs.Contains(line[0])) return true;
        if (!Spaces.Any.Contains(line[1]) || !(line[0] == 'o' || Dashes.All.Contains(line[0]))) return false;
        certain |= line[1] == '\t';
        return true;
    }
}
