using KnowledgeBase.Publishing.Addresses;

namespace KnowledgeBase.Publishing.LinkedData;

/// <summary>
/// <c>index.jsonld</c> beside every typed document and the home page: what the page says, in schema.org's words. A file of its own,
/// since pages hold no inline script. A plain page says nothing that its markup does not say already.
/// </summary>
sealed class LinkedDataFiles : IGenerator
{
    public static Address AddressOf(Address page) => page.Beside("index.jsonld");

    /// <summary>True when the document has a file of its own; the home page's is about the site.</summary>
    public static bool IsMadeFor(SiteDocument document) => document.Document.Type.Typed && document.Address != Address.Home;

    public IEnumerable<Output> Generate(SiteModel site, StepContext context)
    {
        yield return OutputFile.Json(AddressOf(Address.Home).File, new SiteGraph(site).Write);
        foreach (SiteDocument document in site.Documents.Where(IsMadeFor))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            yield return OutputFile.Json(AddressOf(document.Address).File, json => new DocumentGraph(site, document, json).Write());
        }
    }
}
