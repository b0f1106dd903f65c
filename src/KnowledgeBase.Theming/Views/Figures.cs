using System.Globalization;

namespace KnowledgeBase.Theming.Views;

/// <summary>Numbers as people read them.</summary>
static class Figures
{
    /// <summary>A number with its unit: <c>4.3%</c>, <c>750 beds</c>, <c>£140 million</c>.</summary>
    public static string Quantity(object? value, string unit)
    {
        string number = Text(value);
        if (unit.Length == 0 || unit[0] == '%') return number + unit;
        if (unit[0] is not ('£' or '$' or '€')) return $"{number}\u00a0{unit}";
        string rest = unit[1..].Trim();
        string sign = number.StartsWith('\u2212') ? "\u2212" : "";
        return $"{sign}{unit[0]}{number[sign.Length..]}{(rest.Length > 0 ? "\u00a0" + rest : "")}";
    }

    /// <summary>Groups of three from a thousand on, as many decimals as were given, a true minus sign: <c>23,060</c>, <c>−0.5</c>.</summary>
    public static string Text(object? value)
    {
        if (value is not IConvertible number || value is string) return value?.ToString() ?? "";
        decimal exact;
        try
        {
            exact = number.ToDecimal(CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        string text = exact.ToString("#,0.############", CultureInfo.InvariantCulture);
        return text.Replace('-', '\u2212');
    }
}
