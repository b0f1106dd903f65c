using KnowledgeBase.CaseStudies.Cases;
using KnowledgeBase.CaseStudies.Related;
using KnowledgeBase.CaseStudies.Types;

namespace KnowledgeBase.CaseStudies.Overview;

/// <summary>Gathers everything about themes, systems, communities and programmes.</summary>
sealed class OverviewEnricher : IEnricher
{
    public IEnumerable<Fact> Enrich(SiteModel site, StepContext context)
    {
        foreach (SiteDocument document in site.Standing)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (Of(site, document) is { } overview)
                yield return SubjectOverview.Key.About(document, overview with { Neighbours = Neighbours.Of(site, document) });
        }
    }

    static SubjectOverview? Of(SiteModel site, SiteDocument document) => document.Document.Record switch
    {
        Theme theme => OfTheme(site, document, theme),
        CareSystem system => OfSystem(site, document, system),
        Community => OfSystems(site, [.. site.NamedBy(document, "system")]),
        Programme => OfProgramme(site, document),
        _ => null,
    };

    static SubjectOverview OfTheme(SiteModel site, SiteDocument document, Theme theme) => new()
    {
        Cases = [.. CasesNaming(site, document, study => study.Themes.Contains(document.Id))],
        Lessons = [.. site.Naming(document, "lesson").Select(lesson => new OverviewLesson(lesson, []))],
        OtherNames = theme.Synonyms,
    };

    static SubjectOverview OfSystem(SiteModel site, SiteDocument document, CareSystem system)
    {
        ImmutableArray<SiteDocument> parts = [.. site.Naming(document, "system")];
        return OfSystems(site, site.Within(document)) with
        {
            Adopted =
            [
                .. CasesNaming(site, document, study =>
                    !study.AllSystems.Contains(document.Id) && study.Adopters.Any(adopter => adopter.System == document.Id)),
            ],
            Systems = parts,
            Communities = [.. site.Naming(document, "community")],
            OtherNames = system.Aliases,
        };
    }

    static SubjectOverview OfProgramme(SiteModel site, SiteDocument document)
    {
        ImmutableArray<SiteDocument> communities = [.. site.Naming(document, "community")];
        return OfSystems(site, [.. communities.SelectMany(c => site.NamedBy(c, "system")).DistinctBy(d => d.Address).OrderBy(d => d.Address)])
            with
        { Communities = communities };
    }

    /// <summary>What the cases in some systems give: the cases, what they bear on, what they are about.</summary>
    static SubjectOverview OfSystems(SiteModel site, ImmutableArray<SiteDocument> systems)
    {
        ImmutableArray<StudiedCase> cases =
        [
            .. systems
                .SelectMany(system => CasesNaming(site, system, study => study.AllSystems.Contains(system.Id)))
                .DistinctBy(c => c.Document.Address)
                .OrderBy(c => c.Document.Address),
        ];
        ImmutableArray<StudiedCase> real = [.. cases.Where(c => c.Document.IsCounted)];
        return new SubjectOverview
        {
            Cases = cases,
            Lessons = OverviewLesson.Of(site, real),
            Themes = [.. site.ThemesOf(real)],
            Systems = systems,
        };
    }

    static IEnumerable<StudiedCase> CasesNaming(SiteModel site, SiteDocument document, Func<CaseStudy, bool> how) =>
        site.Naming(document, "case-study").Select(StudiedCase.Of).OfType<StudiedCase>().Where(c => how(c.Study));
}
