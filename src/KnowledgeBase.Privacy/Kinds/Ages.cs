using System.Text.RegularExpressions;
using KnowledgeBase.Privacy.Cues;
using KnowledgeBase.Privacy.Findings;

namespace KnowledgeBase.Privacy.Kinds;

/// <summary>Ages of 90 and more: so few people are so old that in a place and a time they can be told. Age groups, ranges and averages are no age.</summary>
static partial class Ages
{
    const int Beside = 25;

    public static IEnumerable<Finding> In(InspectedText text, CueList cues) =>
        cues.Aged.In(text.Text).Select(words => Behind().Match(text.Text, words.End) is { Success: true } age ? (Age: Digits(age), Whole: TextSpan.Between(words.Start, Digits(age).End)) : default)
            .Concat(cues.YearsOld.In(text.Text).Select(words => Before(text, words) is { } age ? (Age: age, Whole: TextSpan.Between(age.Start, words.End)) : default))
            .Where(found => found.Age.Length > 0 && !IsGroup(text, cues, found.Age, found.Whole) && !text.IsCode(found.Whole))
            .Select(found => new Finding(Kind.OldAge, found.Whole, Severity.Warning));

    static TextSpan Digits(Match age) => new(age.Groups["age"].Index, age.Groups["age"].Length);

    static TextSpan? Before(InspectedText text, TextSpan words)
    {
        int end = text.Text.AsSpan(0, words.Start).TrimEnd(" -").Length;
        int start = end;
        while (start > 0 && char.IsAsciiDigit(text.Text[start - 1]) && end - start < 4) start--;
        return Old().IsMatch(text.Text.AsSpan(start..end)) ? TextSpan.Between(start, end) : null;
    }

    static bool IsGroup(InspectedText text, CueList cues, TextSpan age, TextSpan whole)
    {
        ReadOnlySpan<char> before = text.Before(age.Start, Beside), after = text.After(whole.End, Beside);
        return cues.AgeGroup.IsIn(before) || cues.AgeGroup.IsIn(after[..Math.Min(after.Length, Beside / 2)]) || IsRange(before.TrimEnd(), after.TrimStart());
    }

    static bool IsRange(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        before.EndsWith(">") || before.EndsWith("<") || before.EndsWith("≥") || before.EndsWith("≤") || after.StartsWith("+")
        || (before.Length > 1 && before[^1] == '-' && char.IsDigit(before[^2])) || (before.EndsWith(" to"))
        || (after.Length > 1 && after[0] == '-' && char.IsDigit(after[1])) || after.StartsWith("to ");

    [GeneratedRegex(@"\G[\s:-]{0,3}(?<age>9\d|1[01]\d)(?![\d%+]|[.,]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    [GeneratedRegex(@"\A(?:9\d|1[01]\d)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Old();
}
