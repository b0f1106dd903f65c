using KnowledgeBase.Publishing.Text;

namespace KnowledgeBase.Publishing.Discovery;

/// <summary><c>opensearch.xml</c> (OpenSearch 1.1 draft 6), by which browsers offer to search the site; where the host is known.</summary>
sealed class OpenSearchFile : IGenerator
{
    const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";
    const int LongestName = 16;
    const int LongestLongName = 48;
    const int LongestDescription = 1024;

    public static Address Address { get; } = new("/opensearch.xml");

    public static bool IsMade(SiteSettings settings) => settings.Host is not null;

    public IEnumerable<Output> Generate(SiteModel site, StepContext context)
    {
        if (!IsMade(site.Settings)) yield break;
        string title = PlainLine.Of(site.Settings.Title), description = PlainLine.Of(site.Settings.Description);
        yield return XmlFile.Of(Address, xml =>
        {
            xml.WriteStartElement("OpenSearchDescription", Namespace);
            xml.WriteElementString("ShortName", Namespace, Cut(title, LongestName));
            xml.WriteElementString("LongName", Namespace, Cut(title, LongestLongName));
            xml.WriteElementString("Description", Namespace, Cut(description.Length > 0 ? description : title, LongestDescription));
            xml.WriteElementString("InputEncoding", Namespace, "UTF-8");
            xml.WriteStartElement("Url", Namespace);
            xml.WriteAttributeString("type", "text/html");
            xml.WriteAttributeString("template", site.Settings.Absolute(new Address("/search/")) + "?q={searchTerms}");
            xml.WriteEndElement();
            xml.WriteEndElement();
        });
    }

    // At the last whole word that fits; the format allows no more.
    static string Cut(string text, int longest)
    {
        if (text.Length <= longest) return text;
        int space = text.LastIndexOf(' ', longest);
        int end = space > 0 ? space : longest;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)];
    }
}
