using KnowledgeBase.Evaluation.Measures;

namespace KnowledgeBase.Evaluation.Xmr;

/// <summary>
/// A named set of answers to the questions that tools for XmR charts answer differently. One property is one question,
/// one branch of the code, and one line of the table in <c>docs/evaluation.md</c>, which names the sources.
/// </summary>
public sealed record Profile
{
    /// <summary>As printed under a chart and given on the command line.</summary>
    public required string Name { get; init; }

    /// <summary>Are unusually large moving ranges left out of the limits, unless the series says otherwise?</summary>
    public required bool ScreensOutliers { get; init; }

    /// <summary>Does a point outside the limits count among the two in three?</summary>
    public required bool TwoInThreeCountsOutside { get; init; }

    /// <summary>Of an improving and a worsening pattern in one point, is the improvement shown, or the first rule?</summary>
    public required bool ImprovementWins { get; init; }

    /// <summary>Does a part with fewer than <see cref="FewPoints"/> points get limits and symbols?</summary>
    public required bool JudgesFewPoints { get; init; }

    /// <summary>Neighbouring points that make a trend, at least 2.</summary>
    public required int TrendLength { get; init; }

    /// <summary>Does a repeated value end a trend, or is it passed over?</summary>
    public required bool TieEndsTrend { get; init; }

    /// <summary>
    /// Is a point whose next point is in a trend too named by the step to that point, or by the trends it is itself in?
    /// </summary>
    public required bool TrendFollowsNextStep { get; init; }

    /// <summary>Is a missing value a point: in the count against <see cref="FewPoints"/>, and as the latest point?</summary>
    public required bool MissingIsPoint { get; init; }

    /// <summary>What a target means where no limits can be calculated; null is nothing.</summary>
    public required Assurance? AssuranceWithoutLimits { get; init; }

    /// <summary>Are the warnings those of the package, word for word, or ours?</summary>
    public required bool WarnsAsPackage { get; init; }

    /// <summary>Below so many points a part is short.</summary>
    public const int FewPoints = 13;

    /// <summary>Making Data Count, NHS England: the default.</summary>
    public static Profile Mdc { get; } = new()
    {
        Name = "mdc",
        ScreensOutliers = false,
        TwoInThreeCountsOutside = true,
        ImprovementWins = true,
        JudgesFewPoints = false,
        TrendLength = 7,
        TieEndsTrend = true,
        TrendFollowsNextStep = false,
        MissingIsPoint = false,
        AssuranceWithoutLimits = null,
        WarnsAsPackage = false,
    };

    /// <summary>The R package NHSRplotthedots 0.2.2, for comparison with its charts.</summary>
    public static Profile PlotTheDots { get; } = new()
    {
        Name = "plotthedots-0.2.2",
        ScreensOutliers = true,
        TwoInThreeCountsOutside = false,
        ImprovementWins = false,
        JudgesFewPoints = true,
        TrendLength = 7,
        TieEndsTrend = true,
        TrendFollowsNextStep = true,
        MissingIsPoint = true,
        AssuranceWithoutLimits = Assurance.Inconsistent,
        WarnsAsPackage = true,
    };

    /// <summary>The default first.</summary>
    public static ImmutableArray<Profile> All { get; } = [Mdc, PlotTheDots];

    /// <summary>The profile of that exact name, or null.</summary>
    public static Profile? Named(string name) => All.FirstOrDefault(profile => profile.Name == name);

    /// <summary>A profile that never screens overrules the series; one that does asks it.</summary>
    internal bool Screens(Series series) => ScreensOutliers && (series.ScreenOutliers ?? true);
}
