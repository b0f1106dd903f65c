using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeBase.Measures.Signals;

/// <summary>Values of measures as people read them: thousands grouped, a true minus sign, never more decimals than mean something.</summary>
static class MeasureNumber
{
    const int MostDecimals = 4;

    // Beyond it grouped digits say less than a power of ten, and decimal arithmetic ends.
    const double Large = 1e15;

    /// <summary>The number as given.</summary>
    public static string Text(double value) => Format(value, "#,0.######");

    /// <summary>A calculated number with at most so many decimals.</summary>
    public static string Rounded(double value, int decimals) => Format(value, "#,0." + new string('#', Math.Clamp(decimals, 0, 10)));

    /// <summary>The number as given, with its unit: <c>4.3%</c>, <c>750 beds</c>, <c>£140 million</c>.</summary>
    public static string Quantity(double value, string unit) => WithUnit(Text(value), unit);

    /// <summary>A number that is already text, with its unit.</summary>
    public static string WithUnit(string number, string unit)
    {
        if (unit.Length == 0 || unit[0] == '%') return number + unit;
        if (unit[0] is not ('£' or '$' or '€')) return $"{number}\u00a0{unit}";
        string sign = number.StartsWith('\u2212') ? "\u2212" : "";
        string rest = unit[1..].Trim();
        return $"{sign}{unit[0]}{number[sign.Length..]}{(rest.Length > 0 ? "\u00a0" + rest : "")}";
    }

    /// <summary>The decimals for means and limits of such values: one more than small values have, since an average knows a little more.</summary>
    public static int DecimalsFor(IEnumerable<double?> values)
    {
        ImmutableArray<double> given = [.. values.OfType<double>()];
        double largest = given.IsEmpty ? 0 : given.Max(Math.Abs);
        int decimals = given.IsEmpty ? 0 : given.Max(Decimals);
        return largest >= 100 ? decimals : Math.Min(decimals + 1, MostDecimals);
    }

    static int Decimals(double value)
    {
        if (Math.Abs(value) >= Large) return 0;
        string text = value.ToString("0.####", CultureInfo.InvariantCulture);
        int point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : text.Length - point - 1;
    }

    static string Format(double value, string form)
    {
        bool tiny = value != 0 && Math.Abs(value) < 1e-6;
        string text = value.ToString(tiny || Math.Abs(value) >= Large ? "0.###E+0" : form, CultureInfo.InvariantCulture);
        return (text is "-0" ? "0" : text).Replace('-', '\u2212');
    }
}
