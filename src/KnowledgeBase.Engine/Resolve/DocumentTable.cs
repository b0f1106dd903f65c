namespace KnowledgeBase.Engine.Resolve;

/// <summary>All documents that were read, by path, by id and by address, with what is not published marked.</summary>
sealed class DocumentTable
{
    readonly Dictionary<string, Document> byPath = new(StringComparer.Ordinal);
    readonly Dictionary<(string Type, string Id), Document> byId = [];
    readonly Dictionary<Document, Address> addresses = new(ReferenceEqualityComparer.Instance);
    readonly Dictionary<string, Document> byAddress = new(StringComparer.OrdinalIgnoreCase);
    readonly ILookup<string, Document> byBareId;
    readonly HashSet<Document> unpublished = new(ReferenceEqualityComparer.Instance);

    public DocumentTable(ImmutableArray<Document> documents, DateOnly today, DiagnosticBag diagnostics)
    {
        ImmutableArray<Document>.Builder published = ImmutableArray.CreateBuilder<Document>();
        foreach (Document document in documents)
        {
            byPath.Add(document.Path, document);
            if (!IsUnique(document, diagnostics)) continue;
            if (IsHeldBack(document, today, diagnostics)) unpublished.Add(document);
            else if (TakeAddress(document, diagnostics)) published.Add(document);
        }
        Published = published.ToImmutable();
        byBareId = documents.ToLookup(d => d.Id, StringComparer.Ordinal);
    }

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
        if (byId.TryAdd((document.Type.Name, document.Id), document)) return true;
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

    bool TakeAddress(Document document, DiagnosticBag diagnostics)
    {
        Address address = Addressing.Of(document, diagnostics);
        if (byAddress.TryAdd(address.Path, document))
        {
            addresses.Add(document, address);
            return true;
        }
        diagnostics.Add(ResolveDiagnostics.AddressTaken.At(document.Path, $"{byAddress[address.Path].Path} has the address {address} too"));
        return false;
    }
}
