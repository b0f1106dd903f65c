namespace KnowledgeBase.Publishing.Discovery;

/// <summary><c>robots.txt</c> (RFC 9309): everybody may read everything. Crawlers only ask for it at the root of a host.</summary>
sealed class RobotsFile : IGenerator
{
    public IEnumerable<Output> Generate(SiteModel site, StepContext context)
    {
        string text = "User-agent: *\nDisallow:\n";
        if (SitemapFile.IsMade(site.Settings)) text += $"\nSitemap: {site.Settings.Absolute(SitemapFile.Address)}\n";
        yield return OutputFile.Text("robots.txt", text);
    }
}
