using KnowledgeBase.Privacy.Cues;
using KnowledgeBase.Privacy.Findings;
using KnowledgeBase.Privacy.Kinds;

namespace KnowledgeBase.Privacy;

/// <summary>Looks into one file after the other: its name, and what it says. Safe for several threads.</summary>
sealed class FileInspection
{
    const string Table = ".csv";

    readonly CueList cues;
    readonly PersonalData personal;
    readonly FileNames names;
    readonly Weights weights;

    /// <param name="words">The controlled list of cues; null when there is none.</param>
    /// <param name="options">What the settings say.</param>
    public FileInspection(Vocabulary? words, PrivacyOptions options)
    {
        Words = words;
        cues = new CueList(words);
        personal = new PersonalData(cues);
        names = new FileNames(cues, personal.In);
        weights = new Weights(options);
    }

    /// <summary>The controlled list of cues.</summary>
    public Vocabulary? Words { get; }

    /// <param name="file">The file.</param>
    /// <param name="document">What was read in it; null for one that is no document.</param>
    /// <param name="beside">What documents say of files beside them.</param>
    public Inspection Of(SourceFile file, Document? document, FilesBeside beside)
    {
        string text = Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF');
        var inspected = new InspectedText(text, file.Name.EndsWith(Table, StringComparison.OrdinalIgnoreCase));
        ImmutableArray<Finding> inText = personal.In(inspected), inName = [.. names.In(file.Name)];
        ImmutableArray<PlacedFinding> found = Found(file.Path, document, beside, text, Placed(text, inspected, inText));
        LetThrough letThrough = document is null ? beside.LetThroughIn(file.Path) : new LetThrough(file.Path, LetThroughEntry.Of(document));
        return new Inspection(
            [
                .. weights.Said,
                .. FindingReport.OfName(file.Path, inName.Where(one => !letThrough.MeansInName(one)), weights),
                .. FindingReport.Of(file.Path, found.Where(one => !letThrough.Means(one)), weights),
                .. letThrough.Report(found, inName),
            ],
            FindingReport.Hidden(text, inspected.Reading, inText));
    }

    /// <summary>What of the name of a file no report may repeat.</summary>
    public IEnumerable<string> HiddenInName(string name) => FindingReport.HiddenInName(name, names.In(name));

    /// <summary>Figures over time are judged by what documents say of them, and by nothing else.</summary>
    ImmutableArray<PlacedFinding> Found(string path, Document? document, FilesBeside beside, string text, IEnumerable<PlacedFinding> inText) =>
        document is not null ? [.. inText, .. SmallSeries.In(document, cues)]
        : beside.SeriesIn(path) is { IsEmpty: false } series ? [.. inText.Where(one => one.Finding.Kind != Kind.SmallCount), .. SmallSeries.In(text, series, cues)]
        : [.. inText];

    static IEnumerable<PlacedFinding> Placed(string text, InspectedText inspected, ImmutableArray<Finding> findings)
    {
        if (findings.IsEmpty) return [];
        var source = new SourceText(text);
        return findings.Select(finding => new PlacedFinding(finding, source.PositionAt(inspected.Reading.SourceOf(finding.Place.Start, finding.Place.Length).Start)));
    }
}
