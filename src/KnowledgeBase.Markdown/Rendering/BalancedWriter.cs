using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Markdown.Rendering;

/// <summary>
/// Writes elements so that they always nest rightly, whatever order an author's own HTML opens and closes them in.
/// Elements that stand for Markdown ("ours") are never closed by an author's tag, except a paragraph, which HTML ends by itself.
/// An author's elements end with the container they stand in.
/// </summary>
sealed class BalancedWriter
{
    /// <summary>More open elements than this make browsers give up nesting.</summary>
    const int MaxDepth = 100;

    readonly PieceWriter pieces = new();
    readonly PlainText plain = new();
    readonly List<OpenElement> open = [];
    int serial;
    int tables;

    /// <summary>Number of open elements.</summary>
    public int Depth => open.Count;

    /// <summary>Writes text, encoded.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        if (!ReadyForText(text)) return;
        pieces.Text(text);
        plain.Add(text);
    }

    /// <summary>Writes text that is not part of what search reads.</summary>
    public void Sign(string trustedHtml)
    {
        ReadyForContent();
        pieces.Html(trustedHtml);
    }

    /// <summary>Writes a link to a place of the page; inside another link of ours only its text. All of our own making.</summary>
    public void Reference(string anchor, string attributes, string text) =>
        Sign(LeaveLink() ? $"<a{attributes} href=\"#{anchor}\">{text}</a>" : text);

    /// <summary>Ends a line between blocks.</summary>
    public void EndLine()
    {
        pieces.EndLine();
        plain.Break();
    }

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
        return Push(element, after, ours: true, mark);
    }

    /// <summary>Opens an element that is written by someone else: only its rules hold.</summary>
    public int OpenUnwritten(HtmlElement element)
    {
        open.Add(new OpenElement(element, "", Ours: true, Written: false, ++serial, pieces.Mark));
        return serial;
    }

    /// <summary>Opens a link; 0 inside another link, where its text stands alone.</summary>
    public int OpenLink(string target, string title, TextPosition position, string trustedAttributes = "")
    {
        if (!LeaveLink()) return 0;
        ReadyForContent();
        (int, int) mark = pieces.Mark;
        pieces.Html("<a" + trustedAttributes);
        if (title.Length > 0) pieces.Attribute("title", title);
        pieces.Link(target, position);
        pieces.Html(">");
        return Push(HtmlElement.Of("a"), "", ours: true, mark);
    }

    /// <summary>Closes an element of ours and everything still open in it; nothing when an author's tag ended it already.</summary>
    public void Close(int handle)
    {
        int index = open.FindLastIndex(e => e.Serial == handle);
        if (handle != 0 && index >= 0) CloseTo(index);
    }

    /// <summary>Closes what was opened since <see cref="Depth"/> was <paramref name="depth"/>.</summary>
    public void CloseTo(int depth)
    {
        while (open.Count > depth) Pop();
    }

    /// <summary>Writes a line break.</summary>
    public void LineBreak()
    {
        ReadyForContent();
        pieces.Html("<br>\n");
        plain.Break();
    }

    /// <summary>Writes a rule between blocks, unless it stands where none can.</summary>
    public void Rule()
    {
        if (!CanMakeRoom(HtmlElement.Of("hr"))) return;
        MakeRoom(HtmlElement.Of("hr"));
        pieces.Html("<hr>\n");
        plain.Break();
    }

    /// <summary>Leaves the place of an image.</summary>
    public void Image(string target, string alt, string title, TextPosition position)
    {
        ReadyForContent();
        pieces.Slot(new ImageSlot(target, alt, title, position) { InLink = open.Exists(e => e.Element.Name == "a") });
        plain.Add(alt);
    }

    /// <summary>Opens an author's element, unless it cannot stand here; then its content stands alone.</summary>
    public void OpenRaw(HtmlElement element, Action<PieceWriter> attributes)
    {
        if (open.Count >= MaxDepth || !CanMakeRoom(element) || element.Name == "a" && !LeaveLink()) return;
        if (!FindParent(element)) return;
        MakeRoom(element);
        (int, int) mark = pieces.Mark;
        bool wrapped = element.Name == "table" && !open.Exists(e => e.Element.Name == "table");
        if (wrapped) pieces.Html(TableStart());
        pieces.Html("<" + element.Name);
        attributes(pieces);
        pieces.Html(">");
        Push(element, wrapped ? "</div>" : "", ours: false, mark);
    }

    /// <summary>Closes an author's element with what is open in it; nothing when none is open here.</summary>
    public void CloseRaw(HtmlElement element)
    {
        for (int i = open.Count - 1; i >= 0; i--)
        {
            if (!open[i].Ours && open[i].Element == element)
            {
                CloseTo(i);
                return;
            }
            if (open[i].Ours && !(open[i].Element.Kind == ElementKind.Paragraph && element.Kind != ElementKind.Inline)) return;
            if (open[i].Element.Name == "table" && element.Kind is not (ElementKind.TablePart or ElementKind.Cell)) return;
        }
    }

    /// <summary>What begins the box in which a wide table scrolls.</summary>
    public string TableStart() => FormattableString.Invariant(
        $"<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Table {++tables}\">");

    /// <summary>Hands the HTML and the text out and begins anew; closes everything.</summary>
    public (ImmutableArray<BodyPiece> Pieces, string Text) Cut()
    {
        CloseTo(0);
        return (pieces.Cut(), plain.Cut());
    }

    int Push(HtmlElement element, string after, bool ours, (int, int) mark)
    {
        if (element.EndsParagraph) BreakText(element);
        open.Add(new OpenElement(element, after, ours, Written: true, ++serial, mark) { Start = pieces.Mark });
        return serial;
    }

    void Pop()
    {
        OpenElement last = open[^1];
        open.RemoveAt(open.Count - 1);
        if (!last.Written) return;
        if (last.Element.EndsParagraph) BreakText(last.Element);
        bool empty = last.Element.Kind == ElementKind.Paragraph && last.Start == pieces.Mark;
        if (empty && pieces.TryTakeBack(last.Mark)) return;
        pieces.Html($"</{last.Element.Name}>{last.After}");
        if (last.Element.EndsParagraph) pieces.Html("\n");
    }

    void BreakText(HtmlElement element)
    {
        if (element.Kind == ElementKind.Cell) plain.Space();
        else plain.Break();
    }

    bool ReadyForText(ReadOnlySpan<char> text)
    {
        if (open.Count > 0 && (open[^1].Element.HoldsNoText || open[^1].Implied) && text.IsWhiteSpace()) return false;
        ReadyForContent();
        return true;
    }

    /// <summary>Opens the row and cell that an author's table lacks, and ends a list that only a stray item began.</summary>
    void ReadyForContent()
    {
        if (open.Count > 0 && open[^1].Implied) Pop();
        if (open.Count == 0 || open[^1].Ours || !open[^1].Element.HoldsNoText) return;
        if (open[^1].Element.Name != "tr") OpenRaw(HtmlElement.Of("tr"), static _ => { });
        OpenRaw(HtmlElement.Of("td"), static _ => { });
    }

    /// <summary>Ends what cannot hold the element, and opens what it needs around it.</summary>
    void MakeRoom(HtmlElement element)
    {
        if (element.EndsParagraph) LeaveParagraph();
        if (element.Kind == ElementKind.Heading)
            Leave(e => e.Element.Kind == ElementKind.Heading, e => e.Ours || e.Element.Kind is not (ElementKind.Inline or ElementKind.Heading));
        if (element.Kind is not (ElementKind.Item or ElementKind.TablePart or ElementKind.Cell) || element.Name == "table") ReadyForContent();
    }

    /// <summary>False when an author's block would have to end Markdown's emphasis, link or heading.</summary>
    bool CanMakeRoom(HtmlElement element)
    {
        if (!element.EndsParagraph) return true;
        for (int i = open.Count - 1; i >= 0 && (!open[i].Ours || open[i].Element.Kind is ElementKind.Inline or ElementKind.Heading); i--)
            if (open[i].Ours) return false;
        return true;
    }

    void LeaveParagraph() =>
        Leave(e => e.Element.Kind == ElementKind.Paragraph, e => e.Element.Kind is not (ElementKind.Inline or ElementKind.Paragraph));

    /// <summary>False inside a link of ours; an author's link ends instead.</summary>
    bool LeaveLink()
    {
        int link = open.FindLastIndex(e => e.Element.Name == "a");
        if (link < 0) return true;
        if (open.FindIndex(link, e => e.Ours) >= 0) return false;
        CloseTo(link);
        return true;
    }

    void Leave(Predicate<OpenElement> which, Predicate<OpenElement> barrier)
    {
        for (int i = open.Count - 1; i >= 0 && !barrier(open[i]); i--)
            if (which(open[i])) CloseTo(i);
    }

    /// <summary>Brings an author's list item or table part under the parent it needs; false when there is none.</summary>
    bool FindParent(HtmlElement element)
    {
        switch (element.Name)
        {
            case "li": return Item("ul", "ul", "ol");
            case "dt" or "dd": return Item("dl", "dl");
            case "summary": return open.Count > 0 && open[^1] is { Ours: false, Element.Name: "details" };
            case "thead" or "tbody" or "tfoot" or "caption": return CloseUpTo("table");
            case "tr":
                return CloseUpTo("tbody", "thead", "tfoot", "table");
            case "td" or "th":
                if (!CloseUpTo("tr", "tbody", "thead", "tfoot", "table")) return false;
                if (open[^1].Element.Name != "tr") OpenRaw(HtmlElement.Of("tr"), static _ => { });
                return true;
            default: return true;
        }
    }

    bool Item(string missing, params ReadOnlySpan<string> lists)
    {
        if (CloseUpTo(lists)) return true;
        MakeRoom(HtmlElement.Of(missing));
        (int, int) mark = pieces.Mark;
        pieces.Html($"<{missing}>");
        Push(HtmlElement.Of(missing), "", ours: false, mark);
        open[^1] = open[^1] with { Implied = true };
        return true;
    }

    /// <summary>Closes what is open inside the nearest author's element of these names; false when there is none in this container.</summary>
    bool CloseUpTo(params ReadOnlySpan<string> names)
    {
        for (int i = open.Count - 1; i >= 0; i--)
        {
            string name = open[i].Element.Name;
            if (!open[i].Ours && names.Contains(name))
            {
                CloseTo(i + 1);
                return true;
            }
            bool mayLeave = !open[i].Ours || open[i].Element.Kind == ElementKind.Paragraph;
            if (!mayLeave || name == "table" || names[0] is "ul" or "dl" && open[i].Element.Kind == ElementKind.Cell) return false;
        }
        return false;
    }

    /// <param name="Element">Which one.</param>
    /// <param name="After">HTML of our own making that follows its end.</param>
    /// <param name="Ours">True when it stands for Markdown.</param>
    /// <param name="Written">False when someone else writes its tags.</param>
    /// <param name="Serial">Number of this opening.</param>
    /// <param name="Mark">Where its start tag begins.</param>
    readonly record struct OpenElement(HtmlElement Element, string After, bool Ours, bool Written, int Serial, (int, int) Mark)
    {
        /// <summary>Where its content begins.</summary>
        public (int, int) Start { get; init; }

        /// <summary>True when no tag of the author's opened it.</summary>
        public bool Implied { get; init; }
    }
}
