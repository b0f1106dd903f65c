using System.Text.RegularExpressions;

namespace KnowledgeBase.Privacy.Cues;

/// <summary>Full dates as people write them: 3 March 1941, 03/03/41, 1941-03-03, March 3rd, 1941.</summary>
sealed class DateForms
{
    const int LastDay = 31;
    const int LastMonth = 12;

    readonly Regex dates;

    /// <param name="months">Names of the months; their first three letters are known too.</param>
    /// <param name="days">Words for the days of a month.</param>
    public DateForms(ImmutableArray<string> months, ImmutableArray<string> days)
    {
        string ordinals = days.IsEmpty ? "(?!)" : string.Join('|', days.OrderByDescending(day => day.Length).Select(day => Regex.Escape(day).Replace("\\ ", @"[\s-]", StringComparison.Ordinal)));
        string names = months.IsEmpty ? "(?!)" : string.Join('|', months.Concat(months.Where(m => m.Length > 3).Select(m => m[..3])).Select(Regex.Escape));
        dates = new Regex($$"""
            (?<![\p{L}\d/.-])
            (?: (?<words> (?:\d{1,2}(?:st|nd|rd|th|\p{L}{1,3}|\.|º|°)?|{{ordinals}}) [\s-]{0,20} (?:day\s)?(?:of\s|de\s)?(?:the\s)? (?:{{names}})\.? [\s,-]{0,20} (?:de\s)? (?:\d{4}|'?\d{2})
                | (?:{{names}})\.? \s{1,20} (?:the\s)? (?:\d{1,2}(?:st|nd|rd|th)?|{{ordinals}}) ,? \s{1,20} \d{4}
                | \d{4} [\s,-]{1,3} (?:{{names}})\.? [\s-]{1,3} \d{1,2}
                | \d{1,2} [\s./-]{1,2} (?:x?i{1,3}|i?v|vi{1,3}|i?x) [\s./-]{1,2} (?:\d{4}|\d{2}) )
              | \d{4} [-/.\s] (?<b>\d{1,2}) [-/.\s] (?<c>\d{1,2})
              | (?:18|19|20)\d{2} (?<b> 0[1-9] | 1[0-2] ) (?<c> 0[1-9] | [12]\d | 3[01] )
              | (?<b> \d{1,2} ) \s?[-/.]\s? (?<c> \d{1,2} ) \s?[-/.]\s? (?: \d{4} | \d{2} )
              | (?<b> \d{2} ) \s? (?<c> \d{2} ) \s? \d{4} )
            (?!\d)
            """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace);
    }

    /// <summary>The dates in a text, in order.</summary>
    public IEnumerable<(TextSpan Place, bool InFigures)> In(string text, TextSpan range)
    {
        for (Match match = dates.Match(text, range.Start, range.Length); match.Success; match = match.NextMatch())
            if (match.Groups["words"].Success || CanBe(match))
                yield return (new TextSpan(match.Index, match.Length), !match.Groups["words"].Success);
    }

    // Day and month in either order.
    static bool CanBe(Match match) =>
        int.Parse(match.Groups["b"].Value, CultureInfo.InvariantCulture) is >= 1 and <= LastDay and int first
        && int.Parse(match.Groups["c"].Value, CultureInfo.InvariantCulture) is >= 1 and <= LastDay and int second
        && (first <= LastMonth || second <= LastMonth);
}
