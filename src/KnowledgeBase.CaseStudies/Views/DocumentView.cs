using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.CaseStudies.Cases;
using KnowledgeBase.CaseStudies.Parts;
using KnowledgeBase.CaseStudies.Types;

namespace KnowledgeBase.CaseStudies.Views;

/// <summary>Documents in lists, as templates see them.</summary>
static class DocumentView
{
    /// <summary>A link: id, type, typeTitle, title, url, summary, example.</summary>
    public static View Link(SiteModel site, SiteDocument document) => new()
    {
        ["id"] = document.Id,
        ["type"] = document.Type,
        ["typeTitle"] = document.Document.Type.Title,
        ["title"] = document.Title,
        ["url"] = site.Settings.Href(document.Address),
        ["summary"] = document.Document.Record.Summary,
        ["example"] = document.IsExample(),
    };

    /// <summary>A link to a case, with where, when, how it stands, how strong the evidence is, and its result for every outcome group.</summary>
    public static View Case(SiteModel site, StudiedCase studied)
    {
        CaseStudy study = studied.Study;
        View view = Link(site, studied.Document);
        view["system"] = site.Find("system", study.System) is { } system ? Link(site, system) : null;
        view["period"] = Years(study.Period);
        view["status"] = TermView.Of(site, Lists.Statuses, study.Status);
        view["grade"] = study.EvidenceGrade is { } grade ? TermView.Of(site, Lists.EvidenceGrades, grade) : null;
        view["results"] = Results(site, studied);
        return view;
    }

    /// <summary>A link to a lesson, with its claim and how many sources stand behind it.</summary>
    public static View Lesson(SiteModel site, SiteDocument document, Lesson lesson)
    {
        View view = Link(site, document);
        view["statement"] = lesson.Statement;
        view["strength"] = TermView.Word(lesson.Strength);
        return view;
    }

    /// <summary>The result directions in the order of the list of outcome groups: key and value, both terms.</summary>
    static View[] Results(SiteModel site, StudiedCase studied) =>
    [
        .. Lists.InOrder(site, Lists.OutcomeGroups, studied.Study.ResultDirection.Keys).Select(group => new View
        {
            ["key"] = TermView.Of(site, Lists.OutcomeGroups, group),
            ["value"] = TermView.Of(site, Lists.ResultDirections, studied.ResultFor(group)),
        }),
    ];

    static string Years(Period? period) => (period?.Start, period?.End) switch
    {
        (null, _) => "",
        ({ } start, null) => period.Hedge is { } hedge ? $"{Year(start)} ({hedge})" : $"from {Year(start)}",
        ({ } start, { } end) when start.Year == end.Year => Year(start),
        ({ } start, { } end) => $"{Year(start)} to {Year(end)}",
    };

    static string Year(PartialDate date) => (date with { Month = 0, Day = 0 }).ToString();
}
