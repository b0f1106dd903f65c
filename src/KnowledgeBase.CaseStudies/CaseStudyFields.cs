using KnowledgeBase.CaseStudies.Cases;
using KnowledgeBase.CaseStudies.Types;

namespace KnowledgeBase.CaseStudies;

/// <summary>The index fields that no single front-matter field states.</summary>
static class CaseStudyFields
{
    /// <summary>The communities that a document, or a system it belongs to, is part of.</summary>
    public static IndexField Community { get; } = new("community", "Community", IndexFieldKind.Facet, Communities);

    /// <summary>The outcome groups (patients, staff, taxpayers) for which a case measures or reports something; none where nothing may rest on it.</summary>
    public static IndexField Outcome { get; } = new("outcome", "Outcome", IndexFieldKind.Facet, Outcomes);

    /// <summary>What happened: the result directions a case reports; none where nothing may rest on it.</summary>
    public static IndexField Result { get; } = new("result", "Result", IndexFieldKind.Facet, Results);

    /// <summary>Synonyms of the themes and terms a document carries, so that readers find it by other words.</summary>
    public static IndexField Synonyms { get; } = new("synonyms", "Synonyms", IndexFieldKind.Text, SynonymsOf);

    static IEnumerable<FacetTerm> Communities(SiteModel site, SiteDocument document) => SystemsOf(site, document)
        .SelectMany(system => site.Naming(system, "community"))
        .Concat(document.Type == "community" ? [document] : [])
        .Select(d => new FacetTerm(d.Id, d.Title));

    // A system that took an idea up later is named in the case too, but the case is not its own.
    static IEnumerable<SiteDocument> SystemsOf(SiteModel site, SiteDocument document) => document.Document.Record switch
    {
        CareSystem => [document],
        CaseStudy study => study.AllSystems.Select(id => site.FindStanding("system", id)).OfType<SiteDocument>(),
        _ => [],
    };

    static IEnumerable<FacetTerm> Outcomes(SiteModel site, SiteDocument document) =>
        !document.IsCounted || StudiedCase.Of(document) is not { } studied
            ? []
            : studied.OutcomeGroups.Select(id => new FacetTerm(id, site.Label(Vocabularies.OutcomeGroups, id)));

    static IEnumerable<FacetTerm> Results(SiteModel site, SiteDocument document) =>
        !document.IsCounted || document.Document.Record is not CaseStudy study
            ? []
            : study.ResultDirection.Values.Where(id => id != StudiedCase.NotReported)
                .Select(id => new FacetTerm(id, site.Label(Vocabularies.ResultDirections, id)));

    static IEnumerable<FacetTerm> SynonymsOf(SiteModel site, SiteDocument document)
    {
        ImmutableArray<string> ofThemes = [.. site.ReferencesFrom(document)
            .Select(r => r.To.Document.Record).OfType<Theme>().SelectMany(t => t.Synonyms)];
        IEnumerable<string> ofTerms = document.Document.Terms
            .Select(use => site.Vocabulary(use.Vocabulary)?.Find(use.Id)).OfType<Term>()
            .SelectMany(term => term.Synonyms.Prepend(term.Label));
        return ofThemes.Concat(ofTerms).Distinct().Select(text => new FacetTerm(text, text));
    }
}
