using System.Buffers;
using KnowledgeBase.Privacy.Cues;
using KnowledgeBase.Privacy.Findings;
using KnowledgeBase.Privacy.Reading;

namespace KnowledgeBase.Privacy.Kinds;

/// <summary>
/// NHS numbers, CHI numbers of Scotland and health and care numbers of Northern Ireland: ten digits of which the last checks the others, all
/// in one way (NHS Data Dictionary, "NHS NUMBER": modulus 11).
/// </summary>
static class TenDigits
{
    const int Length = 10;
    const int FarBefore = 60;
    const int FarAfter = 40;
    const int NearPerson = 40;
    const int WidestGap = 3;
    const int WidestFold = 40;

    static readonly SearchValues<char> Signs = SearchValues.Create(" -._/()\n'\"[]+|,;:{}");

    // What parts cells, and items of a list: digits beyond it are of the same number only in the usual groups.
    static readonly SearchValues<char> Borders = SearchValues.Create("|,;:{}");

    // Slashes part alternatives.
    static readonly SearchValues<char> NotInNhs = SearchValues.Create("()[]+\"\n/|,;:{}");

    public static IEnumerable<Finding> In(InspectedText text, CueList cues)
    {
        for (int first = 0; first < text.Numbers.Length; first++)
            if (GroupsFrom(text, first) is { } groups && IsNumber(text, groups) && Judge(text, cues, groups, first) is { } finding)
            {
                yield return finding;
                first += groups.Length - 1;
            }
    }

    /// <summary>The groups that make ten digits together, with no more than signs between them.</summary>
    static ImmutableArray<DigitGroup>? GroupsFrom(InspectedText text, int first)
    {
        int digits = 0;
        for (int last = first; last < text.Numbers.Length; last++)
        {
            if (last > first && !IsGap(text.Text.AsSpan(text.Numbers[last - 1].End..text.Numbers[last].Start))) return null;
            digits += text.Numbers[last].Length;
            if (digits >= Length) return digits == Length ? text.Numbers[first..(last + 1)] : null;
        }
        return null;
    }

    // Lines may be folded, and cells be padded.
    static bool IsGap(ReadOnlySpan<char> between) =>
        between.Length <= WidestFold && !between.ContainsAnyExcept(Signs) && between.Count('\n') < 2 && between.Length - between.Count(' ') - between.Count('\n') <= WidestGap;

    static bool IsNumber(InspectedText text, ImmutableArray<DigitGroup> groups)
    {
        int[] digits = [.. groups.SelectMany(group => text.Text.Substring(group.Start, group.Length)).Select(c => c - '0')];
        int sum = digits.Take(Length - 1).Select((digit, at) => digit * (Length - at)).Sum();
        return (11 - (sum % 11)) % 11 == digits[^1] && digits.Distinct().Count() > 1;
    }

    static Finding? Judge(InspectedText text, CueList cues, ImmutableArray<DigitGroup> groups, int first)
    {
        var place = TextSpan.Between(groups[0].Start, groups[^1].End);
        if ((IsUsual(groups) || !text.Text.AsSpan(place.Start, place.Length).ContainsAny(Borders)) && Named(text, cues, place) is { } named) return new Finding(named, place, Severity.Error);
        if (!IsClose(text, groups) || !StandsAlone(text, place) || text.IsInAddress(place.Start)) return null;
        if (IsGroupedAsNhs(text, groups) && !IsTelephone(text, cues, first, place)) return new Finding(ByDigits(text, place), place, Severity.Error);
        return IsOfPerson(text, cues, place) ? new Finding(ByDigits(text, place), place, Severity.Warning) : null;
    }

    /// <summary>The kind whose words stand nearest before the number; otherwise after it or at the head of its column.</summary>
    static Kind? Named(InspectedText text, CueList cues, TextSpan place)
    {
        (Cue Cue, Kind Kind)[] kinds =
        [
            (cues.NhsNumber, Kind.NhsNumber), (cues.ChiNumber, Kind.ChiNumber), (cues.HcNumber, Kind.HcNumber),
        ];
        Kind? nearest = null;
        int best = -1;
        foreach ((Cue cue, Kind kind) in kinds)
            if (cue.EndOfLast(InspectedText.SameField(text.Before(place.Start, FarBefore))) is var end && end > best) (nearest, best) = (kind, end);
        return nearest ?? kinds.FirstOrDefault(k => text.IsNear(k.Cue, place, 0, FarAfter)).Kind;
    }

    static bool IsUsual(ImmutableArray<DigitGroup> groups) => IsInThree(groups) || groups.Length == Length;

    static bool IsInThree(ImmutableArray<DigitGroup> groups) => groups is [{ Length: 3 }, { Length: 3 }, { Length: 4 }];

    static bool IsClose(InspectedText text, ImmutableArray<DigitGroup> groups) =>
        groups.Zip(groups.Skip(1)).All(pair => text.Text.AsSpan(pair.First.End..pair.Second.Start) is var between && between.Length <= WidestGap && !between.ContainsAny(Borders));

    static bool IsGroupedAsNhs(InspectedText text, ImmutableArray<DigitGroup> groups) =>
        IsInThree(groups)
        && text.Text.AsSpan(groups[0].End..groups[1].Start) is var one && text.Text.AsSpan(groups[1].End..groups[2].Start) is var two
        && !one.ContainsAny(NotInNhs) && !two.ContainsAny(NotInNhs);

    static bool IsTelephone(InspectedText text, CueList cues, int first, TextSpan place)
    {
        bool country = first > 0 && text.Numbers[first - 1] is { Start: > 0 } before && text.Text[before.Start - 1] == '+'
            && IsGap(text.Text.AsSpan(before.End..place.Start));
        return country || cues.Telephone.IsIn(text.JustBefore(place.Start, FarAfter));
    }

    static bool IsOfPerson(InspectedText text, CueList cues, TextSpan place) =>
        cues.Person.IsIn(text.Before(place.Start, NearPerson)) && !cues.NotPerson.IsIn(text.Before(place.Start, NearPerson)) && !cues.Telephone.IsIn(text.JustBefore(place.Start, NearPerson));

    /// <summary>True when the number is no part of a longer one, or of a word.</summary>
    static bool StandsAlone(InspectedText text, TextSpan place)
    {
        ReadOnlySpan<char> before = text.Text.AsSpan(Math.Max(0, place.Start - 2)..place.Start), after = text.Text.AsSpan(place.End, Math.Min(2, text.Text.Length - place.End));
        return (before.IsEmpty || !char.IsLetterOrDigit(before[^1])) && (before.Length < 2 || before[^1] is not ('-' or '.' or '/' or '_') || !char.IsLetterOrDigit(before[0]))
            && (after.IsEmpty || !char.IsLetterOrDigit(after[0])) && (after.Length < 2 || after[0] is not ('-' or '.' or '/' or '_') || !char.IsLetterOrDigit(after[1]));
    }

    // CHI numbers begin with a date of birth, those of Northern Ireland with 32 to 39; today's NHS numbers with 4 to 9.
    static Kind ByDigits(InspectedText text, TextSpan place)
    {
        string digits = string.Concat(text[place].Where(char.IsAsciiDigit));
        int day = int.Parse(digits[..2], CultureInfo.InvariantCulture), month = int.Parse(digits[2..4], CultureInfo.InvariantCulture);
        return day is >= 1 and <= 31 && month is >= 1 and <= 12 ? Kind.ChiNumber
            : day is >= 32 and <= 39 ? Kind.HcNumber
            : Kind.NhsNumber;
    }
}
