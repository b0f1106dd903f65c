using KnowledgeBase.Privacy.Cues;
using KnowledgeBase.Privacy.Findings;

namespace KnowledgeBase.Privacy;

/// <summary>
/// Looks for personal data in texts (documents with their front matter and comments, controlled lists, tables beside documents) and in the names
/// of all files that can be published.
/// </summary>
sealed class PersonalDataInspector(PrivacyOptions options) : IInspector
{
    static readonly ImmutableArray<string> Texts = [".csv", ".txt", ".svg", ".json", ".xml", ".html", ".htm", ".vtt", ".srt", ".tsv"];
    /// <summary>Files of which only the name is looked into.</summary>
    public static readonly ImmutableArray<string> Others = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".pdf"];

    public string Vocabulary => CueList.Name;

    public ImmutableArray<string> Extensions { get; } = [.. Texts, .. Others];

    public Inspecting Begin(Vocabulary? words) => new FileInspection(words, options, SeriesFiles.None).Of;

    public Inspecting Beside(Vocabulary? words, ImmutableArray<Document> documents) => new FileInspection(words, options, SeriesFiles.Of(documents)).Of;
}
