using System.Text.RegularExpressions;

namespace KnowledgeBase.Evaluation.Exchange;

/// <summary>
/// A value as spreadsheets and publications write it: a number, nothing, or a sign that the number is withheld because it is small.
/// Whatever could mean two things is not read, and named with how to change it.
/// </summary>
/// <param name="Number">Null when missing, withheld or unreadable.</param>
/// <param name="Suppressed">How a withheld number is written, <c>&lt;5</c>; otherwise null.</param>
/// <param name="Fault">Why it cannot be read; otherwise null.</param>
internal readonly partial record struct ValueCell(double? Number, string? Suppressed, CellFault? Fault)
{
    const string Noun = "value";
    const string Withheld = "Write <5 or * where a small number is suppressed, and leave the cell empty where there is none.";
    const string Alone = "Write the number alone, and move the rest to the column 'note'.";

    static readonly CellFault Other = new(Noun, ", which is no number",
        "Write a number such as 12.5. Leave the cell empty where the value is missing, and write <5 or * where a small number is suppressed.");

    static readonly CellFault TooLarge = new(Noun, ", which is too large to calculate with", "Give the measure a larger unit, such as thousands.");

    static readonly CellForms Forms = new(Noun, Other,
    [
        (@"^#([A-Z0-9/]+[!?]?|#+)$|^Err:[0-9]+$", ", which is an error of the spreadsheet", "Mend the formula; where there is no value, leave the cell empty."),
        (@"^(n\W?a\W?|none|null|nil|nan|missing|blank|empty|tb[cad]|unknown|pending|no data|nodata|not\s.*|\?+|\.)$", ", a word for no value", "Leave the cell empty where the value is missing."),
        (@"^[\p{Pd}\u2212]+$", ", a dash alone", "Leave the cell empty where the value is missing, write 0 where nothing was counted, and * where a small number is suppressed."),
        (@"^(\.{2,}|…|:|\*{2,}|[#†‡~^]|[\[(]?(c|k|s|u|w|x|z|d|low|e?sup|supp|masked|withheld|redacted)\.?[\])]?)$", ", a sign of tables for no value or a suppressed one", Withheld),
        (@"^[0-9]+\s*(-|–|to)\s*[0-9]+$|^(fewer|less|under|below|up to)\b.*[0-9]$", ", a range", "Write <5 or * where a small number is suppressed; otherwise write one number."),
        (@"^[-+\u2212]?[1-9][0-9]{0,2}([,'’\s][0-9]{2,3})*[,'’\s][0-9]{3}(\.[0-9]+)?$", ", with a sign between thousands", "Write 1250. In Excel format the cells as Number without the 1000 separator, and save the CSV again."),
        (@"^[-+\u2212]?[0-9.\s]*,[0-9]+$", ", with a decimal comma", "Write a point: 12.5. In Excel set the decimal separator to '.' under Options, Advanced, and save the CSV again."),
        (@"^[-+\u2212]?[0-9.,]+\s*(%|percent|per cent|pct)$", ", with a percent sign", "Write the number alone and the unit % in the measure. Excel keeps 45% as 0.45: multiply by 100 before you format the cells as Number."),
        (@"^[-+\u2212(]?\s*(\p{Sc}|GBP|EUR|USD)\s*[-+\u2212]?[0-9]|^[-+\u2212]?[0-9.,\s]+(\p{Sc}|GBP|EUR|USD)$", ", with a currency sign", "Format the cells as Number without a symbol; the currency belongs into the measure's unit."),
        (@"^\([0-9.,]+\)$|^[0-9.,]+[-\u2212]$|^[-\u2212]\s+[0-9]", ", not the way a negative number is written here", "Write -5. In Excel format the cells as Number, and save the CSV again."),
        .. CellForms.Dashed(@"^DASH\s*[0-9.]", "Begin a negative number with a hyphen: -5."),
        (@"^-?[0-9]+:[0-9]{2}(:[0-9]{2})?(\.[0-9]+)?$", ", a time", "Write one number in the measure's unit: 1:30 is 90 minutes, or 1.5 hours."),
        (@"^[0-9]+\s*(/|of|out of|:)\s*[0-9]+$", ", a part of a whole", "Write one number, such as the percentage."),
        (@"^['=""]", ", as text or a formula", "Write the number alone. In Excel copy the column, choose Paste Special, Values, and save the CSV again."),
        (@"[\p{Nd}-[0-9]]", ", in digits that are not 0 to 9", "Type the number anew."),
        (@"[0-9]\p{Cf}|\p{Cf}[0-9]", ", with an invisible character in it", "Type the number anew."),
        (@"^[-+\u2212]?[0-9.]*[0-9]\s*\S.*$", ", with something after the number", Alone),
        (@"^[^0-9]{1,12}[0-9][0-9.,]*$", ", with something before the number", Alone),
    ]);

    static readonly CellFault Date = new(Noun, ", a date", "See that the columns 'date' and 'value' have not changed places, and that Excel has not made a date of a number.");

    /// <summary>What the trimmed text of a cell says; an empty one says nothing.</summary>
    public static ValueCell Read(string text)
    {
        if (text.Length == 0) return default;
        if (Withholding().IsMatch(text)) return new(null, text, null);
        if (!TryParse(text, out double number)) return new(null, null, FaultOf(text));
        return double.IsFinite(number) ? new(number, null, null) : new(null, null, TooLarge);
    }

    /// <summary>True for a value, readable or not.</summary>
    public static bool IsLike(string text) =>
        text.Length > 0 && !DateCell.IsLike(text) && (Read(text).Fault is null || (text.Any(char.IsAsciiDigit) && !char.IsLetter(text[0])));

    static CellFault FaultOf(string text) => DateCell.IsLike(text) ? Date : Forms.Of(text);

    /// <summary>Digits, a point and an exponent; a true minus (U+2212) is one.</summary>
    static bool TryParse(string text, out double number)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        string plain = text[0] == '\u2212' ? "-" + text[1..] : text;
        number = 0;
        return plain.Any(char.IsAsciiDigit) && double.TryParse(plain, Style, CultureInfo.InvariantCulture, out number);
    }

    [GeneratedRegex(@"^(\*|suppressed|(<|>|≤|≥|<=|>=)\s*[0-9]+(\.[0-9]+)?\s*%?)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Withholding();
}
