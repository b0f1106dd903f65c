using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Evaluation.Signals;

/// <summary>What a reader of the chart should know about how it was made.</summary>
internal static class WarningTexts
{
    /// <summary>The one warning of NHSRplotthedots 0.2.2, word for word; its "12" is the package's slip, it warns below 13.</summary>
    const string PackageShortGroup =
        "Some groups have 'n < 12' observations. These have trial limits, which will be revised with each additional "
        + "observation until 'n = fix_after_n_points' has been reached.";

    const int RebasesNamed = 3;

    public static ImmutableArray<string> Of(
        Series series, Timeline timeline, ImmutableArray<Group> groups, Profile profile)
    {
        int shortGroups = groups.Count(group => group.IsShort);
        if (profile.WarnsAsPackage) return shortGroups > 0 ? [PackageShortGroup] : [];

        ImmutableArray<string>.Builder warnings = ImmutableArray.CreateBuilder<string>();
        if (shortGroups > 0) warnings.Add(FewPoints(shortGroups, groups.Length, profile));
        if (groups.Any(group => group is { IsShort: false, Limits: null }))
            warnings.Add("No limits could be calculated where no two neighbouring points have values.");
        if (Suppression(groups) is { } suppression) warnings.Add(suppression);
        if (!timeline.UnmatchedRebases.IsEmpty) warnings.Add(Unmatched(timeline.UnmatchedRebases));
        if (!timeline.WasInOrder) warnings.Add("The points were not in date order; they have been sorted.");
        if (series.ScreenOutliers == true && !profile.ScreensOutliers)
            warnings.Add($"Outliers were not screened: the profile {profile.Name} never does.");
        return warnings.ToImmutable();
    }

    static string FewPoints(int shortGroups, int groups, Profile profile)
    {
        string verb = shortGroups == 1 ? "has" : "have";
        string subject = groups == 1 ? "There are" : $"{shortGroups} of {groups} parts between rebases {verb}";
        string result = profile.JudgesFewPoints ? "the limits will still move" : "too few for limits or symbols, so read as a run chart";
        return string.Create(CultureInfo.InvariantCulture, $"{subject} fewer than {Profile.FewPoints} points: {result}.");
    }

    /// <summary>How many values are withheld; null when none is.</summary>
    public static string? Suppression(ImmutableArray<Group> groups) => groups.Sum(group => group.Points.Count(point => point.Suppressed is not null)) switch
    {
        0 => null,
        1 => "One value is suppressed because it is small: it counts as no point, and the line has a gap there.",
        var values => string.Create(CultureInfo.InvariantCulture, $"{values} values are suppressed because they are small: they count as no points, and the line has gaps there."),
    };

    static string Unmatched(ImmutableArray<Rebase> rebases) =>
        $"No point has the rebase date {FirstFew.Of([.. rebases.Select(rebase => Days.Iso(rebase.Date))], RebasesNamed)}: nothing was rebased there.";
}
