namespace KnowledgeBase.Markdown.Rendering;

/// <summary>
/// Writes elements so that they always nest rightly, whatever order an author's own HTML opens and closes them in.
/// Elements that stand for Markdown ("ours") are never closed by an author's tag, except a paragraph, which HTML ends by itself.
/// An author's elements end with the container they stand in.
/// </summary>
/// <remarks>
/// A little over the usual length: these rules only make sense side by side. They follow the tree construction of
/// https://html.spec.whatwg.org/multipage/parsing.html so far that a browser builds exactly the tree that is written.
/// </remarks>
sealed class BalancedWriter
{
    /// <summary>Browsers give up nesting some hundreds deep; what is deeper stands in the element around it.</summary>
    const int MaxDepth = 100;

    readonly PieceWriter pieces = new();
    readonly PlainText plain = new();
    readonly OpenElements open;
    int tables;

    public BalancedWriter() => open = new OpenElements(pieces, plain);

    /// <summary>Number of open elements.</summary>
    public int Depth => open.Count;

    /// <summary>Writes text, encoded.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        bool between = open.Innermost is { } around && (around.Element.HoldsNoText || around.Implied);
        if (between && text.IsWhiteSpace()) return;
        ReadyForContent();
        pieces.Text(text);
        plain.Add(text);
    }

    /// <summary>Writes inline HTML of our own making that is not part of what search reads.</summary>
    public void Sign(string trustedHtml)
    {
        ReadyForContent();
        pieces.Html(trustedHtml);
    }

    /// <summary>Writes a link to a place of the page; inside another link of ours only its text. All of our own making.</summary>
    public void Reference(string anchor, string attributes, string text)
    {
        Sign(LeaveLink() ? $"<a{attributes} href=\"#{anchor}\">{text}</a>" : text);
        plain.LeaveOut();
    }

    /// <summary>Ends a line between blocks.</summary>
    public void EndLine()
    {
        pieces.EndLine();
        plain.Break();
    }

    /// <summary>Writes a line break.</summary>
    public void LineBreak()
    {
        Sign("<br>\n");
        plain.Break();
    }

    /// <summary>Writes a rule between blocks, unless it stands where none can.</summary>
    public void Rule()
    {
        var rule = HtmlElement.Of("hr");
        if (!CanMakeRoom(rule)) return;
        MakeRoom(rule);
        pieces.Html("<hr>\n");
        plain.Break();
    }

    /// <summary>Leaves the place of an image.</summary>
    public void Image(string target, string alt, string title, TextPosition position, TextRange? written)
    {
        ReadyForContent();
        pieces.Slot(new ImageSlot(target, alt, title, position) { InLink = open.Contains("a"), Written = written });
        plain.Add(alt);
    }

    /// <summary>What begins the box in which a wide table scrolls.</summary>
    public string TableStart() => FormattableString.Invariant(
        $"<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Table {++tables}\">");

    /// <summary>Opens an element that stands for Markdown; hand the result to <see cref="Close"/>.</summary>
    /// <param name="element">Which one.</param>
    /// <param name="attributes">Of our own making, with a leading space.</param>
    /// <param name="before">HTML of our own making around it.</param>
    /// <param name="after">What ends that.</param>
    public int Open(HtmlElement element, string attributes = "", string before = "", string after = "")
    {
        MakeRoom(element);
        (int, int) mark = pieces.Mark;
        pieces.Html($"{before}<{element.Name}{attributes}>");
        return open.Push(element, mark, ours: true, after);
    }

    /// <summary>Opens an element that is written by someone else: only its rules hold.</summary>
    public void OpenUnwritten(HtmlElement element) => open.Push(element, pieces.Mark, ours: true, written: false);

    /// <summary>Opens a link; 0 inside another link, where its text stands alone.</summary>
    public int OpenLink(string target, string title, TextPosition position, TextRange? written = null)
    {
        if (!LeaveLink()) return 0;
        ReadyForContent();
        (int, int) mark = pieces.Mark;
        pieces.Html("<a");
        if (title.Length > 0) pieces.Attribute("title", title);
        pieces.Link(target, position, written);
        pieces.Html(">");
        return open.Push(HtmlElement.Of("a"), mark, ours: true);
    }

    /// <summary>Closes an element of ours and everything still open in it; nothing when an author's tag ended it already.</summary>
    public void Close(int opening) => open.Close(opening);

    /// <summary>Closes what was opened since <see cref="Depth"/> was <paramref name="depth"/>.</summary>
    public void CloseTo(int depth) => open.CloseTo(depth);

    /// <summary>Opens an author's element, unless it cannot stand here; then its content stands alone.</summary>
    public void OpenRaw(HtmlElement element, Action<PieceWriter> attributes)
    {
        if (open.Count >= MaxDepth || !CanMakeRoom(element) || element.Name == "a" && !LeaveLink()) return;
        if (!FindParent(element)) return;
        MakeRoom(element);
        (int, int) mark = pieces.Mark;
        bool boxed = element.Name == "table" && !open.Contains("table");
        if (boxed) pieces.Html(TableStart());
        pieces.Html("<" + element.Name);
        attributes(pieces);
        pieces.Html(">");
        open.Push(element, mark, ours: false, boxed ? "</div>" : "");
    }

    /// <summary>Closes an author's element with what is open in it; nothing when none is open here.</summary>
    public void CloseRaw(HtmlElement element)
    {
        for (int i = open.Count - 1; i >= 0; i--)
        {
            OpenElement around = open[i];
            if (!around.Ours && around.Element == element)
            {
                open.CloseTo(i);
                return;
            }
            if (around.Ours && !(around.Element.Kind == ElementKind.Paragraph && element.Kind != ElementKind.Inline)) return;
            if (around.Element.Name == "table" && element.Kind is not (ElementKind.TablePart or ElementKind.Cell)) return;
        }
    }

    /// <summary>Hands the HTML and the text out and begins anew; closes everything.</summary>
    public (ImmutableArray<BodyPiece> Pieces, string Text) Cut()
    {
        open.CloseTo(0);
        return (pieces.Cut(), plain.Cut());
    }

    /// <summary>Opens the row and cell that an author's table lacks, and ends a list that only a stray item began.</summary>
    void ReadyForContent()
    {
        if (open.Innermost is { Implied: true }) open.CloseTo(open.Count - 1);
        if (open.Innermost is not { Ours: false, Element.HoldsNoText: true } part) return;
        if (part.Element.Name != "tr") OpenRaw(HtmlElement.Of("tr"), static _ => { });
        OpenRaw(HtmlElement.Of("td"), static _ => { });
    }

    /// <summary>False when an author's block would have to end Markdown's emphasis, link or heading.</summary>
    bool CanMakeRoom(HtmlElement element)
    {
        if (!element.EndsParagraph) return true;
        for (int i = open.Count - 1; i >= 0 && (!open[i].Ours || open[i].Element.Kind is ElementKind.Inline or ElementKind.Heading); i--)
            if (open[i].Ours) return false;
        return true;
    }

    /// <summary>Ends what cannot hold the element, and opens what it needs around it.</summary>
    void MakeRoom(HtmlElement element)
    {
        if (element.EndsParagraph)
            open.Leave(e => e.Element.Kind == ElementKind.Paragraph, e => e.Element.Kind is not (ElementKind.Inline or ElementKind.Paragraph));
        if (element.Kind == ElementKind.Heading)
            open.Leave(e => e.Element.Kind == ElementKind.Heading, e => e.Ours || e.Element.Kind is not (ElementKind.Inline or ElementKind.Heading));
        if (element.Kind is not (ElementKind.Item or ElementKind.TablePart or ElementKind.Cell) || element.Name == "table") ReadyForContent();
    }

    /// <summary>False inside a link of ours; an author's link ends instead.</summary>
    bool LeaveLink()
    {
        int link = open.FindLast(e => e.Element.Name == "a");
        if (link < 0) return true;
        if (open.FindLast(e => e.Ours) >= link) return false;
        open.CloseTo(link);
        return true;
    }

    /// <summary>Brings an author's list item or table part under the parent it needs; false when there is none.</summary>
    bool FindParent(HtmlElement element)
    {
        switch (element.Name)
        {
            case "li": return FindList("ul", "ul", "ol");
            case "dt" or "dd": return FindList("dl", "dl");
            case "summary": return open.Innermost is { Ours: false, Element.Name: "details" };
            case "thead" or "tbody" or "tfoot" or "caption": return CloseUpTo("table");
            case "tr": return CloseUpTo("tbody", "thead", "tfoot", "table");
            case "td" or "th":
                if (!CloseUpTo("tr", "tbody", "thead", "tfoot", "table")) return false;
                if (open.Innermost is not { Element.Name: "tr" }) OpenRaw(HtmlElement.Of("tr"), static _ => { });
                return true;
            default: return true;
        }
    }

    bool FindList(string missing, params ReadOnlySpan<string> lists)
    {
        if (CloseUpTo(lists)) return true;
        var list = HtmlElement.Of(missing);
        MakeRoom(list);
        (int, int) mark = pieces.Mark;
        pieces.Html($"<{missing}>");
        open.Push(list, mark, ours: false, implied: true);
        return true;
    }

    /// <summary>Closes what is open inside the nearest author's element of these names; false when there is none in this container.</summary>
    bool CloseUpTo(params ReadOnlySpan<string> names)
    {
        for (int i = open.Count - 1; i >= 0; i--)
        {
            OpenElement around = open[i];
            if (!around.Ours && names.Contains(around.Element.Name))
            {
                open.CloseTo(i + 1);
                return true;
            }
            bool mayLeave = !around.Ours || around.Element.Kind == ElementKind.Paragraph;
            bool ofOtherTable = around.Element.Name == "table" || around.Element.Kind == ElementKind.Cell && names[0] is "ul" or "dl";
            if (!mayLeave || ofOtherTable) return false;
        }
        return false;
    }
}
