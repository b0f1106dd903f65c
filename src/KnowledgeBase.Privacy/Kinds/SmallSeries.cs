using System.Text.RegularExpressions;
using KnowledgeBase.Privacy.Cues;
using KnowledgeBase.Privacy.Findings;

namespace KnowledgeBase.Privacy.Kinds;

/// <summary>
/// Counts of 1 to 4 people among figures over time. What a series counts is told by its unit, or by its name where the unit says no more
/// than "number"; one with a fraction in it, and one that is invented, counts nobody.
/// </summary>
static partial class SmallSeries
{
    const string InDocument = "Write suppressed: \"<5\" in place of value: with the place and the time, so few people can be told.";

    /// <summary>One finding for each series in a document, at the first of its small counts.</summary>
    public static IEnumerable<PlacedFinding> In(Document document, CueList cues)
    {
        if (document.Record is not IHoldsSeries record) yield break;
        foreach (FigureSeries series in record.AllSeries.Where(series => CountsPeople(series, cues)))
            if (Among(series.Values.Select(value => value?.Digits)) is { Length: > 0 } small)
                yield return new PlacedFinding(Small(small.Length) with { Hint = InDocument }, document.Places[string.Create(CultureInfo.InvariantCulture, $"{series.Field}[{small[0]}].value")]);
    }

    /// <summary>The same for a file of comma-separated values that holds <paramref name="series"/>.</summary>
    public static IEnumerable<PlacedFinding> In(string text, IEnumerable<FigureSeries> series, CueList cues)
    {
        var table = SeriesTable.Of(text);
        foreach (IGrouping<string, FigureSeries> same in series.Where(series => CountsPeople(series, cues)).GroupBy(series => series.Id, StringComparer.Ordinal))
            if (table.Values(same.Key) is var cells && Among(cells.Select(cell => cell.Plain)) is { Length: > 0 } small)
                yield return new PlacedFinding(Small(small.Length), cells[small[0]].Place);
    }

    static bool CountsPeople(FigureSeries series, CueList cues)
    {
        string unit = WithoutTimes(series.Unit, cues), name = WithoutTimes(series.Name, cues);
        if (series.Invented || IsNoCount(unit, cues) || IsNoCount(name, cues)) return false;
        return cues.Counted.IsIn(unit) || (cues.PlainCount.IsIn(unit) && cues.Counted.IsIn(name));
    }

    static bool IsNoCount(string words, CueList cues) => cues.NotCounted.IsIn(words);

    // Falls per month, and deaths within 30 days, are counted; falls per 1000 days are a rate.
    static string WithoutTimes(string words, CueList cues) =>
        Amount().Replace(cues.TimeSpan.In(words).Reverse().Aggregate(words, (rest, time) => rest.Remove(time.Start, time.Length)), "");

    /// <summary>The indexes of the small counts; none where a figure has a fraction.</summary>
    static int[] Among(IEnumerable<string?> figures)
    {
        string?[] all = [.. figures];
        return all.Any(figure => figure is not null && Fraction().IsMatch(figure)) ? [] : [.. Enumerable.Range(0, all.Length).Where(i => all[i] is { } figure && OneToFour().IsMatch(figure))];
    }

    static Finding Small(int count) => new(Kind.SmallCount, default, Severity.Warning) { Count = count };

    [GeneratedRegex(@"\A[1-4](?:\.0+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex OneToFour();

    [GeneratedRegex(@"(?<!\p{L})\d+ \p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex(@"\A-?\d*\.\d*[1-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Fraction();
}
