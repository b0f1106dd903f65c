using System.Text.RegularExpressions;
using KnowledgeBase.Privacy.Cues;
using KnowledgeBase.Privacy.Findings;

namespace KnowledgeBase.Privacy.Kinds;

/// <summary>Full postcodes of the United Kingdom near a person. Half a postcode (M20), and that of an organisation, tell nobody's home.</summary>
static partial class Postcodes
{
    const int NearPerson = 160;
    const int NearHome = 80;

    static readonly ImmutableHashSet<string> Areas =
    [
        .. ("AB AL B BA BB BD BF BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX "
            + "IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST "
            + "SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE").Split(' '),
    ];

    public static IEnumerable<Finding> In(InspectedText text, CueList cues, IReadOnlyCollection<Finding> certain)
    {
        foreach (Match match in Postcode().Matches(text.Text))
        {
            var place = TextSpan.Between(match.Groups["area"].Index, match.Index + match.Length);
            bool capitals = !text.Text.AsSpan(place.Start, place.Length).ContainsAnyInRange('a', 'z');
            if (!Areas.Contains(match.Groups["area"].Value.ToUpperInvariant()) || (!capitals && !match.Value.Any(char.IsWhiteSpace)) || text.IsInAddress(place.Start)) continue;
            if (Judge(text, cues, place, certain) is { } severity) yield return new Finding(Kind.Postcode, place, text.IsCode(place) ? Severity.Warning : severity);
        }
    }

    static Severity? Judge(InspectedText text, CueList cues, TextSpan place, IReadOnlyCollection<Finding> certain)
    {
        ReadOnlySpan<char> near = text.Before(place.Start, NearHome);
        int organised = cues.Organisation.EndOfLast(near);
        if (cues.Home.EndOfLast(near) > organised || text.IsNear(cues.Home, place, 0, NearHome / 2)) return Severity.Error;
        ReadOnlySpan<char> before = text.Before(place.Start, NearPerson), after = text.After(place.End, NearPerson / 2);
        int from = place.Start - before.Length, to = place.End + after.Length;
        bool person = (cues.Person.IsIn(before) && !cues.NotPerson.IsIn(before)) || (cues.Person.IsIn(after) && !cues.NotPerson.IsIn(after))
            || certain.Any(finding => finding.Place.Start >= from && finding.Place.End <= to);
        return !person ? null : organised >= 0 ? Severity.Warning : Severity.Error;
    }

    // It begins with a digit and looks back from there, because a text has fewer digits than letters.
    [GeneratedRegex(@"(?<=(?<![\p{L}\d/_.-])(?<area>[A-Z]{1,2}))[0-9][A-Z\d]?(?: ?|\n {1,30}| {2,3}|-)\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d/_-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Postcode();
}
