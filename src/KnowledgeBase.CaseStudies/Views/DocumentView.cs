using KnowledgeBase.CaseStudies.Cases;
using KnowledgeBase.CaseStudies.Types;

namespace KnowledgeBase.CaseStudies.Views;

/// <summary>Documents in lists, as templates see them.</summary>
static class DocumentView
{
    /// <summary>A link to a case, with where, when, how it stands, how strong the evidence is, and its result for every outcome group.</summary>
    public static View Case(SiteModel site, StudiedCase studied)
    {
        CaseStudy study = studied.Study;
        return new View(ValueViews.Of(studied.Document, site.Settings))
        {
            ["system"] = site.Find("system", study.System) is { } system ? ValueViews.Of(system, site.Settings) : null,
            ["period"] = CaseBrief.YearsOf(study.Period),
            ["status"] = KnownStatus.Of(study, site.Label(Vocabularies.Statuses, study.Status)).Text,
            ["grade"] = study.EvidenceGrade is { } grade ? ValueViews.Of(site.Term(Vocabularies.EvidenceGrades, grade)) : null,
            ["results"] = Results(site, studied),
        };
    }

    /// <summary>A link to a lesson, with its claim and how many sources stand behind it.</summary>
    public static View Lesson(SiteModel site, SiteDocument document, Lesson lesson) => new(ValueViews.Of(document, site.Settings))
    {
        ["statement"] = lesson.Statement,
        ["strength"] = ValueViews.Of(new WordValue(lesson.Strength)),
    };

    /// <summary>The result directions in the order of the list of outcome groups: key and value, both terms.</summary>
    static View[] Results(SiteModel site, StudiedCase studied) =>
    [
        .. site.InOrder(Vocabularies.OutcomeGroups, studied.Study.ResultDirection.Keys).Select(group => new View
        {
            ["key"] = ValueViews.Of(site.Term(Vocabularies.OutcomeGroups, group)),
            ["value"] = ValueViews.Of(site.Term(Vocabularies.ResultDirections, studied.ResultFor(group))),
        }),
    ];
}
