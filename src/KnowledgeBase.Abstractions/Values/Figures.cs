namespace KnowledgeBase.Abstractions.Values;

/// <summary>Numbers as people read them: thousands grouped, a true minus sign, the digits their source wrote, the unit where it belongs.</summary>
public static class Figures
{
    // Beyond it grouped digits say less than a power of ten.
    const double Large = 1e15;

    const double Tiny = 1e-6;

    const int MostDecimals = 4;

    /// <summary>With every digit that the source wrote: <c>23,060</c>, <c>−0.040</c>.</summary>
    public static string Text(Figure figure)
    {
        string digits = figure.Digits;
        if (digits.Contains('E', StringComparison.Ordinal) || Math.Abs(figure.Value) >= Large) return Power(figure.Value);
        int first = digits[0] == '-' ? 1 : 0;
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        for (int at = (point < 0 ? digits.Length : point) - 3; at > first; at -= 3) digits = digits.Insert(at, ",");
        return Minus(digits);
    }

    /// <summary>A calculated number with at most <paramref name="decimals"/> decimals, 0 to 10.</summary>
    public static string Rounded(double value, int decimals)
    {
        if (Math.Abs(value) >= Large || (value != 0 && Math.Abs(value) < Tiny)) return Power(value);
        string text = value.ToString("#,0." + new string('#', Math.Clamp(decimals, 0, 10)), CultureInfo.InvariantCulture);
        return Minus(text is "-0" ? "0" : text);
    }

    /// <summary>With its unit: <c>4.3%</c>, <c>750 beds</c>, <c>£140 million</c>.</summary>
    public static string Quantity(Figure figure, string unit) => WithUnit(Text(figure), unit);

    /// <summary>A number that is already text, with its unit.</summary>
    public static string WithUnit(string number, string unit)
    {
        if (unit.Length == 0 || unit[0] == '%') return number + unit;
        if (unit[0] is not ('£' or '$' or '€')) return $"{number}\u00a0{unit}";
        string sign = number.StartsWith('\u2212') ? "\u2212" : "";
        string rest = unit[1..].Trim();
        return $"{sign}{unit[0]}{number[sign.Length..]}{(rest.Length > 0 ? "\u00a0" + rest : "")}";
    }

    /// <summary>The decimals for averages of such figures: one more than small ones have, since an average knows a little more; at most 4.</summary>
    public static int DecimalsFor(IEnumerable<Figure> figures)
    {
        (double largest, int decimals) = (0, 0);
        foreach (Figure figure in figures)
            (largest, decimals) = (Math.Max(largest, Math.Abs(figure.Value)), Math.Max(decimals, Math.Min(figure.Decimals, MostDecimals)));
        return largest >= 100 ? decimals : Math.Min(decimals + 1, MostDecimals);
    }

    /// <summary>A calculated number with exactly <paramref name="decimals"/> decimals, as the ticks of an axis have them.</summary>
    public static string Fixed(double value, int decimals) => Minus(value.ToString("#,0." + new string('0', decimals), CultureInfo.InvariantCulture));

    /// <summary>A number as a power of ten: <c>1.5E+16</c>.</summary>
    public static string Power(double value) => Minus(value.ToString("0.###E+0", CultureInfo.InvariantCulture));

    static string Minus(string text) => text.Replace('-', '\u2212');
}
