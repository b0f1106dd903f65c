using System.Collections.Frozen;

namespace KnowledgeBase.Theming.Views;

/// <summary>The pages of documents as folders of pages, so that every page can be reached from the home page.</summary>
sealed class SiteTree
{
    readonly SiteModel site;
    readonly FrozenDictionary<Address, ImmutableArray<Address>> children;

    public SiteTree(SiteModel site)
    {
        this.site = site;
        var found = new Dictionary<Address, HashSet<Address>>();
        foreach (SiteDocument document in site.Standing)
            for (Address at = document.Address; at != Address.Home; at = Parent(at))
            {
                if (!found.TryGetValue(Parent(at), out HashSet<Address>? siblings)) found[Parent(at)] = siblings = [];
                if (!siblings.Add(at)) break;
            }

        children = found.ToFrozenDictionary(f => f.Key, f => Sorted(f.Value));
    }

    /// <summary>Every folder that holds pages, in address order, the root included.</summary>
    public IEnumerable<Address> Folders => children.Keys.Order();

    /// <summary>Pages and folders directly under an address: by their order, then title.</summary>
    public ImmutableArray<Address> Children(Address address) => children.GetValueOrDefault(address, []);

    /// <summary>True when pages lie under the address.</summary>
    public bool HasChildren(Address address) => children.ContainsKey(address);

    /// <summary>True for the home page, a document, and a folder that lists what is in it.</summary>
    public bool IsPage(Address address) => address == Address.Home || HasChildren(address) || site.At(address) is not null;

    /// <summary>Title of the document at an address; of a folder without one, its name in words.</summary>
    public string TitleOf(Address address)
    {
        if (site.At(address) is { } document) return document.Title;
        string name = address.Path.Trim('/').Split('/')[^1];
        return site.Types.FirstOrDefault(t => t.Folder == address.Path.Trim('/'))?.Plural ?? Names.Label(name);
    }

    /// <summary>The addresses above one, from the home page down, without itself.</summary>
    public static ImmutableArray<Address> Ancestors(Address address)
    {
        var above = new Stack<Address>();
        while (address != Address.Home) above.Push(address = Parent(address));
        return [.. above];
    }

    static Address Parent(Address address) =>
        new(address.Path[..(address.Path.TrimEnd('/').LastIndexOf('/') + 1)]);

    ImmutableArray<Address> Sorted(IEnumerable<Address> addresses) =>
    [
        .. addresses
            .OrderBy(a => site.At(a)?.Document.Record.Order ?? int.MaxValue)
            .ThenBy(TitleOf, StringComparer.OrdinalIgnoreCase)
            .ThenBy(a => a),
    ];
}
