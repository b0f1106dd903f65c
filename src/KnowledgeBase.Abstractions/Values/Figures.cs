namespace KnowledgeBase.Abstractions.Values;

/// <summary>Numbers as people read them: thousands grouped, a true minus sign, the digits their source wrote, the unit where it belongs.</summary>
public static class Figures
{
    // Beyond it grouped digits say less than a power of ten.
    const double Large = 1e15;

    const double Billion = 1e9;

    // Below it zeros say less than a power of ten.
    const double Tiny = 1e-9;

    // So many digits of an average are news; the others are noise.
    const int SignificantDigits = 4;

    const int MostDecimals = 12;

    /// <summary>
    /// With every digit that the source wrote: <c>23,060</c>, <c>−0.040</c>, <c>0.00043</c>; from a billion on in billions, which
    /// loses none of them: <c>1.24 billion</c>.
    /// </summary>
    public static string Text(Figure figure)
    {
        string digits = figure.Digits;
        double size = Math.Abs(figure.Value);
        if (digits.Contains('E', StringComparison.Ordinal) || size >= Large || (size > 0 && size < Tiny)) return Power(figure.Value);
        return size >= Billion ? $"{Minus(Grouped(InBillions(digits)))}\u00a0billion" : Minus(Grouped(digits));
    }

    /// <summary>A calculated number with at most <paramref name="decimals"/> decimals, 0 to 12.</summary>
    public static string Rounded(double value, int decimals)
    {
        double size = Math.Abs(value);
        if (size >= Large || (size > 0 && size < Tiny && decimals > 9)) return Power(value);
        if (size >= Billion) return $"{Rounded(value / Billion, SignificantDigits - 1)}\u00a0billion";
        string text = value.ToString("#,0." + new string('#', Math.Clamp(decimals, 0, MostDecimals)), CultureInfo.InvariantCulture);
        return Minus(text is "-0" ? "0" : text);
    }

    /// <summary>With its unit: <c>4.3%</c>, <c>750 beds</c>, <c>£140 million</c>.</summary>
    public static string Quantity(Figure figure, string unit) => WithUnit(Text(figure), unit);

    /// <summary>A difference with its unit, a plus before what rose: <c>+27%</c>, <c>+£76</c>, <c>−4.3%</c>.</summary>
    public static string Signed(Figure figure, string unit) => WithUnit(figure.Value > 0 ? "+" + Text(figure) : Text(figure), unit);

    /// <summary>A number that is already text, with its unit.</summary>
    public static string WithUnit(string number, string unit)
    {
        if (unit.Length == 0 || unit[0] == '%') return number + unit;
        if (unit[0] is not ('£' or '$' or '€')) return $"{number}\u00a0{unit}";
        string sign = number is ['\u2212' or '+', ..] ? number[..1] : "";
        string rest = unit[1..].Trim();
        return $"{sign}{unit[0]}{number[sign.Length..]}{(rest.Length > 0 ? "\u00a0" + rest : "")}";
    }

    /// <summary>
    /// The decimals for averages of such figures: one more than small ones have, since an average knows a little more, but none
    /// beyond the fourth significant digit of the largest.
    /// </summary>
    public static int DecimalsFor(IEnumerable<Figure> figures)
    {
        (double largest, int decimals) = (0, 0);
        foreach (Figure figure in figures)
            (largest, decimals) = (Math.Max(largest, Math.Abs(figure.Value)), Math.Max(decimals, figure.Decimals));
        int news = largest > 0 ? SignificantDigits - 1 - (int)Math.Floor(Math.Log10(largest)) : 0;
        return Math.Clamp(Math.Min(largest >= 100 ? decimals : decimals + 1, news), 0, MostDecimals);
    }

    /// <summary>True for a number that <see cref="Text"/> writes in billions.</summary>
    public static bool IsInBillions(double value) => Math.Abs(value) is >= Billion and < Large;

    /// <summary>The unit of numbers given in billions: <c>£ billion</c>, <c>billion visits</c>.</summary>
    public static string BillionsOf(string unit) => unit switch
    {
        "" => "billion",
        ['£' or '$' or '€', ..] => $"{unit[0]} billion{unit[1..]}",
        _ => $"billion {unit}",
    };

    /// <summary>A calculated number with exactly <paramref name="decimals"/> decimals, as the ticks of an axis have them.</summary>
    public static string Fixed(double value, int decimals) => Minus(value.ToString("#,0." + new string('0', decimals), CultureInfo.InvariantCulture));

    /// <summary>A number as a power of ten: <c>1.5E+16</c>.</summary>
    public static string Power(double value) => Minus(value.ToString("0.###E+0", CultureInfo.InvariantCulture));

    static string Grouped(string digits)
    {
        int first = digits[0] == '-' ? 1 : 0;
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        for (int at = (point < 0 ? digits.Length : point) - 3; at > first; at -= 3) digits = digits.Insert(at, ",");
        return digits;
    }

    /// <summary>The same digits nine places on; zeros at the end of a whole number are no longer needed.</summary>
    static string InBillions(string digits)
    {
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        string moved = digits.Replace(".", "", StringComparison.Ordinal).Insert((point < 0 ? digits.Length : point) - 9, ".");
        return point < 0 ? moved.TrimEnd('0').TrimEnd('.') : moved;
    }

    static string Minus(string text) => text.Replace('-', '\u2212');
}
