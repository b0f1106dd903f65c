using System.Text.RegularExpressions;
using KnowledgeBase.Privacy.Cues;
using KnowledgeBase.Privacy.Findings;

namespace KnowledgeBase.Privacy.Kinds;

/// <summary>Names behind a title, or behind "patient", with an age or a condition near them: who it is and what ails them in one breath.</summary>
static partial class PersonNames
{
    const int Near = 80;

    public static IEnumerable<Finding> In(InspectedText text, CueList cues) =>
        cues.Title.In(text.Text).Select(title => Titled().Match(text.Text, title.End) is { Success: true } name ? TextSpan.Between(title.Start, name.Index + name.Length) : default)
            .Concat(cues.Patient.In(text.Text).Select(word => Full().Match(text.Text, word.End).Groups["name"] is { Success: true } name ? new TextSpan(name.Index, name.Length) : default))
            .Where(place => place.Length > 0 && !text.IsNear(cues.Invented, place, Near, Near) && IsTold(text, cues, place))
            .Select(place => new Finding(Kind.NameOfPatient, place, Severity.Warning));

    static bool IsTold(InspectedText text, CueList cues, TextSpan place)
    {
        ReadOnlySpan<char> before = text.Before(place.Start, Near), after = text.After(place.End, Near);
        return cues.Diagnosis.IsIn(before) || cues.Diagnosis.IsIn(after) || cues.YearsOld.IsIn(before) || cues.YearsOld.IsIn(after)
            || AgeBehind().IsMatch(after) || (cues.Aged.IsIn(after) && after.ContainsAnyInRange('0', '9'));
    }

    [GeneratedRegex($@"\G\.?\s{{1,3}}(?:{Name}\s)?{Name}", RegexOptions.CultureInvariant)]
    private static partial Regex Titled();

    [GeneratedRegex($@"\G,?\s{{1,3}}(?<name>{Name}\s{Name})", RegexOptions.CultureInvariant)]
    private static partial Regex Full();

    const string Name = @"\p{Lu}[\p{L}'-]{0,25}\.?";

    // Mrs Smith, 83, or Mrs Smith (83).
    [GeneratedRegex(@"\A ?[,(] ?(?:\d{1,2}|1[01]\d) ?[,).]", RegexOptions.CultureInvariant)]
    private static partial Regex AgeBehind();
}
