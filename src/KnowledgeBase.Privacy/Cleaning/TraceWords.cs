namespace KnowledgeBase.Privacy.Cleaning;

/// <summary>What a message calls traces; never what they say.</summary>
static class TraceWords
{
    static readonly ImmutableArray<(Traces Trace, string Words)> All =
    [
        (Traces.Place, "where it was taken"),
        (Traces.Author, "who made it"),
        (Traces.Camera, "with what"),
        (Traces.Date, "when"),
        (Traces.Thumbnail, "a small copy of itself that may show what was cut away"),
        (Traces.Comment, "comments"),
        (Traces.Notes, "notes of a program"),
        (Traces.Attachment, "files that are attached to it"),
        (Traces.Earlier, "what an earlier version of it held"),
        (Traces.Behind, "something behind its end"),
    ];

    /// <summary>The words for each trace, those that weigh most first.</summary>
    public static ImmutableArray<string> Of(Traces traces) => [.. All.Where(known => traces.HasFlag(known.Trace)).Select(known => known.Words)];
}
