using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Fixing;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Signals;
using KnowledgeBase.Measures.Parts;

namespace KnowledgeBase.Cli.Importing;

/// <summary>The measure of a document that a series goes to.</summary>
/// <param name="Document">The document.</param>
/// <param name="Index">Of the measure among those of the document, from 0.</param>
/// <param name="Measure">The measure.</param>
sealed record SeriesTarget(SiteDocument Document, int Index, Measure Measure)
{
    const int MostNamed = 8;

    /// <summary>Name of the file of values, beside the document.</summary>
    public string FileName => Measure.Series.File?.Name ?? $"{Document.Id.Replace('/', '-')}-{Measure.Id}.csv";

    /// <summary>Finds the measure that was named: in the document that was named, or in the only one that has it.</summary>
    /// <exception cref="UsageException">There is none, or there are several.</exception>
    public static SeriesTarget Find(SiteModel site, Session session, string measure, string? into)
    {
        ImmutableArray<SiteDocument> cases = into is null ? CaseNames.All(site) : [CaseNames.Find(site, session, into)];
        SeriesTarget[] all = [.. cases.SelectMany(d => ((IMeasured)d.Document.Record).Measures.Select((m, i) => new SeriesTarget(d, i, m)))];
        SeriesTarget[] meant = [.. all.Where(t => t.Measure.Id == measure)];
        if (meant is [var only]) return only;
        if (meant.Length > 1)
            throw new UsageException($"--measure: several documents have a measure '{measure}'", $"Say into which one: --into {meant[0].Document.Id}");
        string[] ids = [.. all.Select(t => t.Measure.Id).Distinct()];
        throw new UsageException($"--measure: there is no measure '{measure}'{(into is null ? "" : $" in {cases[0].Document.Path}")}",
            Nearest.Hint(measure, ids, ids.Length == 0 ? "Write the measure into the document first, without its values." : $"There is: {FirstFew.Of(ids, MostNamed)}. Write the measure into the document first, without its values."));
    }

    /// <summary>The document with the line that names the file of values; as it is where it names one; null where there is no plain place for the line.</summary>
    public byte[]? WithSeries(Opened opened)
    {
        byte[] bytes = opened.Parts.Files.Read(Document.Document.Path);
        if (Measure.Series.File is not null) return bytes;
        FieldPlaces places = Document.Document.Places;
        string item = string.Create(CultureInfo.InvariantCulture, $"measures[{Index}]");
        int indent = places[item].Column - 1;
        // The line goes below the last field that has a line of its own and nothing below it.
        string? below = ((string[])["source", "provenance", "unit", "id"]).FirstOrDefault(f => places.Instead($"{item}.{f}", "") is { Edits: [{ Start.Line: var start, End.Line: var end }] } && start == end);
        if (below is null) return null;
        var line = new TextPosition(places[$"{item}.{below}"].Line + 1, 1);
        return MendedText.Of(bytes, [new Edit(line, line, $"{new string(' ', indent)}{Line}\n")]);
    }

    /// <summary>What the measure says of the file: <c>series_file: falls.csv</c>.</summary>
    public string Line => $"{ListOrFile.FileKey("series")}: {FileName}";
}
