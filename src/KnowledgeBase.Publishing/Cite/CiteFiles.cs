using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Abstractions.Site;

namespace KnowledgeBase.Publishing.Cite;

/// <summary>The citations as files beside the pages: <c>cite.bib</c>, <c>cite.ris</c>, <c>cite.json</c>.</summary>
sealed class CiteFiles : IGenerator
{
    public IEnumerable<Output> Generate(SiteModel site, StepContext context)
    {
        foreach (SiteDocument document in site.Documents)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (site.Get(Citation.Key, document) is not { } citation) continue;
            yield return OutputFile.Text(citation.BibAddress.File, citation.BibTeX);
            yield return OutputFile.Text(citation.RisAddress.File, citation.Ris);
            yield return OutputFile.Text(citation.CslAddress.File, citation.Csl);
        }
    }
}
