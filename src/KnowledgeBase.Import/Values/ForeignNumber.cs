using System.Text.RegularExpressions;

namespace KnowledgeBase.Import.Values;

/// <summary>A number in one of the forms that people write and spreadsheets show.</summary>
/// <param name="Figure">The number with the digits written; null where there is none.</param>
/// <param name="Suppressed">The sign for a small number that is withheld: <c>&lt;5</c>, <c>*</c>; otherwise null.</param>
/// <param name="Percent">True when a percent sign stood behind it.</param>
/// <param name="Mark">What stood behind it and is a mark of a footnote: <c>[1]</c>; empty without.</param>
/// <param name="IsRead">False when the text is neither a number nor a sign for none.</param>
readonly partial record struct ForeignNumber(Figure? Figure, string? Suppressed, bool Percent, string Mark, bool IsRead)
{
    const int Longest = 60;

    /// <summary>Nothing, or a word for it.</summary>
    static readonly ForeignNumber Missing = new(null, null, false, "", true);

    /// <summary>Reads a number. <paramref name="marks"/> says how its column is written; unknown means with a point.</summary>
    public static ForeignNumber Read(string written, NumberMarks marks)
    {
        string text = Plain(written);
        if (text.Length == 0 || NoValue().IsMatch(text)) return Missing;
        if (text.Length > Longest) return default;
        if (Withheld().IsMatch(text)) return new(null, text.Replace(" ", "", StringComparison.Ordinal), false, "", true);
        if (WithheldWord().IsMatch(text)) return new(null, "*", false, "", true);
        if (Form().Match(text) is not { Success: true } form) return default;
        string digits = Digits(form.Groups["n"].Value, marks);
        bool negative = form.Groups["minus"].Success || form.Groups["open"].Success;
        if (form.Groups["open"].Success != form.Groups["close"].Success) return default;
        return digits.Length > 0 && Abstractions.Values.Figure.TryParse(negative ? "-" + digits : digits, out Figure figure)
            ? new(figure, null, form.Groups["percent"].Success, form.Groups["mark"].Value, true)
            : default;
    }

    /// <summary>How a number is written, where that leaves no doubt; and whether its one sign could be either, as in 1,250.</summary>
    public static (NumberMarks Certain, bool Either) Marks(string written)
    {
        if (Form().Match(Plain(written)) is not { Success: true } form) return default;
        string number = form.Groups["n"].Value.Trim();
        (int lastPoint, int lastComma) = (number.LastIndexOf('.'), number.LastIndexOf(','));
        if (lastPoint < 0 && lastComma < 0) return default;
        if (lastPoint >= 0 && lastComma >= 0) return (lastPoint > lastComma ? NumberMarks.DecimalPoint : NumberMarks.DecimalComma, false);
        char sign = lastPoint >= 0 ? '.' : ',';
        (NumberMarks asDecimal, NumberMarks asThousands) = sign == '.' ? (NumberMarks.DecimalPoint, NumberMarks.DecimalComma) : (NumberMarks.DecimalComma, NumberMarks.DecimalPoint);
        if (number.Count(c => c == sign) > 1) return (asThousands, false);
        return IsGrouped(number, sign) ? (NumberMarks.Unknown, true) : (asDecimal, false);
    }

    // One to three digits, then groups of three: 1,250 may be a thousand and a quarter of one.
    static bool IsGrouped(string number, char sign)
    {
        string[] parts = number.Split(sign);
        return parts[0].Length is >= 1 and <= 3 && parts[0][0] != '0' && parts.Skip(1).All(p => p.Length == 3);
    }

    static string Digits(string number, NumberMarks marks)
    {
        (char point, char thousands) = marks == NumberMarks.DecimalComma ? (',', '.') : ('.', ',');
        string[] halves = number.Split(point);
        if (halves.Length > 2) return "";
        string[] groups = halves[0].Split(thousands, ' ', '\'');
        bool sound = groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(g => g.Length == 3));
        if (!sound || (halves.Length == 2 && halves[1].AsSpan().ContainsAny(thousands, ' ', '\''))) return "";
        string whole = string.Concat(groups);
        return halves.Length == 1 ? whole : halves[1].Length == 0 ? "" : $"{(whole.Length == 0 ? "0" : whole)}.{halves[1]}";
    }

    static string Plain(string written) => Spaces().Replace(written, " ").Trim().Replace('\u2019', '\'').Replace('\u2212', '-').Replace('\u2013', '-');

    const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"[\s\u200B-\u200F\u2060\uFEFF]+")]
    private static partial Regex Spaces();

    // What tables of statistics print: [x] for not available, [z] for not applicable.
    [GeneratedRegex(@"^(#n/a|\[[xz]\]|n[/. ]?a\.?|n[/. ]?k\.?|none|null|nil|nan|missing|blank|tb[ca]|unknown|pending|no data|not (available|applicable|known|recorded|reported|collected)|[-\u2014.]+|\.\.|…|:|\?+)$", Options)]
    private static partial Regex NoValue();

    [GeneratedRegex(@"^(\*|suppressed|(<|≤|<=|>|≥|>=) ?[0-9]+)$", Options)]
    private static partial Regex Withheld();

    [GeneratedRegex(@"^(\[c\]|supp?\.?|redacted|masked|withheld)$", Options)]
    private static partial Regex WithheldWord();

    // 1,250.5 · £1 250 · (12.5) · 12.3 % · 12.3* · 12.3 [1] · 12.3 (a)
    [GeneratedRegex(@"^'?(?<open>\()?(?<minus>-)? ?(\p{Sc}|GBP|EUR|USD)? ?(?<minus>-)?\+?(?<n>[0-9.,][0-9.,' ]*?) ?(?<percent>%|percent|per cent|pct)? ?(\p{Sc}|GBP|EUR|USD)?(?<close>\))? ?(?<mark>[*†‡§#]+|\[[0-9a-z]{1,2}\]|\([a-z]\)|[¹²³⁴⁵⁶⁷⁸⁹]+)?$", Options)]
    private static partial Regex Form();
}
