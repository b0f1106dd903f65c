namespace KnowledgeBase.Preview;

/// <summary>The preview's own pages, for when the site has none to show.</summary>
static class NoPages
{
    /// <summary>Says that the first build is still running, or why it failed.</summary>
    public static ReadOnlyMemory<byte> Html(Edition edition) =>
        edition.Site.Diagnostics.Any(d => d.Severity == Severity.Error)
            ? Page("The site could not be built", "Mend what is listed and save: this page reloads by itself.", edition)
            : Page("The site is being built", "This page reloads by itself when it is done.", edition);

    /// <summary>For a site without a 404 page of its own.</summary>
    public static ReadOnlyMemory<byte> NotFoundHtml(Edition edition) =>
        Page("No such page", "The site has no page at this address.", edition);

    static ReadOnlyMemory<byte> Page(string title, string text, Edition edition) => OwnPage.Html(title, $"<p>{text}</p>", edition);
}
