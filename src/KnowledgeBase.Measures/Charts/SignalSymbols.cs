using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Measures.Charts;

/// <summary>
/// The symbols for variation and assurance: a shape and a letter, our own drawings. They never stand alone: <see cref="SymbolWords"/>
/// stand beside each, so a screen reader need not read the picture.
/// </summary>
static class SignalSymbols
{
    /// <summary>The shapes are those of the points: diamond, triangle, square, circle; the letter is H for high, L for low, C for common cause.</summary>
    public static Html Of(VariationIcon icon) => icon switch
    {
        VariationIcon.ImprovementHigh => Variation(PointKind.Improvement, "H"),
        VariationIcon.ImprovementLow => Variation(PointKind.Improvement, "L"),
        VariationIcon.ConcernHigh => Variation(PointKind.Concern, "H"),
        VariationIcon.ConcernLow => Variation(PointKind.Concern, "L"),
        VariationIcon.NeutralHigh => Variation(PointKind.NeutralHigh, "H"),
        VariationIcon.NeutralLow => Variation(PointKind.NeutralLow, "L"),
        _ => Variation(PointKind.CommonCause, "C"),
    };

    /// <summary>Rings for the target: whole with P for pass, an octagon with F for fail, broken with a question mark for chance.</summary>
    public static Html Of(Assurance assurance) => assurance switch
    {
        Assurance.Pass => Symbol("signal-pass", "P", svg => svg
            .Empty("circle", ("class", "symbol-shape"), ("cx", "16"), ("cy", "16"), ("r", "14"))
            .Empty("circle", ("class", "symbol-ring"), ("cx", "16"), ("cy", "16"), ("r", "10.5"), ("fill", "none"))),
        Assurance.Fail => Symbol("signal-fail", "F", svg => svg
            .Empty("path", ("class", "symbol-shape"), ("d", "M10.2 2h11.6L30 10.2v11.6L21.8 30H10.2L2 21.8V10.2z"))),
        _ => Symbol("signal-chance", "?", svg => svg
            .Empty("circle", ("class", "symbol-shape"), ("cx", "16"), ("cy", "16"), ("r", "13.5"))),
    };

    /// <summary>The mark of one kind of point, for the key of a chart.</summary>
    public static Html Point(PointKind kind) => Small(svg => PointShape.Draw(svg, 14, 8, 4.5, kind));

    /// <summary>A piece of a line, for the key of a chart.</summary>
    public static Html Line(string look) => Small(svg => svg.Line(1, 8, 27, 8, look));

    /// <summary>A piece of a coloured area, for the key of a chart.</summary>
    public static Html Area(string look) => Small(svg => svg.Box(1, 1, 26, 14, look));

    static Html Variation(PointKind kind, string letter) => Symbol(PointShape.Look(kind), letter, svg => _ = kind switch
    {
        PointKind.Improvement => svg.Empty("path", ("class", "symbol-shape"), ("d", "M16 0 32 16 16 32 0 16z")),
        PointKind.Concern => svg.Empty("path", ("class", "symbol-shape"), ("d", "M16 0 32 29H0z")),
        PointKind.NeutralHigh or PointKind.NeutralLow => svg.Box(2, 2, 28, 28, "symbol-shape", "2"),
        _ => svg.Empty("circle", ("class", "symbol-shape"), ("cx", "16"), ("cy", "16"), ("r", "13.5")),
    }, kind == PointKind.Concern ? 25 : 21.5);

    static Html Symbol(string look, string letter, Action<SvgWriter> draw, double baseline = 21.5)
    {
        var svg = new SvgWriter();
        svg.Open("svg", ("xmlns", "http://www.w3.org/2000/svg"), ("class", "symbol " + look), ("viewBox", "0 0 32 32"), ("aria-hidden", "true"), ("focusable", "false"));
        draw(svg);
        return svg.Label(16, baseline, letter, "symbol-letter", "middle").Close().ToHtml();
    }

    static Html Small(Action<SvgWriter> draw)
    {
        var svg = new SvgWriter();
        svg.Open("svg", ("xmlns", "http://www.w3.org/2000/svg"), ("class", "chart-key-mark"), ("viewBox", "0 0 28 16"), ("aria-hidden", "true"), ("focusable", "false"));
        draw(svg);
        return svg.Close().ToHtml();
    }
}
