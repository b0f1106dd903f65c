namespace KnowledgeBase.Markdown.Rendering;

/// <summary>Writes finished HTML with slots between.</summary>
sealed class PieceWriter
{
    readonly ImmutableArray<BodyPiece>.Builder pieces = ImmutableArray.CreateBuilder<BodyPiece>();
    readonly StringBuilder html = new();

    /// <summary>Changes with everything written.</summary>
    public (int Pieces, int Length) Mark => (pieces.Count, html.Length);

    /// <summary>Writes HTML of our own making.</summary>
    public void Html(string trusted) => html.Append(trusted);

    /// <summary>Ends the line, unless nothing stands on it.</summary>
    public void EndLine()
    {
        if (html.Length > 0 && html[^1] != '\n') html.Append('\n');
    }

    /// <summary>Writes text, encoded.</summary>
    public void Text(ReadOnlySpan<char> text) => HtmlEncoder.Append(html, text);

    /// <summary>Writes an attribute with a leading space; <paramref name="name"/> is of our own making.</summary>
    public void Attribute(string name, ReadOnlySpan<char> value)
    {
        html.Append(' ').Append(name).Append("=\"");
        HtmlEncoder.Append(html, value);
        html.Append('"');
    }

    /// <summary>Leaves the place of an <c>href</c> attribute.</summary>
    public void Link(string target, TextPosition position, TextRange? written) => Slot(new LinkSlot(target, position) { Written = written });

    /// <summary>Leaves the place of an image.</summary>
    public void Slot(BodyPiece slot)
    {
        Flush();
        pieces.Add(slot);
    }

    /// <summary>Takes back what was written since <paramref name="mark"/>; only when no slot was.</summary>
    public bool TryTakeBack((int Pieces, int Length) mark)
    {
        if (mark.Pieces != pieces.Count) return false;
        html.Length = mark.Length;
        return true;
    }

    /// <summary>Hands the pieces out and begins anew.</summary>
    public ImmutableArray<BodyPiece> Cut()
    {
        Flush();
        ImmutableArray<BodyPiece> all = pieces.ToImmutable();
        pieces.Clear();
        return all;
    }

    void Flush()
    {
        if (html.Length == 0) return;
        pieces.Add(new HtmlPiece(html.ToString()));
        html.Clear();
    }
}
