using System.Collections.Concurrent;
using System.Collections.Frozen;
using KnowledgeBase.Abstractions.Schema;

namespace KnowledgeBase.Abstractions.Site;

/// <summary>All documents, resolved, with what is known about them. Immutable; safe for several threads.</summary>
public sealed class SiteModel
{
    readonly FrozenDictionary<(string Type, string Id), SiteDocument> byId;
    readonly FrozenDictionary<Address, SiteDocument> byAddress;
    readonly FrozenDictionary<string, Vocabulary> vocabularies;
    readonly ILookup<SiteDocument, SiteReference> from;
    readonly ILookup<SiteDocument, SiteReference> to;
    readonly ConcurrentDictionary<SiteDocument, GroupValue> values = new(ReferenceEqualityComparer.Instance);
    readonly RecordReader reader;
    FactTable facts = FactTable.Empty;

    /// <summary>Makes the model; documents are put in address order.</summary>
    public SiteModel(SiteModelParts parts)
    {
        Parts = parts with { Documents = [.. parts.Documents.OrderBy(d => d.Address)] };
        reader = new RecordReader(this);
        byId = parts.Documents.ToFrozenDictionary(d => (d.Type, d.Id));
        byAddress = parts.Documents.ToFrozenDictionary(d => d.Address);
        vocabularies = parts.Vocabularies.ToFrozenDictionary(v => v.Name, StringComparer.Ordinal);
        Standing = [.. Parts.Documents.Where(d => !d.IsWithdrawn)];
        var real = Standing.Where(d => !d.IsExample).Select(d => d.Type).ToFrozenSet(StringComparer.Ordinal);
        Shown = [.. Standing.Where(d => !d.IsExample || !real.Contains(d.Type))];
        HashSet<SiteDocument> aside = new(Standing.Except(Shown), ReferenceEqualityComparer.Instance);
        from = parts.References.Where(r => !r.To.IsWithdrawn).ToLookup<SiteReference, SiteDocument>(r => r.From, ReferenceEqualityComparer.Instance);
        to = parts.References.Where(r => !r.From.IsWithdrawn && (!aside.Contains(r.From) || aside.Contains(r.To))).ToLookup<SiteReference, SiteDocument>(r => r.To, ReferenceEqualityComparer.Instance);
    }

    SiteModelParts Parts { get; }

    /// <summary>What the configuration says about the site.</summary>
    public SiteSettings Settings => Parts.Settings;

    /// <summary>The content types known, in the order registered.</summary>
    public ImmutableArray<ContentType> Types => Parts.Types;

    /// <summary>All published documents, in address order; withdrawn ones too, which have pages and nothing else.</summary>
    public ImmutableArray<SiteDocument> Documents => Parts.Documents;

    /// <summary>Those that are not withdrawn, in address order.</summary>
    public ImmutableArray<SiteDocument> Standing { get; }

    /// <summary>
    /// What lists, counts, search and measures are made of, in address order: the standing documents, invented examples only where there is
    /// nothing real of their type.
    /// </summary>
    public ImmutableArray<SiteDocument> Shown { get; }

    /// <summary>All controlled lists, ordered by name.</summary>
    public ImmutableArray<Vocabulary> Vocabularies => Parts.Vocabularies;

    /// <summary>All index fields, in the order registered.</summary>
    public ImmutableArray<IndexField> IndexFields => Parts.IndexFields;

    /// <summary>The facets by which the documents of one type differ: all but the type itself.</summary>
    public IEnumerable<IndexField> Facets => IndexFields.Where(f => f.Kind == IndexFieldKind.Facet && f.Name != "type");

    /// <summary>Files beside documents that pages use, in address order.</summary>
    public ImmutableArray<SiteAsset> Assets => Parts.Assets;

    /// <summary>Old addresses, in order.</summary>
    public ImmutableArray<SiteRedirect> Redirects => Parts.Redirects;

    /// <summary>The documents of one type that are shown, in address order.</summary>
    public IEnumerable<SiteDocument> OfType(string type) => Shown.Where(d => d.Type == type);

    /// <summary>The same as lists show them: by their order, then title, then address.</summary>
    public IEnumerable<SiteDocument> Listed(string type) => OfType(type)
        .OrderBy(d => d.Document.Record.Order ?? int.MaxValue).ThenBy(d => d.Title, StringComparer.OrdinalIgnoreCase).ThenBy(d => d.Address);

    /// <summary>The content types that have pages and documents, plain pages not among them.</summary>
    public IEnumerable<ContentType> ListedTypes => Types.Where(t => t.Typed && OfType(t.Name).Any());

    /// <summary>The document of a type and id, a withdrawn one too; null where there is none.</summary>
    public SiteDocument? Find(string type, string id) => byId.GetValueOrDefault((type, id));

    /// <summary>The same while it stands; null once it is withdrawn.</summary>
    public SiteDocument? FindStanding(string type, string id) => Find(type, id) is { IsWithdrawn: false } standing ? standing : null;

