using System.Text.Json;
using KnowledgeBase.Publishing.Text;

namespace KnowledgeBase.Publishing.LinkedData;

/// <summary>The site itself as schema.org's WebSite.</summary>
sealed class SiteGraph(SiteModel site)
{
    public const string Context = "https://schema.org";

    public void Write(Utf8JsonWriter json) => json.Object(() =>
    {
        json.WriteString("@context", Context);
        json.WriteString("@type", "WebSite");
        json.WriteString("@id", site.Settings.Link(Address.Home));
        json.WriteString("url", site.Settings.Link(Address.Home));
        json.WriteString("name", PlainLine.Of(site.Settings.Title));
        json.OptionalText("description", PlainLine.Of(site.Settings.Description));
        json.WriteString("inLanguage", site.Settings.Language);
    });
}
