namespace KnowledgeBase.Search;

/// <summary>What search has to say about itself.</summary>
public static class SearchDiagnostics
{
    /// <summary>Two index fields share a name but not a kind or title.</summary>
    public static readonly DiagnosticDescriptor FieldsDisagree = new(
        "KB4002", Severity.Warning, "Index fields disagree", "Rename one of them, or give both the same title and kind.");
}
