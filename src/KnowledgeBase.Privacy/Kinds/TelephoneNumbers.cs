using System.Buffers;
using KnowledgeBase.Privacy.Cues;
using KnowledgeBase.Privacy.Findings;
using KnowledgeBase.Privacy.Reading;

namespace KnowledgeBase.Privacy.Kinds;

/// <summary>
/// Mobile numbers of the United Kingdom, which are a person's, and other numbers with words that make them one. Switchboards and services
/// (01, 02, 03, 08, 116) without such words are an organisation's.
/// </summary>
static class TelephoneNumbers
{
    const int Near = 60;
    const int MostDigits = 15;
    const int WidestGap = 3;
    const int WidestFold = 40;
    const int LeastFirst = 3;

    static readonly SearchValues<char> Signs = SearchValues.Create(" -.()/");
    static readonly SearchValues<char> Folds = SearchValues.Create(" |\n");

    public static IEnumerable<Finding> In(InspectedText text, CueList cues)
    {
        for (int first = 0; first < text.Numbers.Length; first++)
            if (Longest(text, cues, first) is { Digits.Length: > 0 } number && Judge(text, cues, number) is { } severity)
            {
                yield return new Finding(Kind.TelephoneNumber, number.Place, text.IsCode(number.Place) ? Severity.Warning : severity);
                while (first + 1 < text.Numbers.Length && text.Numbers[first + 1].Start < number.Place.End) first++;
            }
    }

    static Severity? Judge(InspectedText text, CueList cues, Number number)
    {
        if (number.IsMobile) return IsInvented(number.Digits) ? Severity.Warning : Severity.Error;
        if (number.IsForeignMobile) return Severity.Warning;
        bool own = text.IsNear(cues.Home, number.Place, Near, Near)
            || (cues.Person.IsIn(text.Before(number.Place.Start, Near)) && cues.Telephone.IsIn(text.Before(number.Place.Start, Near)) && !cues.NotPerson.IsIn(text.Before(number.Place.Start, Near)));
        return own && number.IsNumber ? Severity.Warning : null;
    }

    /// <summary>The longest telephone number that begins with a group, or one without digits.</summary>
    static Number Longest(InspectedText text, CueList cues, int first)
    {
        int start = text.Numbers[first].Start;
        bool plus = start > 0 && text.Text[start - 1] == '+';
        if (start > 0 && (char.IsLetterOrDigit(text.Text[start - 1]) || IsJoined(text.Text, start - 1, start - 2))) return default;
        Number longest = default;
        var digits = new StringBuilder();
        bool told = text.Numbers[first].Length >= LeastFirst || (text.Text[start] == '0' && cues.Telephone.IsIn(text.JustBefore(start, Near)));
        bool folded = false;
        for (int last = first; last < text.Numbers.Length && digits.Length <= MostDigits; last++)
        {
            DigitGroup group = text.Numbers[last];
            ReadOnlySpan<char> between = last > first ? text.Text.AsSpan(text.Numbers[last - 1].End..group.Start) : [];
            folded |= IsFold(between);
            if (last > first && !IsGap(between, text.Numbers[last - 1].Length) && !IsFold(between)) break;
            if (group.Length > MostDigits) break;
            digits.Append(text.Text, group.Start, group.Length);
            bool ends = group.End >= text.Text.Length || !(char.IsLetterOrDigit(text.Text[group.End]) || IsJoined(text.Text, group.End, group.End + 1));
            var number = new Number(TextSpan.Between(plus ? start - 1 : start, group.End), National(digits.ToString(), plus), text.Numbers[first].Length, plus, told);
            if (ends && (number.IsMobile || (number.IsNumber && !folded))) longest = number;
        }
        return longest;
    }

    // A sign between two groups; a lone digit before a point is that of a decimal number.
    static bool IsGap(ReadOnlySpan<char> between, int before) =>
        between.Length <= WidestGap && !between.ContainsAnyExcept(Signs) && (before > 1 || !between.Contains('.'));

    // To the next line of a folded value, or the next cell of a row.
    static bool IsFold(ReadOnlySpan<char> between) =>
        between.Length is > 1 and <= WidestFold && !between.ContainsAnyExcept(Folds) && between.Count('|') + between.Count('\n') == 1 && between[^1] == ' ';

    // Part of a longer sign: an identifier, a path, a decimal number.
    static bool IsJoined(string text, int sign, int beyond) =>
        beyond >= 0 && beyond < text.Length && (text[sign] is '-' or '/' or '_' or '=' ? char.IsLetterOrDigit(text[beyond]) : text[sign] == '.' && char.IsDigit(text[beyond]));

    /// <summary>The digits as they are dialled within the country: +44 (0)7… and 0044 7… are 07….</summary>
    static string National(string digits, bool plus)
    {
        string rest = plus && digits.StartsWith("44", StringComparison.Ordinal) ? digits[2..] : digits.StartsWith("0044", StringComparison.Ordinal) ? digits[4..] : "";
        return rest.Length == 0 ? digits : "0" + rest.TrimStart('0');
    }

    static bool IsInvented(string digits) => digits.Contains("12345", StringComparison.Ordinal) || digits.Contains("00000", StringComparison.Ordinal) || digits.Distinct().Count() < 4;

    /// <summary>What may be a telephone number.</summary>
    readonly record struct Number(TextSpan Place, string Digits, int FirstGroup, bool Plus, bool Told)
    {
        public bool IsMobile => PersonalAddress.IsMobile(Digits) && Digits is ['0', '7', not '0', ..] && (Told || Plus);

        public bool IsForeignMobile => Plus && PersonalAddress.IsMobile("+" + Digits);

        public bool IsNumber => Plus ? Digits.Length is >= 8 and <= MostDigits : Digits.Length is 10 or 11 && Digits[0] == '0' && Digits[1] is '1' or '2' && FirstGroup >= LeastFirst;
    }
}
