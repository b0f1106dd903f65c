namespace KnowledgeBase.Engine.Resolve;

/// <summary>Which documents stay off the site, and how a preview shows them all the same.</summary>
static class HeldBack
{
    /// <summary>True for a document that says so, or is dated after <paramref name="today"/>.</summary>
    public static bool Is(ContentRecord record, DateOnly today) => record.Excluded || IsAhead(record, today);

    /// <summary>True for a document dated after <paramref name="today"/>.</summary>
    public static bool IsAhead(ContentRecord record, DateOnly today) => record.Created > today;

    /// <summary>The same documents, none held back; those that were say so at the beginning of their title, wherever it is shown.</summary>
    public static ImmutableArray<Document> Shown(ImmutableArray<Document> documents, DateOnly today) =>
        [.. documents.Select(d => Is(d.Record, today) ? d with { Record = AsDraft(d.Record, today) } : d)];

    static ContentRecord AsDraft(ContentRecord record, DateOnly today)
    {
        bool ahead = IsAhead(record, today);
        string mark = ahead && !record.Excluded ? $"Draft until {Days.Iso(record.Created!.Value)}" : "Draft";
        return record with { Title = $"{mark}: {record.Title}", Excluded = false, Created = ahead ? today : record.Created };
    }
}
