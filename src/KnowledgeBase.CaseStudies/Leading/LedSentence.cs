using KnowledgeBase.CaseStudies.Cases;
using KnowledgeBase.CaseStudies.Types;

namespace KnowledgeBase.CaseStudies.Leading;

/// <summary>How many cases say something of how they were led.</summary>
public static class LedSentence
{
    public static string Of(ImmutableArray<StudiedCase> cases) => Of(cases.Count(c => SaysHow(c.Study)), cases.Length);

    /// <summary>The sentence for <paramref name="said"/> of <paramref name="all"/> cases.</summary>
    public static string Of(int said, int all) => (said, all) switch
    {
        (_, 0) => "There are no cases yet.",
        (0, 1) => "The one case here says nothing of how it was led.",
        (1, 1) => "The one case here says something of how it was led.",
        (0, _) => string.Create(CultureInfo.InvariantCulture, $"None of the {all} cases here says something of how it was led."),
        (1, _) => string.Create(CultureInfo.InvariantCulture, $"1 of {all} cases says something of how it was led."),
        _ when said == all => string.Create(CultureInfo.InvariantCulture, $"All {all} cases say something of how they were led."),
        _ => string.Create(CultureInfo.InvariantCulture, $"{said} of {all} cases say something of how they were led."),
    };

    /// <summary>True when a case names a style, or a behaviour that was shown or lacking.</summary>
    public static bool SaysHow(CaseStudy study) => study.Leadership is { } led &&
        (led.Style is not (null or "" or RoomList.NotDescribed) || !led.Behaviours.IsEmpty || !led.Shown.IsEmpty || !led.Lacking.IsEmpty);
}
