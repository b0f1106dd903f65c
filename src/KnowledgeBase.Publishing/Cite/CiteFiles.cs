namespace KnowledgeBase.Publishing.Cite;

/// <summary>The citations as files beside the pages: <c>cite.bib</c>, <c>cite.ris</c>, <c>cite.json</c>.</summary>
sealed class CiteFiles : IGenerator
{
    public IEnumerable<Output> Generate(SiteModel site, StepContext context)
    {
        foreach (SiteDocument document in site.Documents)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (site.Get(HowToCite.Key, document) is not { } cite) continue;
            yield return OutputFile.Text(cite.BibAddress.File, cite.BibTeX);
            yield return OutputFile.Text(cite.RisAddress.File, cite.Ris);
            yield return OutputFile.Text(cite.CslAddress.File, cite.Csl);
        }
    }
}
