using KnowledgeBase.Privacy.Cues;
using KnowledgeBase.Privacy.Findings;

namespace KnowledgeBase.Privacy;

/// <summary>Looks for personal data in texts: documents with their front matter and comments, controlled lists, and tables beside documents.</summary>
sealed class PersonalDataInspector(PrivacyOptions options) : IInspector
{
    const string Table = ".csv";

    public string Vocabulary => CueList.Name;

    public ImmutableArray<string> Extensions { get; } = [Table, ".txt", ".svg", ".json", ".xml", ".html", ".htm", ".vtt", ".srt", ".tsv"];

    public Inspecting Begin(Vocabulary? words)
    {
        var personal = new PersonalData(new CueList(words));
        var weights = new Weights(options);
        return (file, document) => Inspect(file, document, personal, weights);
    }

    static Inspection Inspect(SourceFile file, Document? document, PersonalData personal, Weights weights)
    {
        string source = Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF');
        var text = new InspectedText(source, file.Name.EndsWith(Table, StringComparison.OrdinalIgnoreCase));
        ImmutableArray<Finding> findings = personal.In(text);
        Inspection found = findings.IsEmpty && document?.Record.NotPersonal.IsEmpty != false
            ? Inspection.Nothing
            : FindingReport.Of(file.Path, new SourceText(source), text.Reading, findings, new LetThrough(document), weights);
        return found with { Diagnostics = [.. found.Diagnostics, .. weights.Said] };
    }
}
