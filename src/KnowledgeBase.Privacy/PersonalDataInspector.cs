using KnowledgeBase.Privacy.Cues;
using KnowledgeBase.Privacy.Findings;

namespace KnowledgeBase.Privacy;

/// <summary>
/// Looks for personal data in texts (documents with their front matter and comments, controlled lists, tables beside documents) and in the names
/// of all files that can be published.
/// </summary>
sealed class PersonalDataInspector(PrivacyOptions options) : IInspector
{
    const string Table = ".csv";

    static readonly ImmutableArray<string> Texts = [Table, ".txt", ".svg", ".json", ".xml", ".html", ".htm", ".vtt", ".srt", ".tsv"];
    static readonly ImmutableArray<string> Others = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".pdf"];

    public string Vocabulary => CueList.Name;

    public ImmutableArray<string> Extensions { get; } = [.. Texts, .. Others];

    public Inspecting Begin(Vocabulary? words)
    {
        var cues = new CueList(words);
        var personal = new PersonalData(cues);
        var names = new FileNames(cues, personal.In);
        var weights = new Weights(options);
        return (file, document) =>
        {
            Inspection name = FindingReport.OfName(file, [.. names.In(file.Name)], weights);
            Inspection text = IsText(file.Name) ? OfText(file, document, personal, weights) : Inspection.Nothing;
            return new Inspection([.. weights.Said, .. name.Diagnostics, .. text.Diagnostics], [.. name.Hidden, .. text.Hidden]);
        };
    }

    static bool IsText(string name) => !Others.Contains(Path.GetExtension(name).ToLowerInvariant());

    static Inspection OfText(SourceFile file, Document? document, PersonalData personal, Weights weights)
    {
        string source = Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF');
        var text = new InspectedText(source, file.Name.EndsWith(Table, StringComparison.OrdinalIgnoreCase));
        ImmutableArray<Finding> findings = personal.In(text);
        return findings.IsEmpty && document?.Record.NotPersonal.IsEmpty != false
            ? Inspection.Nothing
            : FindingReport.Of(file.Path, new SourceText(source), text.Reading, findings, new LetThrough(document), weights);
    }
}
