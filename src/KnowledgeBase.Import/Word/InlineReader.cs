using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Vml.Office;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KnowledgeBase.Import.Word;

/// <summary>Reads what stands in paragraphs: words and how they look, links, notes, pictures, fields; changes as if accepted.</summary>
sealed class InlineReader(OpenXmlPart part, WordStyles styles, WordGraphics graphics, WordNotes notes, LeftOut leftOut)
{
    readonly FieldCodes fields = new();
    readonly List<Piece> pieces = [];

    /// <summary>The pieces of a paragraph and of those that were joined to it.</summary>
    public List<Piece> Take()
    {
        List<Piece> taken = [.. pieces];
        pieces.Clear();
        return taken;
    }

    /// <summary>Reads one paragraph, after what was read and not taken.</summary>
    public void Read(Paragraph paragraph) => Walk(paragraph, null);

    void Walk(OpenXmlElement parent, string? link)
    {
        foreach (OpenXmlElement child in parent.ChildElements) Element(child, link);
    }

    void Element(OpenXmlElement element, string? link)
    {
        switch (element)
        {
            case Run run:
                Run(run, link);
                break;
            case Hyperlink hyperlink:
                Walk(hyperlink, LinkOf(hyperlink) ?? link);
                break;
            case InsertedRun or MoveToRun:
                leftOut.Change();
                Walk(element, link);
                break;
            case DeletedRun or MoveFromRun:
                leftOut.Change();
                break;
            case SdtRun control:
                if (control.SdtProperties?.GetFirstChild<ShowingPlaceholder>() is null && control.SdtContentRun is { } content) Walk(content, link);
                break;
            case SimpleField field:
                if (!FieldCodes.IsOfPages(field.Instruction?.Value ?? "")) Walk(field, WordLinks.InCode(field.Instruction?.Value ?? "") ?? link);
                break;
            case DocumentFormat.OpenXml.Math.OfficeMath or DocumentFormat.OpenXml.Math.Paragraph:
                leftOut.Add("an equation", "Write it in words, or as a picture.");
                break;
            case AlternateContent alternate:
                Alternate(alternate, e => Element(e, link));
                break;
            case CustomXmlRun or BidirectionalOverride or BidirectionalEmbedding:
                Walk(element, link);
                break;
            case OpenXmlUnknownElement { LocalName: "smartTag" }:
                if (fields.IsText) pieces.Add(new Piece(element.InnerText, Link: link));
                break;
            case ContentPart:
                leftOut.Add("a drawing by hand");
                break;
        }
    }

    void Run(Run run, string? link)
    {
        if (styles.IsHidden(run.RunProperties))
        {
            if (run.InnerText.Trim().Length > 0 && fields.IsText) leftOut.Add("hidden text");
            return;
        }
        Looks looks = styles.LooksOf(run.RunProperties);
        foreach (OpenXmlElement child in run.ChildElements) Content(child, looks, link);
    }

    void Content(OpenXmlElement element, Looks looks, string? link)
    {
        switch (element)
        {
            case FieldChar mark:
                Field(mark.FieldCharType?.Value);
                return;
            case FieldCode code:
                fields.Code(code.Text);
                return;
            case AlternateContent alternate:
                Alternate(alternate, e => Content(e, looks, link));
                return;
        }
        if (!fields.IsText) return;
        string? text = TextOf(element);
        if (text is not null) pieces.Add(new Piece(text, looks, fields.Link ?? link));
        else Other(element, looks, link);
    }

    static string? TextOf(OpenXmlElement element) => element switch
    {
        Text text => text.Space?.Value == SpaceProcessingModeValues.Preserve ? text.Text : text.Text.Trim(' ', '\t', '\r', '\n'),
        TabChar or PositionalTab => " ",
        Break line => line.Type is null || line.Type.Value == BreakValues.TextWrapping ? "\n" : "",
        CarriageReturn => "\n",
        NoBreakHyphen => "-",
        SymbolChar symbol => WordSymbols.Of(symbol.Font?.Value, symbol.Char?.Value),
        _ => null,
    };

    void Other(OpenXmlElement element, Looks looks, string? link)
    {
        switch (element)
        {
            case FootnoteReference { Id.Value: var id }:
                Mark(notes.Footnote(id));
                break;
            case EndnoteReference { Id.Value: var id }:
                Mark(notes.Endnote(id));
                break;
            case Ruby ruby:
                foreach (Run inner in ruby.Elements<RubyBase>().SelectMany(b => b.Elements<Run>())) Run(inner, link);
                break;
            case Drawing or Picture:
                foreach (string picture in graphics.Read(element, part)) Mark(picture);
                break;
            case EmbeddedObject embedded:
                string program = embedded.Descendants<OleObject>().FirstOrDefault()?.ProgId?.Value ?? "";
                leftOut.Add(program.StartsWith("Equation", StringComparison.Ordinal) ? "an equation" : $"an embedded object{(program.Length > 0 ? $" ({program})" : "")}",
                    "Put what readers need of it into the text, as a table or a picture.");
                break;
        }
    }

    void Mark(string markdown)
    {
        if (markdown.Length > 0) pieces.Add(new Piece(markdown, IsMarkdown: true));
    }

    void Field(FieldCharValues? type)
    {
        if (type == FieldCharValues.Begin) fields.Begin();
        else if (type == FieldCharValues.Separate) fields.Result();
        else if (type == FieldCharValues.End) fields.End();
    }

    // New content, or what stands in for it in old programs: one of the two.
    static void Alternate(AlternateContent alternate, Action<OpenXmlElement> read)
    {
        OpenXmlElement? chosen = alternate.GetFirstChild<AlternateContentChoice>() ?? (OpenXmlElement?)alternate.GetFirstChild<AlternateContentFallback>();
        foreach (OpenXmlElement child in chosen?.ChildElements.ToArray() ?? []) read(child);
    }

    string? LinkOf(Hyperlink hyperlink)
    {
        if (hyperlink.Id?.Value is not { } id) return null;
        if (part.HyperlinkRelationships.FirstOrDefault(r => r.Id == id)?.Uri is not { } address) return null;
        string? link = WordLinks.Of(address.OriginalString);
        if (link is null) leftOut.Add("where a link leads", "Readers of a website can follow https:// and mailto: alone; a file of a computer can be put beside the document.");
        return link;
    }
}
