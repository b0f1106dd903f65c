using KnowledgeBase.CaseStudies.Cases;
using KnowledgeBase.CaseStudies.Evidence;
using KnowledgeBase.CaseStudies.Types;
using KnowledgeBase.CaseStudies.Views;

namespace KnowledgeBase.CaseStudies.Overview;

/// <summary>A lesson seen from a place: what each of its cases says about it.</summary>
/// <param name="Document">The lesson.</param>
/// <param name="Evidence">What the cases of the place say, by direction; none on a theme, whose lessons are about it and not from it.</param>
public sealed record OverviewLesson(SiteDocument Document, ImmutableArray<EvidenceItem> Evidence)
{
    /// <summary>The lessons that some cases speak about, in address order.</summary>
    internal static ImmutableArray<OverviewLesson> Of(SiteModel site, ImmutableArray<StudiedCase> cases)
    {
        HashSet<Address> here = [.. cases.Select(c => c.Document.Address)];
        return
        [
            .. cases.SelectMany(c => site.LinkedTo(c.Document, "lesson")).DistinctBy(d => d.Address).OrderBy(d => d.Address)
                .Select(lesson => new OverviewLesson(lesson,
                    [.. LessonEvidence.ItemsOf(site, lesson).Where(item => here.Contains(item.Case.Document.Address))])),
        ];
    }

    /// <summary>As lists show a lesson, with <c>bearings</c>: each a <c>direction</c> and the <c>cases</c> of that direction.</summary>
    internal View View(SiteModel site) => new(DocumentView.Lesson(site, Document, (Lesson)Document.Document.Record))
    {
        ["bearings"] = Evidence.GroupBy(item => item.Direction).Select(group => new View
        {
            ["direction"] = EvidenceDirection.View(group.Key),
            ["cases"] = group.Select(item => ValueViews.Of(item.Case.Document, site.Settings)).ToArray(),
        }).ToArray(),
    };
}
