namespace KnowledgeBase.Preview;

/// <summary>The page of the preview that tells editors what waits for them.</summary>
static class DeskPage
{
    /// <summary>Its name among the preview's own files.</summary>
    public const string Name = "desk/";

    public static ReadOnlyMemory<byte> Html(Edition edition) => OwnPage.Html(
        "Editors' desk", edition.Site.Desk.Value is { Length: > 0 } desk ? desk : "<p>The site is being built. This page reloads by itself.</p>", edition);
}
