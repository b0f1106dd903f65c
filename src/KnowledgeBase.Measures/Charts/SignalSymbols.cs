using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Measures.Charts;

/// <summary>
/// The symbols for variation and assurance: a shape and a letter, our own drawings. They never stand alone: <see cref="SymbolWords"/>
/// stand beside each, so a screen reader need not read the picture.
/// </summary>
static class SignalSymbols
{
    const string Shape = "symbol-shape";

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
        Assurance.Pass => Symbol("signal-pass", "P", svg => svg.Circle(16, 16, 14, Shape).Circle(16, 16, 10.5, "symbol-ring", "none")),
        Assurance.Fail => Symbol("signal-fail", "F", svg => svg.Path("M10.2 2h11.6L30 10.2v11.6L21.8 30H10.2L2 21.8V10.2z", Shape)),
        _ => Symbol("signal-chance", "?", svg => svg.Circle(16, 16, 13.5, Shape)),
    };

    /// <summary>The mark of one kind of point, for the key of a chart.</summary>
    public static Html Point(PointKind kind) => Small(svg => PointShape.Draw(svg, 14, 8, 4.5, kind));

    /// <summary>A piece of a line, for the key of a chart.</summary>
    public static Html Line(string look) => Small(svg => svg.Line(1, 8, 27, 8, look));

    /// <summary>An empty ring, for the key of a chart.</summary>
    public static Html Ring(string look) => Small(svg => svg.Circle(14, 8, 5, look));

    /// <summary>A piece of a coloured area, for the key of a chart.</summary>
    public static Html Area(string look) => Small(svg => svg.Box(1, 1, 26, 14, look));

    static Html Variation(PointKind kind, string letter) => Symbol(PointShape.Look(kind), letter, svg => _ = kind switch
    {
        PointKind.Improvement => svg.Path("M16 0 32 16 16 32 0 16z", Shape),
        PointKind.Concern => svg.Path("M16 0 32 29H0z", Shape),
        PointKind.NeutralHigh or PointKind.NeutralLow => svg.Box(2, 2, 28, 28, Shape, "2"),
        _ => svg.Circle(16, 16, 13.5, Shape),
    }, kind == PointKind.Concern ? 25 : 21.5);

    static Html Symbol(string look, string letter, Action<SvgWriter> draw, double baseline = 21.5)
    {
        var svg = SvgWriter.Picture("symbol " + look, "0 0 32 32");
        draw(svg);
        return svg.Label(16, baseline, letter, "symbol-letter", "middle").Close().ToHtml();
    }

    static Html Small(Action<SvgWriter> draw)
    {
        var svg = SvgWriter.Picture("chart-key-mark", "0 0 28 16");
        draw(svg);
        return svg.Close().ToHtml();
    }
}
