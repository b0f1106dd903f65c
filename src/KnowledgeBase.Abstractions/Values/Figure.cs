namespace KnowledgeBase.Abstractions.Values;

/// <summary>A number with the digits its source wrote: 0.040 is known to three decimals, 0.04 to two.</summary>
public readonly record struct Figure
{
    // Beyond it a power of ten is easier to read than zeros.
    const int MostZeros = 15;

    readonly string? digits;

    Figure(double value, string digits)
    {
        Value = value;
        this.digits = digits;
    }

    /// <summary>The number; finite.</summary>
    public double Value { get; }

    /// <summary>
    /// The number as JSON and CSV write it: <c>0.040</c>, <c>-1200</c>. The source's digits where it wrote plain ones, without a plus
    /// sign and leading zeros; otherwise the shortest that read back as the same number, which end in a power of ten where it is huge or next to nothing.
    /// </summary>
    public string Digits => digits ?? "0";

    /// <summary>Number of digits after the point; 0 for a number with a power of ten.</summary>
    public int Decimals => Digits.Contains('E', StringComparison.Ordinal) || Digits.IndexOf('.', StringComparison.Ordinal) is not (>= 0 and var point)
        ? 0 : Digits.Length - point - 1;

    /// <summary>Reads a number as front matter and CSV write it; false for anything else and for what is not finite.</summary>
    public static bool TryParse(string text, out Figure figure)
    {
        figure = default;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || !double.IsFinite(value)) return false;
        figure = new Figure(value, Plain(text.Trim()) ?? Shortest(value));
        return true;
    }

    /// <summary>A number that nobody wrote: calculated, or counted.</summary>
    public static implicit operator Figure(double value) => new(value, Shortest(value));

    /// <summary>The number, to calculate with.</summary>
    public static implicit operator double(Figure figure) => figure.Value;

    /// <summary>The digits.</summary>
    public override string ToString() => Digits;

    static string Shortest(double value)
    {
        string text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.Split("E-") is [var digits, var power] && int.Parse(power, CultureInfo.InvariantCulture) is <= MostZeros and var zeros ? Plain(digits, zeros) : text;
    }

    /// <summary>A number below one without its power of ten: 4.3E-05 is 0.000043.</summary>
    static string Plain(string digits, int zeros)
    {
        string sign = digits.StartsWith('-') ? "-" : "";
        return $"{sign}0.{new string('0', zeros - 1)}{digits[sign.Length..].Replace(".", "", StringComparison.Ordinal)}";
    }

    static string? Plain(string text)
    {
        string sign = text.StartsWith('-') ? "-" : "";
        string[] parts = text.TrimStart('+', '-').Split('.');
        if (parts.Any(p => p.Length == 0 || !p.All(char.IsAsciiDigit)) || parts.Length > 2) return null;
        parts[0] = parts[0].TrimStart('0') is { Length: > 0 } whole ? whole : "0";
        return sign + string.Join('.', parts);
    }
}
