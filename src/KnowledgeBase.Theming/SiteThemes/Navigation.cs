using KnowledgeBase.Theming.Pages;
using KnowledgeBase.Theming.Views;

namespace KnowledgeBase.Theming.SiteThemes;

/// <summary>The links at the top and foot of every page, and the way back from a page to the home page.</summary>
sealed class Navigation
{
    /// <summary>More folders than this at the top of a plain site make no navigation.</summary>
    const int MostFolders = 7;

    readonly SiteModel site;
    readonly ImmutableArray<NavigationLink> main;
    readonly ImmutableArray<NavigationLink> footer;
    readonly SiteTree tree;

    public Navigation(SiteModel site, ThemeManifest manifest)
    {
        this.site = site;
        tree = new SiteTree(site);
        main = [.. manifest.Navigation.Select(Link).OfType<NavigationLink>()];
        footer = [.. manifest.Footer.Select(Link).OfType<NavigationLink>()];
        if (CorrectionsPage.IsMade(site)) footer = footer.Add(To(CorrectionsPage.Title, CorrectionsPage.Place));
        if (!manifest.Navigation.Any(item => item.Type is { } type && site.OfType(type).Any())) main = [.. Folders(), .. main];
    }

    /// <summary>The links at the top.</summary>
    public View[] Main(Address current) => [.. main.Select(link => link.SeenFrom(current))];

    /// <summary>The links at the foot.</summary>
    public View[] Footer(Address current) => [.. footer.Select(link => link.SeenFrom(current))];

    /// <summary>From the home page down to the page's parent; empty on the home page.</summary>
    public View[] Breadcrumbs(Page page) =>
    [
        .. SiteTree.Ancestors(page.Address).Where(tree.IsPage).Select(address => new View
        {
            ["title"] = address == Address.Home ? "Home" : tree.TitleOf(address),
            ["url"] = site.Settings.Href(address),
        }),
    ];

    NavigationLink To(string title, Address address) => new(title, address, site.Settings.Href(address));

    NavigationLink? Link(NavigationItem item)
    {
        ContentType? type = site.Types.FirstOrDefault(t => t.Name == item.Type);
        Address? address = item.Address is { } path ? new Address(path) : type is null ? null : Address.Of(type.Folder);
        if (address is not { } target) return null;
        bool there = item.Always || (item.Type is null ? site.At(target) is not null : type is not null && site.OfType(type.Name).Any(d => Has(d, item.Field)));
        string title = item.Title.Length > 0 ? item.Title : type?.Plural ?? site.At(target)?.Title ?? target.Path;
        return there ? To(title, target) : null;
    }

    bool Has(SiteDocument document, string? field) => field is null || site.Values(document)[field] is { IsEmpty: false };

    IEnumerable<NavigationLink> Folders()
    {
        ImmutableArray<Address> folders = [.. tree.Children(Address.Home).Where(tree.HasChildren)];
        return folders.Length is > 0 and <= MostFolders ? folders.Select(f => To(tree.TitleOf(f), f)) : [];
    }
}
