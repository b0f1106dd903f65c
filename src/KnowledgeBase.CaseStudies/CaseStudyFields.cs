using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.CaseStudies.Types;

namespace KnowledgeBase.CaseStudies;

/// <summary>The index fields that no single front-matter field states.</summary>
static class CaseStudyFields
{
    const string OutcomeGroups = "outcome-groups";
    const string NotReported = "not-reported";

    /// <summary>The communities that a document, or a system it belongs to, is part of.</summary>
    public static IndexField Community { get; } = new("community", "Community", IndexFieldKind.Facet, Communities);

    /// <summary>The outcome groups (patients, staff, taxpayers) for which a case measures or reports something.</summary>
    public static IndexField Outcome { get; } = new("outcome", "Outcome", IndexFieldKind.Facet, Outcomes);

    /// <summary>What happened: the result directions a case reports.</summary>
    public static IndexField Result { get; } = new("result", "Result", IndexFieldKind.Facet, Results);

    /// <summary>Synonyms of the themes and terms a document carries, so that readers find it by other words.</summary>
    public static IndexField Synonyms { get; } = new("synonyms", "Synonyms", IndexFieldKind.Text, SynonymsOf);

    static IEnumerable<FacetTerm> Communities(SiteModel site, SiteDocument document)
    {
        IEnumerable<SiteDocument> systems = document.Type == "system"
            ? [document]
            : site.ReferencesFrom(document).Select(r => r.To).Where(d => d.Type == "system");
        return systems
            .SelectMany(site.ReferencesTo)
            .Select(r => r.From)
            .Where(d => d.Type == "community")
            .Concat(document.Type == "community" ? [document] : [])
            .Select(d => new FacetTerm(d.Id, d.Title));
    }

    static IEnumerable<FacetTerm> Outcomes(SiteModel site, SiteDocument document) =>
        document.Document.Record is not CaseStudy study
            ? []
            : study.Measures.Select(m => m.OutcomeGroup)
                .Concat(study.ResultDirection.Where(r => r.Value != NotReported).Select(r => r.Key))
                .Where(id => id.Length > 0)
                .Select(id => new FacetTerm(id, site.Label(OutcomeGroups, id)));

    static IEnumerable<FacetTerm> Results(SiteModel site, SiteDocument document) =>
        document.Document.Record is not CaseStudy study
            ? []
            : study.ResultDirection.Values.Where(id => id != NotReported)
                .Select(id => new FacetTerm(id, site.Label("result-directions", id)));

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
