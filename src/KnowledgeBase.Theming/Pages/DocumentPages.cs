using KnowledgeBase.Theming.Views;

namespace KnowledgeBase.Theming.Pages;

/// <summary>One page per document; its layout is called like its type.</summary>
sealed class DocumentPages(SiteViews views) : IGenerator
{
    public IEnumerable<Output> Generate(SiteModel site, StepContext context)
    {
        DocumentViews documents = views.Of(site, context);
        return site.Documents.Select(document => Page(document, documents));
    }

    static Page Page(SiteDocument document, DocumentViews views) =>
        new(document.Address, document.Type, document.Title, document.Document.Record.Summary, () => views.Page(document))
        {
            Document = document,
            InSitemap = document.Document.Record.IncludeInSitemap && !document.IsWithdrawn,
        };
}
