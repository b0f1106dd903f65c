using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown.Rendering;

/// <summary>Collects text without markup: single spaces, line feeds between blocks.</summary>
sealed class PlainText
{
    readonly StringBuilder text = new();
    char pending;

    /// <summary>Adds text of a block; any white space counts as one space.</summary>
    public void Add(ReadOnlySpan<char> more)
    {
        // Entities bring in what the file itself is read without.
        bool invisible = InvisibleCharacters.AreIn(more);
        while (!more.IsEmpty)
        {
            int end = 0;
            while (end < more.Length && !char.IsWhiteSpace(more[end])) end++;
            if (end > 0)
            {
                ReadOnlySpan<char> word = invisible ? InvisibleCharacters.Without(more[..end]) : more[..end];
                if (pending != default && text.Length > 0) text.Append(pending);
                pending = default;
                text.Append(word);
            }
            if (end == more.Length) return;
            Space();
            more = more[(end + 1)..];
        }
    }

    /// <summary>What follows is another word.</summary>
    public void Space()
    {
        if (pending == default) pending = ' ';
    }

    /// <summary>Something stood here that is no text: the space before it goes with it.</summary>
    public void LeaveOut()
    {
        if (pending == ' ') pending = default;
    }

    /// <summary>What follows is another block.</summary>
    public void Break() => pending = '\n';

    /// <summary>Hands the text out and begins anew.</summary>
    public string Cut()
    {
        string all = text.ToString();
        text.Clear();
        pending = default;
        return all;
    }
}
