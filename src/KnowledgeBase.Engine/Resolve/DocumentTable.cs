namespace KnowledgeBase.Engine.Resolve;

/// <summary>All documents that were read, by path, by id and by address, with what is not published marked.</summary>
sealed class DocumentTable
{
    readonly Dictionary<string, Document> byPath = new(StringComparer.Ordinal);
    readonly Dictionary<(string Type, string Id), Document> byId = [];
    readonly Dictionary<Document, Address> addresses = new(ReferenceEqualityComparer.Instance);
    readonly Dictionary<string, Document> byAddress = new(StringComparer.OrdinalIgnoreCase);
    readonly ILookup<string, Document> byBareId;
    readonly HashSet<Document> unpublished;

    public DocumentTable(ImmutableArray<Document> documents, DateOnly today, DiagnosticBag diagnostics)
    {
        ILookup<bool, Document> byWaiting = documents.Where(d => IsUnique(d, diagnostics)).ToLookup(d => IsHeldBack(d, today, diagnostics));
        unpublished = new(byWaiting[true], ReferenceEqualityComparer.Instance);
        foreach (AddressedDocument own in new OwnAddresses(diagnostics).Of(byWaiting[false]))
        {
            addresses.Add(own.Document, own.Address);
            byAddress.Add(own.Address.Path, own.Document);
            byPath.Add(own.Document.Path, own.Document);
        }
        foreach (Document document in documents) byPath.TryAdd(document.Path, document);
        Documents = [.. documents.Select(d => byPath[d.Path])];
        Published = [.. Documents.Where(IsPublished)];
        foreach (Document page in Documents.Where(d => !d.Type.Typed)) byId.TryAdd((page.Type.Name, page.Id), page);
        byBareId = Documents.ToLookup(d => d.Id, StringComparer.Ordinal);
    }

    /// <summary>All that were read, in the order of their paths; the ids of published ones are unique within a type.</summary>
    public ImmutableArray<Document> Documents { get; }

    /// <summary>The documents of the site, in the order of their paths.</summary>
    public ImmutableArray<Document> Published { get; }

    public Address AddressOf(Document document) => addresses[document];

    /// <summary>True for a document that has a page.</summary>
    public bool IsPublished(Document document) => addresses.ContainsKey(document);

    /// <summary>True for an excluded or future document.</summary>
    public bool IsHeldBack(Document document) => unpublished.Contains(document);

    public Document? AtPath(string path) => byPath.GetValueOrDefault(path);

    public Document? AtAddress(string path) => byAddress.GetValueOrDefault(path);

    public Document? Find(string type, string id) => byId.GetValueOrDefault((type, id));

    /// <summary>Documents of any type with an id.</summary>
    public IEnumerable<Document> WithId(string id) => byBareId[id];

    /// <summary>The documents of a type, in the order of their ids.</summary>
    public IEnumerable<Document> OfType(string type) => byId.Where(d => d.Key.Type == type).Select(d => d.Value).OrderBy(d => d.Id, StringComparer.Ordinal);

    /// <summary>The paths of all documents that were read.</summary>
    public IEnumerable<string> Paths => byPath.Keys;

    bool IsUnique(Document document, DiagnosticBag diagnostics)
    {
        if (!document.Type.Typed || byId.TryAdd((document.Type.Name, document.Id), document)) return true;
        Document first = byId[(document.Type.Name, document.Id)];
        diagnostics.Add(ResolveDiagnostics.DuplicateId.At(document.Path, $"{first.Path} has the id '{document.Id}' too"));
        return false;
    }

    static bool IsHeldBack(Document document, DateOnly today, DiagnosticBag diagnostics)
    {
        if (!document.Record.Excluded && HeldBack.IsAhead(document.Record, today))
            diagnostics.Add(ResolveDiagnostics.Future.At(document.Path, $"this document is dated {Days.Iso(document.Record.Created!.Value)}, after today ({Days.Iso(today)})"));
        return HeldBack.Is(document.Record, today);
    }
}
