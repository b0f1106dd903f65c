using System.Text.RegularExpressions;
using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Evaluation.Signals;

/// <summary>
/// Finds values that can be judged and are most likely slips: a 0 that stands for a missing value, a sign that slipped in, a lost
/// decimal point. A point with a note is explained, and never doubted.
/// </summary>
public static partial class SeriesDoubts
{
    /// <summary>Among fewer values none is odd.</summary>
    const int FewestOthers = 6;

    /// <summary>
    /// At most one doubt of each kind, at the first value concerned. <paramref name="name"/> and <paramref name="unit"/> are those of
    /// the measure: differences may be negative and more than 100 %. For a series without mistakes; O(n).
    /// </summary>
    public static ImmutableArray<SeriesMistake> Of(Series series, string name, string unit)
    {
        ImmutableArray<SeriesMistake>.Builder doubts = ImmutableArray.CreateBuilder<SeriesMistake>();
        if (Zeros(series) is { } zeros) doubts.Add(zeros);
        if (Difference().IsMatch(name) || Difference().IsMatch(unit)) return doubts.ToImmutable();

        if (Few(series, value => value < 0) is { IsEmpty: false } negative)
            doubts.Add(Doubt(series, negative, "negative", "See that the sign is meant; where it is, explain it in the point's note."));
        if (Percent().IsMatch(unit) && Few(series, value => value > 100) is { IsEmpty: false } over)
            doubts.Add(Doubt(series, over, "more than 100 %", "See that the decimal point is in its place; where it is, explain the value in the point's note."));
        return doubts.ToImmutable();
    }

    /// <summary>Zeros that are no part of the ups and downs of the other values.</summary>
    static SeriesMistake? Zeros(Series series)
    {
        ImmutableArray<int> zeros = Few(series, value => value == 0);
        double?[] others = [.. series.Values.Where(value => value is not (null or 0))];
        if (zeros.IsEmpty || others.Length < FewestOthers) return null;
        if (Baseline.Of(others, null, screen: false) is not { Mean: { } mean, AverageRange: { } range }) return null;
        return new Limits(mean, range).IsOutside(0)
            ? Doubt(series, zeros, "far from all others", "Where the value is missing leave it empty, never 0; where it is real, explain it in the point's note.")
            : null;
    }

    /// <summary>The unexplained values of a kind, as long as most values are of another.</summary>
    static ImmutableArray<int> Few(Series series, Func<double, bool> isOdd)
    {
        ImmutableArray<int> odd = [.. Enumerable.Range(0, series.Values.Length).Where(i => series.Values[i] is { } value && isOdd(value))];
        bool isFew = odd.Length * 4 <= series.Values.Count(value => value is not null);
        return isFew ? [.. odd.Where(i => series.Notes.IsEmpty || string.IsNullOrWhiteSpace(series.Notes[i]))] : [];
    }

    static SeriesMistake Doubt(Series series, ImmutableArray<int> odd, string what, string hint)
    {
        string first = series.Values[odd[0]]!.Value.ToString(CultureInfo.InvariantCulture), date = Days.Iso(series.Dates[odd[0]]);
        string message = odd.Length == 1
            ? $"the value {first} of {date} is {what}"
            : string.Create(CultureInfo.InvariantCulture, $"{odd.Length} values are {what}, the first {first} of {date}");
        return new(SeriesField.Values, odd[0], message) { Hint = hint };
    }

    [GeneratedRegex(@"\b(net|change[sd]?|differences?|variance|deviation|growth|increase|decrease|reduction|balance|surplus|deficit|margin|gain|loss|scores?|index|ratio|temperature|z)\b|°|\boccupan|\bof (plan|target|budget|baseline)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Difference();

    [GeneratedRegex(@"^\s*%|\bper ?cent\b|\bpercentage\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Percent();
}
