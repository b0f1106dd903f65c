using KnowledgeBase.CaseStudies.Cases;
using KnowledgeBase.CaseStudies.Types;
using KnowledgeBase.Measures.Pages;

namespace KnowledgeBase.CaseStudies.Summaries;

/// <summary>Says on themes, systems and communities what the measures of their cases say, and evaluates communities formatively.</summary>
sealed class SummaryEnricher : IEnricher
{
    public IEnumerable<Fact> Enrich(SiteModel site, StepContext context)
    {
        foreach (SiteDocument document in site.Standing)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (document.Document.Record is not (Theme or CareSystem or Community)) continue;
            ImmutableArray<SiteDocument> subjects = Subjects(document, site), cases = Cases(subjects, site);
            Address list = subjects is [var only] && only == document && site.Shown.Contains(document)
                ? MeasuresPages.AddressOf(document.Type, document.Id)
                : MeasuresPages.Home;
            var summary = SignalSummary.Of(site, cases, list);
            if (summary is not null) yield return SignalSummary.Key.About(document, summary);
            if (document.Document.Record is Community community)
                yield return Formative.Key.About(document, Formative.Of(community, cases, summary, site));
        }
    }

    /// <summary>The cases of some subjects. Invented cases count only among themselves.</summary>
    static ImmutableArray<SiteDocument> Cases(ImmutableArray<SiteDocument> subjects, SiteModel site)
    {
        ImmutableArray<SiteDocument> cases =
            [.. subjects.SelectMany(d => site.Naming(d, "case-study")).DistinctBy(d => d.Address).OrderBy(d => d.Address)];
        ImmutableArray<SiteDocument> real = [.. cases.Where(c => c.IsCounted)];
        return real.IsEmpty ? cases : real;
    }

    /// <summary>The documents whose cases are meant: a theme itself, a system with all that lie within it, the systems of a community.</summary>
    static ImmutableArray<SiteDocument> Subjects(SiteDocument document, SiteModel site) => document.Document.Record switch
    {
        Community => [.. site.NamedBy(document, "system")],
        CareSystem => site.Within(document),
        _ => [document],
    };
}
