namespace KnowledgeBase.Privacy;

/// <summary>What documents say of the files beside them that hold figures over time.</summary>
/// <param name="byPath">The series of each file.</param>
sealed class SeriesFiles(ILookup<string, FigureSeries> byPath)
{
    /// <summary>No document says anything.</summary>
    public static SeriesFiles None { get; } = Of([]);

    public static SeriesFiles Of(ImmutableArray<Document> documents) => new(
        (from document in documents
         where document.Record is IHoldsSeries
         from series in ((IHoldsSeries)document.Record).AllSeries
         where series.File is not null
         select (Path: document.Path[..(document.Path.LastIndexOf('/') + 1)] + series.File!.Name, series))
        .ToLookup(named => named.Path, named => named.series, StringComparer.Ordinal));

    /// <summary>The series that a file holds; none where no document names it.</summary>
    public ImmutableArray<FigureSeries> In(string path) => [.. byPath[path]];
}
