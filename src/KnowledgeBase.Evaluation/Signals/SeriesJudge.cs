using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Evaluation.Signals;

/// <summary>Series in, signals out: the way into this library.</summary>
public static class SeriesJudge
{
    /// <summary>
    /// Judges a series by the rules of a profile. A series that cannot be judged gives a judgement with an error. Pure;
    /// O(n) for points in date order, O(n log n) otherwise, however many rebases there are.
    /// </summary>
    public static Judgement Judge(Series series, Profile profile)
    {
        ImmutableArray<SeriesMistake> mistakes = SeriesCheck.Mistakes(series);
        if (!mistakes.IsEmpty) return Fail(series.Id, series, profile, [.. mistakes.Select(Locate)]);

        var timeline = Timeline.Of(series);
        var groupJudge = new GroupJudge(series, profile);
        ImmutableArray<Group> groups = [.. timeline.Parts.Select(groupJudge.Judge)];
        Group last = groups[^1];

        VariationIcon? variation = last.Latest is { } latest ? VariationIcons.Of(latest.Kind, series.Direction) : null;
        Assurance? assurance = Assurances.Of(series, last.Limits, profile);
        return new()
        {
            Id = series.Id,
            Profile = profile,
            Series = series,
            Warnings = WarningTexts.Of(series, timeline, groups, profile),
            Groups = groups,
            Variation = variation,
            Assurance = assurance,
            Summary = SummaryText.Of(series, last, variation, assurance),
        };
    }

    /// <summary>
    /// The judgement on input that cannot be judged, or not even be read (<paramref name="series"/> is null). The error is
    /// the first of the <paramref name="mistakes"/>, of which there is at least one, with the number of the others.
    /// </summary>
    public static Judgement Fail(string id, Series? series, Profile profile, ImmutableArray<string> mistakes)
    {
        string error = mistakes.Length == 1 ? mistakes[0] : $"{mistakes[0]} (and {mistakes.Length - 1} more)";
        return new() { Id = id, Profile = profile, Series = series, Error = error, Summary = $"This series cannot be judged: {error}." };
    }

    static string Locate(SeriesMistake mistake) =>
        mistake.Index is { } index ? $"{mistake.Message} (point {index + 1})" : mistake.Message;
}
