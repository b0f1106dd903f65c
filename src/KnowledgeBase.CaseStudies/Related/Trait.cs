using KnowledgeBase.CaseStudies.Cases;
using KnowledgeBase.CaseStudies.Types;

namespace KnowledgeBase.CaseStudies.Related;

/// <summary>What two documents can have in common.</summary>
/// <param name="Kind">In which respect.</param>
/// <param name="Id">The id of the system, lesson, case, theme or method.</param>
/// <param name="Label">What a person reads.</param>
readonly record struct Trait(TraitKind Kind, string Id, string Label)
{
    /// <summary>
    /// How much sharing it counts. One place beats one claim, a claim beats a subject, and a subject beats a method: leaders ask
    /// first who is like them, then what was learnt, then what about, then how.
    /// </summary>
    public int Weight => Kind switch
    {
        TraitKind.System => 4,
        TraitKind.Lesson or TraitKind.Case => 3,
        TraitKind.Theme => 2,
        _ => 1,
    };

    /// <summary>The traits of a case study or lesson, each once; none for anything else.</summary>
    public static IEnumerable<Trait> Of(SiteModel site, SiteDocument document) => document.Document.Record switch
    {
        CaseStudy study =>
        [
            .. Named(site, TraitKind.System, "system", study.AllSystems),
            .. site.LinkedTo(document, "lesson").Select(d => new Trait(TraitKind.Lesson, d.Id, d.Title)),
            .. Named(site, TraitKind.Theme, "theme", study.Themes),
            .. Methods(site, study.Methods),
        ],
        Lesson lesson =>
        [
            .. site.LinkedTo(document, "case-study").Where(d => d.IsCounted).Select(d => new Trait(TraitKind.Case, d.Id, d.Title)),
            .. Named(site, TraitKind.Theme, "theme", lesson.Themes),
            .. Methods(site, lesson.Methods),
        ],
        _ => [],
    };

    static IEnumerable<Trait> Named(SiteModel site, TraitKind kind, string type, IEnumerable<string> ids) =>
        ids.Distinct().Select(id => site.FindStanding(type, id)).OfType<SiteDocument>().Select(d => new Trait(kind, d.Id, d.Title));

    // "Other or none named" is the lack of a method: two cases do not share it.
    static IEnumerable<Trait> Methods(SiteModel site, IEnumerable<string> ids) =>
        ids.Distinct().Where(id => id != "other").Select(id => new Trait(TraitKind.Method, id, site.Label(Vocabularies.Methods, id)));
}

/// <summary>A respect in which documents can be alike, in the order in which reasons are given.</summary>
enum TraitKind
{
    System,
    Lesson,
    Case,
    Theme,
    Method,
}
