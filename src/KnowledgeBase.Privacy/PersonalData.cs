using KnowledgeBase.Privacy.Cues;
using KnowledgeBase.Privacy.Findings;
using KnowledgeBase.Privacy.Kinds;

namespace KnowledgeBase.Privacy;

/// <summary>Looks for what may tell who a person is. A net, not a promise: docs/privacy.md says what slips through.</summary>
sealed class PersonalData(CueList cues)
{
    /// <summary>What was found, in the order of the text; of two that overlap the surer one. Cost O(length).</summary>
    public ImmutableArray<Finding> In(InspectedText text)
    {
        Finding[] certain = Apart([.. TenDigits.In(text, cues), .. BirthDates.In(text, cues), .. InsuranceNumbers.In(text, cues), .. TelephoneNumbers.In(text, cues), .. MailAddresses.In(text, cues)]);
        Finding[] all = Apart([.. certain, .. Postcodes.In(text, cues, certain), .. PersonNames.In(text, cues), .. Ages.In(text, cues), .. SmallCounts.In(text, cues)]);
        return [.. all.Select(finding => finding with { Value = text[finding.Place] })];
    }

    /// <summary>In the order of the text, without those that overlap one that stands before them in the list.</summary>
    static Finding[] Apart(IEnumerable<Finding> findings)
    {
        var kept = new SortedSet<Finding>(Comparer<Finding>.Create((a, b) => a.Place.End <= b.Place.Start ? -1 : b.Place.End <= a.Place.Start ? 1 : 0));
        foreach (Finding finding in findings) kept.Add(finding);
        return [.. kept];
    }
}
