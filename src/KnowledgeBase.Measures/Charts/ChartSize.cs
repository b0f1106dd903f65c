namespace KnowledgeBase.Measures.Charts;

/// <summary>One of the two drawings of a chart: a page shows the one that fits, so that no letter is ever shrunk to fit.</summary>
/// <param name="Name">Part of ids and class names.</param>
/// <param name="Width">Width of the drawing; about the CSS pixels it is shown at.</param>
/// <param name="PlotHeight">Height of the part that holds the points.</param>
/// <param name="HasLineLabels">True when mean, limits and target are named in the drawing, at the right; otherwise the key below names them.</param>
sealed record ChartSize(string Name, double Width, double PlotHeight, bool HasLineLabels)
{
    /// <summary>Size of letters, also in the style sheet.</summary>
    public const double Letter = 14;

    // From here on scripts have letters about as wide as they are high.
    const char FirstWide = '\u2E80';

    public static ChartSize Wide { get; } = new("wide", 720, 280, HasLineLabels: true);

    /// <summary>For screens down to 320 CSS pixels.</summary>
    public static ChartSize Narrow { get; } = new("narrow", 310, 250, HasLineLabels: false);

    /// <summary>About how wide a text is; a little too wide rather than too narrow.</summary>
    public static double WidthOf(string text, bool bold = false) => text.Sum(c => c >= FirstWide ? 1 : bold ? 0.66 : 0.54) * Letter;

    /// <summary>A text in lines that are no wider; a word that is, is broken.</summary>
    public static ImmutableArray<string> Wrap(string text, double width, bool bold = false)
    {
        ImmutableArray<string>.Builder lines = ImmutableArray.CreateBuilder<string>();
        string line = "";
        foreach (string word in text.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            string rest = word;
            if (line.Length > 0 && WidthOf($"{line} {rest}", bold) <= width)
            {
                line += " " + rest;
                continue;
            }
            if (line.Length > 0) lines.Add(line);
            while (WidthOf(rest, bold) > width)
            {
                int fits = Math.Max(1, Enumerable.Range(1, rest.Length).TakeWhile(n => WidthOf(rest[..n], bold) <= width).LastOrDefault());
                if (char.IsHighSurrogate(rest[fits - 1])) fits = fits > 1 ? fits - 1 : 2;
                lines.Add(rest[..fits]);
                rest = rest[fits..];
            }
            line = rest;
        }
        if (line.Length > 0) lines.Add(line);
        return lines.DrainToImmutable();
    }
}
