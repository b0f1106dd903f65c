namespace KnowledgeBase.Publishing.Addresses;

/// <summary>Addresses of what belongs to a page.</summary>
static class PublicAddress
{
    /// <summary>The file <paramref name="name"/> that belongs to a page: in the folder of <c>/a/</c>, and <c>/a.name</c> for <c>/a.html</c>.</summary>
    public static Address Beside(this Address page, string name) => new(
        page.Path.EndsWith('/') ? page.Path + name
        : page.Path.EndsWith(".html", StringComparison.Ordinal) ? $"{page.Path[..^".html".Length]}.{name}"
        : $"{page.Path}.{name}");
}
