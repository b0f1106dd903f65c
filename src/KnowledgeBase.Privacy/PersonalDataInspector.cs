using KnowledgeBase.Privacy.Cues;
using KnowledgeBase.Privacy.Findings;

namespace KnowledgeBase.Privacy;

/// <summary>
/// Looks for personal data in texts (documents with their front matter and comments, controlled lists, tables beside documents) and in the names
/// of all files.
/// </summary>
sealed class PersonalDataInspector(PrivacyOptions options) : IInspector
{
    FileInspection? last;

    public string Vocabulary => CueList.Name;

    public ImmutableArray<string> Extensions { get; } = [".csv", ".txt", ".svg", ".json", ".xml", ".html", ".htm", ".vtt", ".srt", ".tsv"];

    public ImmutableArray<string> HiddenInNames(Vocabulary? words, ImmutableArray<string> names) => [.. names.SelectMany(GoingBy(words).HiddenInName)];

    public Inspecting Begin(Vocabulary? words) => Looking(words, FilesBeside.None);

    public Inspecting Beside(Vocabulary? words, ImmutableArray<Document> documents) => Looking(words, FilesBeside.Of(documents));

    Inspecting Looking(Vocabulary? words, FilesBeside beside)
    {
        FileInspection inspection = GoingBy(words);
        return (file, document) => inspection.Of(file, document, beside);
    }

    // All steps of a run go by the same words, of which the forms to look for are made once.
    FileInspection GoingBy(Vocabulary? words) => last is { } known && ReferenceEquals(known.Words, words) ? known : last = new FileInspection(words, options);
}
