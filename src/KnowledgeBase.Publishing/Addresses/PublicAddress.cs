namespace KnowledgeBase.Publishing.Addresses;

/// <summary>Addresses as machines and other sites need them.</summary>
static class PublicAddress
{
    /// <summary>With scheme and host where the site knows its host; from the root of the host, with <c>LinkRoot</c>, where it does not.</summary>
    public static string Link(this SiteSettings settings, Address address) => settings.Absolute(address) ?? settings.Href(address);

    /// <summary>The file <paramref name="name"/> that belongs to a page: in the folder of <c>/a/</c>, and <c>/a.name</c> for <c>/a.html</c>.</summary>
    public static Address Beside(this Address page, string name) => new(
        page.Path.EndsWith('/') ? page.Path + name
        : page.Path.EndsWith(".html", StringComparison.Ordinal) ? $"{page.Path[..^".html".Length]}.{name}"
        : $"{page.Path}.{name}");
}
