namespace KnowledgeBase.Engine.Resolve;

/// <summary>The documents that say in <c>redirect_from</c> where they used to be.</summary>
sealed class OldAddresses
{
    readonly ILookup<string, Document> byPath;
    readonly ImmutableArray<ContentType> types;

    public OldAddresses(IEnumerable<Document> documents, ImmutableArray<ContentType> types)
    {
        this.types = types;
        byPath = documents
            .SelectMany(d => d.Record.RedirectFrom.Select(old => (Address: Addressing.Destination(old), Document: d)))
            .Where(pair => pair.Address is not null)
            .Select(pair => (Path: Bare(pair.Address!.Value.Path), pair.Document)).Distinct()
            .ToLookup(pair => pair.Path, pair => pair.Document, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Those that were at an address, in the order of their paths.</summary>
    public ImmutableArray<Document> At(string path) => [.. byPath[Bare(path)]];

    /// <summary>Those of a type that had an id.</summary>
    public ImmutableArray<Document> WithId(string type, string id) =>
        types.FirstOrDefault(t => t.Name == type) is { } known ? [.. At($"/{known.Folder}/{id}").Where(d => d.Type.Name == type)] : [];

    /// <summary>Those of any type that had an id.</summary>
    public ImmutableArray<Document> WithId(string id) => [.. types.SelectMany(t => WithId(t.Name, id))];

    static string Bare(string path)
    {
        string bare = path.Trim('/');
        return bare.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? bare[..^".html".Length] : bare;
    }
}
