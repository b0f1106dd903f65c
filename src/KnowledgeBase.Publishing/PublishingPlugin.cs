using KnowledgeBase.Publishing.Api;
using KnowledgeBase.Publishing.Cite;
using KnowledgeBase.Publishing.Discovery;
using KnowledgeBase.Publishing.Feeds;
using KnowledgeBase.Publishing.Head;
using KnowledgeBase.Publishing.Hosting;
using KnowledgeBase.Publishing.LinkedData;
using KnowledgeBase.Publishing.Lists;
using KnowledgeBase.Publishing.Redirects;

namespace KnowledgeBase.Publishing;

/// <summary>What machines and other sites read: interfaces, feeds, citations, linked data, site map, redirects.</summary>
public sealed class PublishingPlugin : IPlugin
{
    public string Name => "publishing";

    public void Register(IPluginRegistry registry)
    {
        FeedOptions options = registry.Options<FeedOptions>();
        string[] afterAllPages = ["*", "folder-pages"];

        registry.AddEnricher("cite", new CiteEnricher());
        registry.AddEnricher("head", new HeadEnricher(options));

        registry.AddGenerator("api-files", new ApiFiles(), after: afterAllPages);
        registry.AddGenerator("cite-files", new CiteFiles());
        registry.AddGenerator("feed-files", new FeedFiles(options));
        registry.AddGenerator("header-file", new HeaderFile());
        registry.AddGenerator("linked-data-files", new LinkedDataFiles());
        registry.AddGenerator("list-files", new ListFiles(), after: afterAllPages);
        registry.AddGenerator("open-search-file", new OpenSearchFile());
        registry.AddGenerator("redirect-files", new RedirectFiles(), after: afterAllPages);
        registry.AddGenerator("robots-file", new RobotsFile());
        registry.AddGenerator("sitemap-file", new SitemapFile(), after: afterAllPages);
    }
}
