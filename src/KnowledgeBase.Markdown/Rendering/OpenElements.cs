namespace KnowledgeBase.Markdown.Rendering;

/// <summary>An element whose end is still to be written.</summary>
/// <param name="Element">Which one.</param>
/// <param name="After">HTML of our own making that follows its end.</param>
/// <param name="Ours">True when it stands for Markdown, false when it is an author's.</param>
/// <param name="Serial">Number of this opening.</param>
/// <param name="Mark">Where its start tag begins.</param>
/// <param name="Start">Where its content begins.</param>
/// <param name="Implied">True when no tag of the author's opened it.</param>
/// <param name="Written">False when someone else writes its tags.</param>
readonly record struct OpenElement(
    HtmlElement Element,
    string After,
    bool Ours,
    int Serial,
    (int, int) Mark,
    (int, int) Start,
    bool Implied = false,
    bool Written = true);

/// <summary>The open elements, outermost first, and the two texts that opening and closing them writes to.</summary>
sealed class OpenElements(PieceWriter pieces, PlainText plain)
{
    readonly List<OpenElement> open = [];
    int serial;

    /// <summary>Number of open elements.</summary>
    public int Count => open.Count;

    /// <summary>An open element by its depth, from 0.</summary>
    public OpenElement this[int depth] => open[depth];

    /// <summary>The innermost element, or null.</summary>
    public OpenElement? Innermost => open.Count > 0 ? open[^1] : null;

    /// <summary>Depth of the innermost element that fits, or -1.</summary>
    public int FindLast(Predicate<OpenElement> fits) => open.FindLastIndex(fits);

    /// <summary>True when an element of this name is open.</summary>
    public bool Contains(string name) => open.Exists(e => e.Element.Name == name);

    /// <summary>Adds an element whose start tag was just written from <paramref name="mark"/> on; gives the number of this opening, from 1.</summary>
    public int Push(HtmlElement element, (int, int) mark, bool ours, string after = "", bool implied = false, bool written = true)
    {
        if (written && element.EndsParagraph) BreakText(element);
        open.Add(new OpenElement(element, after, ours, ++serial, mark, pieces.Mark, implied, written));
        return serial;
    }

    /// <summary>Closes the element of an opening with all in it; nothing when it is closed already.</summary>
    public void Close(int opening)
    {
        for (int depth = open.Count - 1; depth >= 0 && open[depth].Serial >= opening; depth--)
            if (open[depth].Serial == opening) CloseTo(depth);
    }

    /// <summary>Closes the innermost elements until <paramref name="depth"/> are left.</summary>
    public void CloseTo(int depth)
    {
        while (open.Count > depth) Pop();
    }

    /// <summary>Closes each element from the innermost on that is one of <paramref name="which"/>, with all in it, up to the first barrier.</summary>
    public void Leave(Predicate<OpenElement> which, Predicate<OpenElement> barrier)
    {
        for (int i = open.Count - 1; i >= 0 && !barrier(open[i]); i--)
            if (which(open[i])) CloseTo(i);
    }

    void Pop()
    {
        OpenElement last = open[^1];
        open.RemoveAt(open.Count - 1);
        if (!last.Written) return;
        if (last.Element.EndsParagraph) BreakText(last.Element);
        // An author's block at the start of a paragraph ended it before it held anything.
        bool empty = last.Element.Kind == ElementKind.Paragraph && last.Start == pieces.Mark;
        if (empty && pieces.TryTakeBack(last.Mark)) return;
        pieces.Html(last.Element.End);
        pieces.Html(last.After);
        if (last.Element.EndsParagraph) pieces.Html("\n");
    }

    void BreakText(HtmlElement element)
    {
        if (element.Kind == ElementKind.Cell) plain.Space();
        else plain.Break();
    }
}
