namespace KnowledgeBase.Theming.SiteThemes;

/// <summary>A link at the top or foot of every page. All pages share its four looks, which are never to be changed.</summary>
sealed class NavigationLink(string title, Address address, string url)
{
    readonly View elsewhere = Look(title, url, current: false, within: false);
    readonly View above = Look(title, url, current: false, within: true);
    readonly View here = Look(title, url, current: true, within: false);
    readonly View hereAndAbove = Look(title, url, current: true, within: true);

    /// <summary>The link as the page at <paramref name="current"/> shows it: whether it leads there, or to what is above.</summary>
    public View SeenFrom(Address current)
    {
        bool within = address != Address.Home && current.Path.StartsWith(address.Path, StringComparison.Ordinal);
        if (address == current) return within ? hereAndAbove : here;
        return within ? above : elsewhere;
    }

    static View Look(string title, string url, bool current, bool within) => new()
    {
        ["title"] = title,
        ["url"] = url,
        ["current"] = current,
        ["within"] = within,
    };
}
