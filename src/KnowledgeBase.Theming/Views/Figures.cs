using System.Globalization;

namespace KnowledgeBase.Theming.Views;

/// <summary>Numbers as people read them.</summary>
static class Figures
{
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
