namespace KnowledgeBase.Measures.Charts;

/// <summary>
/// Writes one SVG. Looks come from classes only: the pages' policy forbids style attributes. Every text is encoded, and every number
/// is finite and has at most one decimal.
/// </summary>
sealed class SvgWriter
{
    readonly StringBuilder svg = new();
    readonly Stack<string> open = new();

    /// <summary>Opens an element. An attribute without a value is left out.</summary>
    public SvgWriter Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(element, attributes);
        svg.Append('>');
        open.Push(element);
        return this;
    }

    /// <summary>Closes the element opened last.</summary>
    public SvgWriter Close()
    {
        svg.Append("</").Append(open.Pop()).Append('>');
        return this;
    }

    /// <summary>An element without content.</summary>
    SvgWriter Empty(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(element, attributes);
        svg.Append("/>");
        return this;
    }

    /// <summary>An element that holds a text.</summary>
    public SvgWriter Text(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(element, attributes);
        Encode(text);
        return Close();
    }

    /// <summary>A text in the picture.</summary>
    public SvgWriter Label(double x, double y, string text, string look, string? anchor = null) =>
        Text("text", text, ("class", look), ("x", Number(x)), ("y", Number(y)), ("text-anchor", anchor));

    /// <summary>A picture beside words that say the same: no screen reader reads it.</summary>
    public static SvgWriter Picture(string look, string viewBox) => new SvgWriter().Open("svg",
        ("xmlns", "http://www.w3.org/2000/svg"), ("class", look), ("viewBox", viewBox), ("aria-hidden", "true"), ("focusable", "false"));

    /// <summary>A circle.</summary>
    public SvgWriter Circle(double x, double y, double radius, string look, string? fill = null) =>
        Empty("circle", ("class", look), ("cx", Number(x)), ("cy", Number(y)), ("r", Number(radius)), ("fill", fill));

    /// <summary>An outline, in SVG's own words.</summary>
    public SvgWriter Path(string course, string look, string? fill = null) => Empty("path", ("class", look), ("fill", fill), ("d", course));

    /// <summary>A straight line.</summary>
    public SvgWriter Line(double x1, double y1, double x2, double y2, string look) =>
        Empty("line", ("class", look), ("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2)));

    /// <summary>A rectangle.</summary>
    public SvgWriter Box(double x, double y, double width, double height, string look, string? round = null) =>
        Empty("rect", ("class", look), ("x", Number(x)), ("y", Number(y)), ("width", Number(width)), ("height", Number(height)), ("rx", round));

    /// <summary>Everything written.</summary>
    public Html ToHtml() => new(svg.ToString());

    /// <summary>A coordinate: one decimal, never negative zero.</summary>
    public static string Number(double value) => (Math.Round(value, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);

    void Tag(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        svg.Append('<').Append(element);
        foreach ((string name, string? value) in attributes)
        {
            if (value is null) continue;
            svg.Append(' ').Append(name).Append("=\"");
            Encode(value);
            svg.Append('"');
        }
    }

    void Encode(string text)
    {
        foreach (char c in text)
            _ = c switch
            {
                '&' => svg.Append("&amp;"),
                '<' => svg.Append("&lt;"),
                '>' => svg.Append("&gt;"),
                '"' => svg.Append("&quot;"),
                < ' ' and not '\n' or '\uFFFE' or '\uFFFF' => svg.Append(' '),
                _ => svg.Append(c),
            };
    }
}
