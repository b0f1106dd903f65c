namespace KnowledgeBase.Publishing.Lists;

/// <summary><c>list.csv</c> and <c>list.json</c> beside every page that lists documents: exactly those it shows, in its order.</summary>
sealed class ListFiles : IGenerator
{
    public IEnumerable<Output> Generate(SiteModel site, StepContext context)
    {
        var table = new ListTable(site);
        foreach (Page page in context.Pages.Where(p => !p.Listed.IsEmpty))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            yield return table.Csv(page);
            yield return table.Json(page);
        }
    }
}
