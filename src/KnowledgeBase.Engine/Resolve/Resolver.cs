using KnowledgeBase.Engine.Files;
using KnowledgeBase.Engine.Plugins;
using KnowledgeBase.Engine.Scan;

namespace KnowledgeBase.Engine.Resolve;

/// <summary>The site model as far as the files themselves tell.</summary>
/// <param name="Site">The model.</param>
/// <param name="OpenLinks">Links that only the finished site can judge.</param>
/// <param name="FileLinks">The files that documents name.</param>
/// <param name="Links">What links and images in bodies lead to.</param>
public sealed record Resolution(SiteModel Site, ImmutableArray<SiteLink> OpenLinks, ImmutableArray<FileLink> FileLinks, ImmutableArray<ContentLink> Links);

/// <summary>Gives ids, addresses and references both ways, and fills the slots of bodies.</summary>
sealed class Resolver(IFileTree files, SiteSettings settings, PluginSet plugins, DateOnly today, int workers, HintMemory hints, DiagnosticBag diagnostics)
{
    public Resolution Resolve(ImmutableArray<Document> documents, ImmutableArray<Vocabulary> vocabularies, ImmutableArray<SourceEntry> assets)
    {
        documents = new MovedReferences(documents, new OldAddresses(documents, plugins.Types), diagnostics).Follow();
        var table = new DocumentTable(documents, today, diagnostics);
        Dictionary<string, Address> addresses = AssetAddresses(assets);
        var links = new LinkResolver(table, new OldAddresses(table.Documents, plugins.Types), addresses, files, settings, hints.Of(table.Paths, addresses.Keys), diagnostics);
        Dictionary<Document, SiteDocument> resolved = Fill(table, links);
        return new Resolution(
            new SiteModel(new SiteModelParts
            {
                Settings = settings,
                Types = plugins.Types,
                Documents = [.. resolved.Values],
                Vocabularies = vocabularies,
                References = References(table, vocabularies, resolved),
                IndexFields = plugins.IndexFields,
                Assets = links.UsedAssets,
                Redirects = Redirects(table),
            }),
            links.OpenLinks,
            FileLink.Of(documents, [.. assets.Select(a => a.Path)]),
            links.Links);
    }

    /// <summary>The address that each file would have, by its path, each once: of two that would share one the first keeps it.</summary>
    static Dictionary<string, Address> AssetAddresses(ImmutableArray<SourceEntry> assets)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var addresses = new Dictionary<string, Address>(StringComparer.Ordinal);
        var others = new List<SourceEntry>();
        foreach (SourceEntry asset in assets)
            if (Addressing.OfAsset(asset.Name) is var address && taken.Add(address.Path)) addresses.Add(asset.Path, address);
            else others.Add(asset);
        foreach (SourceEntry asset in others)
            addresses.Add(asset.Path, new Address(Addressing.Apart(Addressing.OfAsset(asset.Name).Path, asset.Path, taken.Add)));
        return addresses;
    }

    Dictionary<Document, SiteDocument> Fill(DocumentTable table, LinkResolver links)
    {
        var filler = new SlotFiller(links);
        var filled = new SiteDocument[table.Published.Length];
        Parallel.For(0, filled.Length, new ParallelOptions { MaxDegreeOfParallelism = workers }, i =>
        {
            Document document = table.Published[i];
            filled[i] = new SiteDocument(document, table.AddressOf(document), filler.Sections(document));
        });
        return filled.ToDictionary(d => d.Document, ReferenceEqualityComparer.Instance as IEqualityComparer<Document>);
    }

    ImmutableArray<SiteReference> References(
        DocumentTable table, ImmutableArray<Vocabulary> vocabularies, Dictionary<Document, SiteDocument> resolved)
    {
        var resolver = new ReferenceResolver(table, vocabularies, diagnostics);
        var references = new List<SiteReference>();
        foreach (Document document in table.Documents)
        {
            resolver.CheckTerms(document);
            NoticeDates.Check(document, today, diagnostics);
            foreach ((ReferenceUse use, Document target) in resolver.Targets(document))
                if (resolved.TryGetValue(document, out SiteDocument? from))
                    references.Add(new SiteReference(use.Field, from, resolved[target]));
        }
        return [.. references.OrderBy(r => r.From.Address)];
    }

    ImmutableArray<SiteRedirect> Redirects(DocumentTable table)
    {
        var redirects = new SortedDictionary<Address, SiteRedirect>();
        foreach (Document document in table.Published)
            foreach ((int i, string old) in document.Record.RedirectFrom.Index())
            {
                Address? from = Addressing.Destination(old);
                string? wrong =
                    from is null ? $"'{old}' cannot be an address"
                    : table.AtAddress(from.Value.Path) is { } taken ? $"'{old}' is the address of {(ReferenceEquals(taken, document) ? "this document itself" : taken.Path)}"
                    : redirects.TryGetValue(from.Value, out SiteRedirect? other) && other.To != table.AddressOf(document) ? $"'{old}' leads to {other.To} already"
                    : null;
                if (wrong is not null)
                    diagnostics.Add(ResolveDiagnostics.BadRedirect.At(document.Path, document.Places[FormattableString.Invariant($"redirect_from[{i}]")], wrong).For(document));
                else
                    redirects[from!.Value] = new SiteRedirect(from.Value, table.AddressOf(document));
            }
        return [.. redirects.Values];
    }
}
