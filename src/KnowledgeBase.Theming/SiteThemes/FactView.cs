using KnowledgeBase.Theming.Views;

namespace KnowledgeBase.Theming.SiteThemes;

/// <summary>What enrichers found out, as templates see it.</summary>
static class FactView
{
    /// <summary>The facts about a document, or about the site when <paramref name="document"/> is null, by name.</summary>
    public static OpenView Of(SiteModel site, SiteDocument? document)
    {
        var facts = new View();
        foreach (Fact fact in site.VisibleFacts(document)) facts[Names.Camel(fact.Name)] = fact.View!(site);
        return new OpenView(facts);
    }
}
