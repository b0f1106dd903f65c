using KnowledgeBase.Theming.Views;

namespace KnowledgeBase.Theming.SiteThemes;

/// <summary>What every template of a site sees around its page. Made once per site; safe for several threads.</summary>
sealed class SiteView
{
    readonly SiteModel site;
    readonly Navigation navigation;
    readonly View settings;
    readonly OpenView facts;
    readonly string policy;
    readonly RepositoryLinks? repository;

    public SiteView(SiteModel site, ThemeManifest manifest)
    {
        this.site = site;
        navigation = new Navigation(site, manifest);
        facts = Facts(null);
        repository = RepositoryLinks.Of(site.Settings);
        policy = SecurityPolicy.OfPage(site.Settings);
        settings = new View
        {
            ["title"] = site.Settings.Title,
            ["description"] = site.Settings.Description,
            ["language"] = site.Settings.Language,
            ["url"] = site.Settings.Href(Address.Home),
            ["origin"] = site.Settings.Origin,
            ["searchUrl"] = site.Settings.Href(new Address("/search/")),
            ["owner"] = site.Settings.Owner,
            ["contact"] = site.Settings.Contact,
            ["repository"] = site.Settings.Repository,
            ["formUrl"] = FormUrl(""),
            ["portable"] = site.Settings.Portable,
            ["facts"] = facts,
        };
    }

    /// <summary>The outermost view of a page: the names a layout starts from.</summary>
    /// <param name="page">The page.</param>
    /// <param name="ownLayout">False when the theme lacks the page's layout: then names missing in its view are no mistake.</param>
    public View RootOf(Page page, bool ownLayout) => new()
    {
        ["title"] = page.Title,
        ["summary"] = page.Summary,
        ["layout"] = page.Layout,
        ["url"] = site.Settings.Href(page.Address),
        ["path"] = page.Address.Path,
        ["canonical"] = site.Settings.Absolute(page.Address),
        ["isHome"] = page.Address == Address.Home,
        ["linkRoot"] = site.Settings.LinkRoot,
        ["policy"] = policy,
        ["site"] = settings,
        ["navigation"] = navigation.Main(page.Address),
        ["footer"] = navigation.Footer(page.Address),
        ["breadcrumbs"] = navigation.Breadcrumbs(page),
        ["source"] = repository is not null || site.Settings.Contact is not null || FormUrl(page) is not null ? Source(page) : null,
        ["facts"] = page.Document is { } document ? Facts(document) : new OpenView([]),
        ["page"] = ownLayout ? page.View() : new OpenView(page.View()),
    };

    /// <summary>Where the text of a page can be changed, in the form rather than in a file, who changed it, and where to say what is wrong; null what there is not.</summary>
    View Source(Page page) => new()
    {
        ["editUrl"] = FormUrl(page) ?? (page.Document is { } edited ? repository?.Edit(edited.Document.Path) : null),
        ["historyUrl"] = page.Document is { } kept ? repository?.History(kept.Document.Path) : null,
        ["problemUrl"] = repository?.Problem(page.Title, site.Settings.Link(page.Address)),
        ["contactUrl"] = site.Settings.ContactHref($"{site.Settings.Title}: {page.Title} ({site.Settings.Link(page.Address)})"),
    };

    string? FormUrl(Page page) => page.Document is { } written && site.Settings.Editing?.EntryOf(written.Document) is { } entry ? FormUrl(entry) : null;

    /// <summary>A place in the form; null where it is switched off, and in a copy without a server, where it would not run.</summary>
    string? FormUrl(string place) => site.Settings is { Editing: not null, Portable: false } ? site.Settings.Href(EditingSettings.Address, place) : null;

    /// <summary>What enrichers found out about a document, or about the site when it is null, by name.</summary>
    OpenView Facts(SiteDocument? document) => OpenView.Of(site.VisibleFacts(document), fact => fact.Name, fact => fact.View!(site));
}
