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
    readonly SeriesFiles series;

    /// <param name="words">The controlled list of cues; null when there is none.</param>
    /// <param name="options">What the settings say.</param>
    /// <param name="series">What documents say of files of figures.</param>
    public FileInspection(Vocabulary? words, PrivacyOptions options, SeriesFiles series)
    {
        cues = new CueList(words);
        personal = new PersonalData(cues);
        names = new FileNames(cues, personal.In);
        weights = new Weights(options);
        this.series = series;
    }

    public Inspection Of(SourceFile file, Document? document)
    {
        Inspection text = OfText(file, document);
        return text with { Diagnostics = [.. weights.Said, .. FindingReport.OfName(file.Path, [.. names.In(file.Name)], weights), .. text.Diagnostics] };
    }

    /// <summary>What of the name of a file no report may repeat.</summary>
    public IEnumerable<string> HiddenInName(string name) => FindingReport.HiddenInName(name, names.In(name));

    Inspection OfText(SourceFile file, Document? document)
    {
        string text = Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF');
        var inspected = new InspectedText(text, file.Name.EndsWith(Table, StringComparison.OrdinalIgnoreCase));
        ImmutableArray<Finding> findings = personal.In(inspected);
        ImmutableArray<PlacedFinding> found = [.. Placed(text, inspected, findings), .. document is null ? [] : SmallSeries.In(document, cues)];
        if (series.In(file.Path) is { IsEmpty: false } held)
            found = [.. found.Where(one => one.Finding.Kind != Kind.SmallCount), .. SmallSeries.In(text, held, cues)];
        return new Inspection([.. FindingReport.Of(file.Path, found, new LetThrough(document), weights)], FindingReport.Hidden(text, inspected.Reading, findings));
    }

    static IEnumerable<PlacedFinding> Placed(string text, InspectedText inspected, ImmutableArray<Finding> findings)
    {
        var source = new SourceText(text);
        return findings.Select(finding => new PlacedFinding(finding, source.PositionAt(inspected.Reading.SourceOf(finding.Place.Start, finding.Place.Length).Start)));
    }
}
