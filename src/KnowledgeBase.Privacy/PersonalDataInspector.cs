using KnowledgeBase.Privacy.Cues;
using KnowledgeBase.Privacy.Findings;

namespace KnowledgeBase.Privacy;

/// <summary>
/// Looks for personal data in texts (documents with their front matter and comments, controlled lists, tables beside documents) and in the names
/// of all files.
/// </summary>
sealed class PersonalDataInspector(PrivacyOptions options) : IInspector
{
    public string Vocabulary => CueList.Name;

    public ImmutableArray<string> Extensions { get; } = [".csv", ".txt", ".svg", ".json", ".xml", ".html", ".htm", ".vtt", ".srt", ".tsv"];

    public ImmutableArray<string> HiddenInNames(Vocabulary? words, ImmutableArray<string> names)
    {
        var inspection = new FileInspection(words, options, FilesBeside.None);
        return [.. names.SelectMany(inspection.HiddenInName)];
    }

    public Inspecting Begin(Vocabulary? words) => new FileInspection(words, options, FilesBeside.None).Of;

    public Inspecting Beside(Vocabulary? words, ImmutableArray<Document> documents) => new FileInspection(words, options, FilesBeside.Of(documents)).Of;
}
