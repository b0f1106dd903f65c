using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Measures.Charts;

/// <summary>The mark of a point: its shape tells what its colour tells, for those who do not see colours and for paper.</summary>
static class PointShape
{
    /// <summary>Circle: common cause. Diamond: improvement. Triangle: concern. Square: high or low where neither is better.</summary>
    public static void Draw(SvgWriter svg, double x, double y, double radius, PointKind kind)
    {
        string look = "chart-point " + Look(kind);
        switch (kind)
        {
            case PointKind.Improvement:
                svg.Path(Corners((x, y - radius * 1.45), (x + radius * 1.45, y), (x, y + radius * 1.45), (x - radius * 1.45, y)), look);
                break;
            case PointKind.Concern:
                svg.Path(Corners((x, y - radius * 1.4), (x + radius * 1.35, y + radius), (x - radius * 1.35, y + radius)), look);
                break;
            case PointKind.NeutralHigh or PointKind.NeutralLow:
                svg.Box(x - radius, y - radius, 2 * radius, 2 * radius, look);
                break;
            default:
                svg.Circle(x, y, radius, look);
                break;
        }
    }

    /// <summary>The class that colours a kind of point.</summary>
    public static string Look(PointKind kind) => kind switch
    {
        PointKind.Improvement => "signal-improvement",
        PointKind.Concern => "signal-concern",
        PointKind.NeutralHigh or PointKind.NeutralLow => "signal-neutral",
        _ => "signal-common",
    };

    static string Corners(params ReadOnlySpan<(double X, double Y)> corners)
    {
        string path = "";
        foreach ((double x, double y) in corners)
            path += string.Create(CultureInfo.InvariantCulture, $"{(path.Length == 0 ? 'M' : 'L')}{SvgWriter.Number(x)} {SvgWriter.Number(y)}");
        return path + "Z";
    }
}
