using System.Text.RegularExpressions;
using KnowledgeBase.Privacy.Cues;
using KnowledgeBase.Privacy.Findings;

namespace KnowledgeBase.Privacy.Kinds;

/// <summary>National Insurance numbers: two letters, six digits, a letter (HMRC, National Insurance Manual NIM39110).</summary>
static partial class InsuranceNumbers
{
    const int Far = 60;

    public static IEnumerable<Finding> In(InspectedText text, CueList cues)
    {
        foreach (Match match in Number().Matches(text.Text))
        {
            var place = TextSpan.Between(match.Groups["letters"].Index, match.Index + match.Length);
            bool named = text.IsNear(cues.InsuranceNumber, place, Far, Far);
            if (match.Groups["apart"].Success && !named) continue;
            bool capitals = !text.Text.AsSpan(place.Start, place.Length).ContainsAnyInRange('a', 'z');
            if (named || (capitals && match.Groups["spaced"].Success)) yield return new Finding(Kind.InsuranceNumber, place, Severity.Error);
            else if (capitals && !text.IsInAddress(place.Start))
                yield return new Finding(Kind.InsuranceNumber, place, text.IsNear(cues.Person, place, Far, Far) ? Severity.Error : Severity.Warning);
        }
    }

    // It begins with a digit and looks back from there, because a text has fewer digits than letters.
    [GeneratedRegex($$"""
        (?<= (?<![\p{L}\d_{-]) (?<letters> (?!BG|GB|KN|NK|NT|TN|ZZ) [A-CEGHJ-PR-TW-Z](?<apart>[ ])?[A-CEGHJ-NPR-TW-Z] ) {{Sign}}? )
        [0-9] (?: \d{5} | (?<spaced> \d {{Sign}} \d{2} {{Sign}} \d{2} ) | (?<apart> (?: {{Sign}}? \d){5} ) )
        {{Sign}}? [A-D] (?![\p{L}\d_-])
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Number();

    // A line may be folded.
    const string Sign = @"(?: [ ._-]{1,2} | \n[ ]{1,30} )";
}
