using KnowledgeBase.Measures.Facts;

namespace KnowledgeBase.CaseStudies.Desk;

/// <summary>Documents that measure only what should get better.</summary>
static class BalancingRule
{
    public static DeskSection Of(SiteModel site, ImmutableArray<SiteDocument> documents) => new(
        "no-balancing-measure", "Measures without a balancing measure",
        "Ask what might have got worse elsewhere, and add a measure of it with 'kind: balancing'.",
        [
            .. from document in documents
               where site.Get(DocumentSignals.Balancing, document) is not null
               let count = site.Get(DocumentSignals.Key, document)!.Measures.Length
               select DeskItem.About(document, Words(count)) with { People = People.Of(document) },
        ]);

    static string Words(int measures) => measures == 1
        ? "its 1 measure is of what should get better"
        : string.Create(CultureInfo.InvariantCulture, $"none of its {measures} measures is of what might get worse");
}
