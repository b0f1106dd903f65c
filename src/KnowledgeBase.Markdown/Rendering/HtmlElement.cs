using System.Collections.Frozen;

namespace KnowledgeBase.Markdown.Rendering;

/// <summary>How an element nests.</summary>
enum ElementKind
{
    /// <summary>Stands in a line of text.</summary>
    Inline,

    /// <summary>Ends a paragraph.</summary>
    Block,

    /// <summary>A heading: ends a paragraph, holds text only.</summary>
    Heading,

    /// <summary>A paragraph: holds text only.</summary>
    Paragraph,

    /// <summary>An item of a list; ends the item before it.</summary>
    Item,

    /// <summary>A part of a table other than a cell: holds no text.</summary>
    TablePart,

    /// <summary>A table cell or caption.</summary>
    Cell,

    /// <summary>Has no content.</summary>
    Void,

    /// <summary>Written for machines and layout; left out without a word.</summary>
    Dropped,
}

/// <summary>An element that content may use in HTML of its own.</summary>
/// <param name="Name">The element we write for it.</param>
/// <param name="Kind">How it nests.</param>
sealed record HtmlElement(string Name, ElementKind Kind)
{
    static readonly FrozenDictionary<string, HtmlElement> All = Declare();
    static readonly FrozenDictionary<string, HtmlElement>.AlternateLookup<ReadOnlySpan<char>> ByName =
        All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The element, or null when it is to be shown as text.</summary>
    public static HtmlElement? Find(ReadOnlySpan<char> name) => ByName.TryGetValue(name, out HtmlElement? element) ? element : null;

    /// <summary>An element of the list by its name.</summary>
    public static HtmlElement Of(string name) => All[name];

    /// <summary>Its end tag.</summary>
    public string End { get; } = $"</{Name}>";

    /// <summary>True when text cannot stand directly in it.</summary>
    public bool HoldsNoText => Kind == ElementKind.TablePart;

    /// <summary>True when it ends an open paragraph.</summary>
    public bool EndsParagraph => Kind is not (ElementKind.Inline or ElementKind.Dropped) && !(Kind == ElementKind.Void && Name != "hr");

    static FrozenDictionary<string, HtmlElement> Declare()
    {
        var all = new Dictionary<string, HtmlElement>(StringComparer.OrdinalIgnoreCase);
        Add(ElementKind.Inline, "a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var");
        Add(ElementKind.Block, "address blockquote details div dl figcaption figure ol pre summary ul");
        Add(ElementKind.Heading, "h1 h2 h3 h4 h5 h6");
        Add(ElementKind.Paragraph, "p");
        Add(ElementKind.Item, "dd dt li");
        Add(ElementKind.TablePart, "table tbody tfoot thead tr");
        Add(ElementKind.Cell, "caption td th");
        Add(ElementKind.Void, "br hr img wbr");
        Add(ElementKind.Dropped, "col colgroup");
        foreach ((string old, string now) in new[]
        {
            ("acronym", "abbr"), ("article", "div"), ("aside", "div"), ("big", "span"), ("center", "div"), ("font", "span"),
            ("footer", "div"), ("header", "div"), ("main", "div"), ("nobr", "span"), ("section", "div"), ("strike", "s"), ("tt", "code"),
        })
            all[old] = all[now];
        return all.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(ElementKind kind, string names)
        {
            foreach (string name in names.Split(' ')) all[name] = new HtmlElement(name, kind);
        }
    }
}
