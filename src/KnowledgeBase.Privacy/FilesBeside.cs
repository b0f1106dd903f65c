using KnowledgeBase.Privacy.Findings;

namespace KnowledgeBase.Privacy;

/// <summary>What documents say of the files beside them.</summary>
/// <param name="series">The figures over time that each holds, by path.</param>
/// <param name="letThrough">What may stand in each, by path.</param>
sealed class FilesBeside(ILookup<string, FigureSeries> series, ILookup<string, LetThroughEntry> letThrough)
{
    /// <summary>No document says anything.</summary>
    public static FilesBeside None { get; } = Of([]);

    public static FilesBeside Of(ImmutableArray<Document> documents) => new(
        documents.SelectMany(Named).ToLookup(named => named.Path, named => named.Series, StringComparer.Ordinal),
        documents.SelectMany(document => LetThroughEntry.Of(document)).ToLookup(entry => entry.Path, StringComparer.Ordinal));

    /// <summary>The series that a file holds; none where no document names it.</summary>
    public ImmutableArray<FigureSeries> SeriesIn(string path) => [.. series[path]];

    /// <summary>What may stand in a file.</summary>
    public LetThrough LetThroughIn(string path) => new(path, [.. letThrough[path]]);

    static IEnumerable<(string Path, FigureSeries Series)> Named(Document document) =>
        from series in (document.Record as IHoldsSeries)?.AllSeries ?? []
        where series.File is not null
        select (document.Path[..(document.Path.LastIndexOf('/') + 1)] + series.File!.Name, series);
}
