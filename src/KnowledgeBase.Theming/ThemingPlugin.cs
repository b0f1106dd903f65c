using KnowledgeBase.Theming.Accessibility;
using KnowledgeBase.Theming.Pages;

namespace KnowledgeBase.Theming;

/// <summary>Makes the pages of documents, lists and folders, the home page, the search page and the page for lost readers.</summary>
public sealed class ThemingPlugin : IPlugin
{
    public string Name => "theming";

    public void Register(IPluginRegistry registry)
    {
        ThemingOptions options = registry.Options<ThemingOptions>();
        var views = new SiteViews();
        registry.AddEnricher("accessibility", new AccessibilityEnricher(options.Accessibility));
        registry.AddEnricher("whom-to-tell", new WhomToTell());
        registry.AddGenerator("document-pages", new DocumentPages(views));
        registry.AddGenerator("listing-pages", new ListingPages(views));
        registry.AddGenerator("home-page", new HomePage(views, options.ExampleSearches));
        registry.AddGenerator("browse-page", new BrowsePage());
        registry.AddGenerator("search-page", new SearchPage(views));
        registry.AddGenerator("corrections-page", new CorrectionsPage());
        registry.AddGenerator("not-found-page", new NotFoundPage());
        registry.AddGenerator("folder-pages", new FolderPages(views), after: ["*"]);
    }
}