    /// <summary>The document at an address, a withdrawn one too; null where there is none.</summary>
    public SiteDocument? At(Address address) => byAddress.GetValueOrDefault(address);

    /// <summary>The controlled list of a name, or null.</summary>
    public Vocabulary? Vocabulary(string name) => vocabularies.GetValueOrDefault(name);

    /// <summary>The label of a term; where the list does not know it, the id in words.</summary>
    public string Label(string vocabulary, string id) => Term(vocabulary, id).Text;

    /// <summary>An id with what its list says of it.</summary>
    public TermValue Term(string vocabulary, string id) => new(id, Vocabulary(vocabulary)?.Find(id));

    /// <summary>Ids of terms in the order of their list, each once; those it does not know come last, ordinally.</summary>
    public ImmutableArray<string> InOrder(string vocabulary, IEnumerable<string> ids)
    {
        ImmutableArray<Term> terms = Vocabulary(vocabulary)?.Terms ?? [];
        var places = terms.Index().ToDictionary(t => t.Item.Id, t => t.Index, StringComparer.Ordinal);
        return [.. ids.Distinct(StringComparer.Ordinal).OrderBy(id => places.GetValueOrDefault(id, int.MaxValue)).ThenBy(id => id, StringComparer.Ordinal)];
    }

    /// <summary>The fields of a document, read once.</summary>
    public GroupValue Values(SiteDocument document) =>
        values.GetOrAdd(document, d => Values(d.Document.Type.Shape, d.Document.Record));

    /// <summary>The fields of a record of <paramref name="shape"/> that is no whole document.</summary>
    public GroupValue Values(GroupShape shape, object record) => reader.Group(shape, record);

    /// <summary>The standing documents that <paramref name="document"/> names, in the order of its file.</summary>
    public IEnumerable<SiteReference> ReferencesFrom(SiteDocument document) => from[document];

    /// <summary>The standing documents that name <paramref name="document"/>, in address order; examples that are not shown, only for another of them.</summary>
    public IEnumerable<SiteReference> ReferencesTo(SiteDocument document) => to[document];

    /// <summary>The documents of one type (null: of any) that <paramref name="document"/> names, each once, in the order of its file.</summary>
    public IEnumerable<SiteDocument> NamedBy(SiteDocument document, string? type = null) => Once(from[document].Select(r => r.To), type);

    /// <summary>The documents of one type (null: of any) that name <paramref name="document"/>, each once, in address order.</summary>
    public IEnumerable<SiteDocument> Naming(SiteDocument document, string? type = null) => Once(to[document].Select(r => r.From), type);

    static IEnumerable<SiteDocument> Once(IEnumerable<SiteDocument> documents, string? type) =>
        documents.Where(d => type is null || d.Type == type).DistinctBy(d => d.Address);

    /// <summary>A fact about a document, or null.</summary>
    public T? Get<T>(FactKey<T> key, SiteDocument document) where T : class => facts.Get<T>(key.Name, document.Address);

    /// <summary>A fact about the whole site, or null.</summary>
    public T? Get<T>(FactKey<T> key) where T : class => facts.Get<T>(key.Name, null);

    /// <summary>The facts about a document (null: about the site) that templates may see, ordered by name.</summary>
    public IEnumerable<Fact> VisibleFacts(SiteDocument? document) => facts.Visible(document?.Address);

    /// <summary>
    /// The same model with more facts; everything else is shared. A later fact under a known key and document is an error of the enricher.
    /// </summary>
    /// <exception cref="InvalidOperationException">A fact is already there.</exception>
    public SiteModel With(IEnumerable<Fact> more)
    {
        var richer = (SiteModel)MemberwiseClone();
        richer.facts = facts.With(more);
        return richer;
    }
}

/// <summary>What a <see cref="SiteModel"/> is made of.</summary>
public sealed record SiteModelParts
{
    /// <summary>What the configuration says about the site.</summary>
    public required SiteSettings Settings { get; init; }

    /// <summary>The content types known.</summary>
    public required ImmutableArray<ContentType> Types { get; init; }

    /// <summary>All published documents; addresses and (type, id) pairs are unique.</summary>
    public required ImmutableArray<SiteDocument> Documents { get; init; }

    /// <summary>All controlled lists; names are unique.</summary>
    public ImmutableArray<Vocabulary> Vocabularies { get; init; } = [];

    /// <summary>References between published documents, by address of the naming document, then in the order of its file.</summary>
    public ImmutableArray<SiteReference> References { get; init; } = [];

    /// <summary>All index fields.</summary>
    public ImmutableArray<IndexField> IndexFields { get; init; } = [];

    /// <summary>Files beside documents that pages use.</summary>
    public ImmutableArray<SiteAsset> Assets { get; init; } = [];

    /// <summary>Old addresses.</summary>
    public ImmutableArray<SiteRedirect> Redirects { get; init; } = [];
}
