using System.Xml;
using KnowledgeBase.Publishing.Text;

namespace KnowledgeBase.Publishing.Discovery;

/// <summary>
/// <c>sitemap.xml</c> (sitemaps.org, protocol 0.9), where it is wanted and the host is known: the protocol has no relative
/// addresses. A site of more pages than one file may name gets an index of several.
/// </summary>
sealed class SitemapFile : IGenerator
{
    const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    const int MostPages = 50_000;

    public static Address Address { get; } = new("/sitemap.xml");

    public static bool IsMade(SiteSettings settings) => settings is { GenerateSitemap: true, Host: not null };

    public IEnumerable<Output> Generate(SiteModel site, StepContext context)
    {
        if (!IsMade(site.Settings)) yield break;
        ImmutableArray<Page[]> parts = [.. context.Pages.Where(p => p.InSitemap).Chunk(MostPages)];
        if (parts.Length <= 1)
        {
            yield return PagesFile(Address, parts is [var all] ? all : [], site.Settings);
            yield break;
        }
        ImmutableArray<Address> addresses = [.. parts.Select((_, i) => new Address($"/sitemap-{i + 1}.xml"))];
        yield return XmlFile.Of(Address, xml => Write(xml, "sitemapindex", "sitemap", addresses.Select(a => (a, (DateOnly?)null)), site.Settings));
        foreach ((Address address, Page[] pages) in addresses.Zip(parts))
            yield return PagesFile(address, pages, site.Settings);
    }

    static OutputFile PagesFile(Address address, Page[] pages, SiteSettings settings) => XmlFile.Of(address, xml =>
        Write(xml, "urlset", "url", pages.Select(p => (p.Address, p.Document?.Document.Record.Changed)), settings));

    static void Write(
        XmlWriter xml, string root, string element, IEnumerable<(Address Address, DateOnly? Changed)> places, SiteSettings settings)
    {
        xml.WriteStartElement(root, Namespace);
        foreach ((Address address, DateOnly? changed) in places)
        {
            xml.WriteStartElement(element, Namespace);
            xml.WriteElementString("loc", Namespace, settings.Absolute(address));
            if (changed is { } date) xml.WriteElementString("lastmod", Namespace, Days.Iso(date));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }
}
