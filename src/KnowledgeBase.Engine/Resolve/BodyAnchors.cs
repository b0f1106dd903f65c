namespace KnowledgeBase.Engine.Resolve;

/// <summary>Finds the places of a page that links name after a <c>#</c>.</summary>
static class BodyAnchors
{
    // Ids that authors write in raw HTML are kept apart from those of headings and of the page itself.
    const string AuthorIdPrefix = "user-";

    /// <summary>The id that an anchor means: as written, in small letters, or as the id that an author gave in HTML; null when there is none.</summary>
    public static string? Find(Document document, string anchor)
    {
        string[] meanings = [anchor, anchor.ToLowerInvariant(), AuthorIdPrefix + anchor];
        return meanings.FirstOrDefault(id => document.Body.Anchors.BinarySearch(id, StringComparer.Ordinal) >= 0);
    }
}
