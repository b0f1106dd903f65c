using KnowledgeBase.CaseStudies.Cases;
using KnowledgeBase.CaseStudies.EvidenceMap;
using KnowledgeBase.CaseStudies.Related;
using KnowledgeBase.CaseStudies.Views;

namespace KnowledgeBase.CaseStudies.Overview;

/// <summary>Everything the site knows about a theme, system, community or programme. Lists are in address order unless said otherwise.</summary>
public sealed record SubjectOverview
{
    /// <summary>
    /// The fact <c>overview</c>: <c>cases</c>, <c>adopted</c>, <c>lessons</c>, <c>themes</c>, <c>systems</c>, <c>communities</c>, <c>otherNames</c>,
    /// <c>neighbours</c>, <c>outcomes</c> and <c>counted</c> (real cases).
    /// </summary>
    public static FactKey<SubjectOverview> Key { get; } = new("overview", (fact, site) => fact.View(site));

    /// <summary>Cases about the theme or in the systems; invented ones only where the site shows no other.</summary>
    public ImmutableArray<StudiedCase> Cases { get; init; } = [];

    /// <summary>Cases from elsewhere whose idea the system took up.</summary>
    public ImmutableArray<StudiedCase> Adopted { get; init; } = [];

    /// <summary>Lessons about the theme, or on which the real cases bear.</summary>
    public ImmutableArray<OverviewLesson> Lessons { get; init; } = [];

    /// <summary>Themes of the real cases with the number of these cases, most first; empty for a theme.</summary>
    public ImmutableArray<(SiteDocument Theme, int Cases)> Themes { get; init; } = [];

    /// <summary>Systems in the community, in the programme, or in this larger system.</summary>
    public ImmutableArray<SiteDocument> Systems { get; init; } = [];

    /// <summary>Communities of the system or the programme.</summary>
    public ImmutableArray<SiteDocument> Communities { get; init; } = [];

    /// <summary>Synonyms of a theme, other names of a system; as in its file.</summary>
    public ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>Subjects beside this one, nearest first.</summary>
    public ImmutableArray<RelatedDocument> Neighbours { get; init; } = [];

    /// <summary>The cases that counts rest on.</summary>
    public ImmutableArray<StudiedCase> Counted => [.. Cases.Where(c => c.Document.IsCounted)];

    View View(SiteModel site) => new()
    {
        ["cases"] = Cases.Select(c => DocumentView.Case(site, c)).ToArray(),
        ["adopted"] = Adopted.Select(c => DocumentView.Case(site, c)).ToArray(),
        ["lessons"] = Lessons.Select(lesson => lesson.View(site)).ToArray(),
        ["themes"] = Themes.Select(pair => new View(ValueViews.Of(pair.Theme, site.Settings)) { ["count"] = pair.Cases }).ToArray(),
        ["systems"] = Systems.Select(d => ValueViews.Of(d, site.Settings)).ToArray(),
        ["communities"] = Communities.Select(d => ValueViews.Of(d, site.Settings)).ToArray(),
        ["otherNames"] = OtherNames.ToArray(),
        ["neighbours"] = RelatedDocuments.ViewOf(Neighbours, site),
        ["outcomes"] = Outcomes(site),
        ["counted"] = Counted.Length,
    };

    /// <summary>For every outcome group: how many cases say something, and how many of them in each direction. A group without any stays, as a gap.</summary>
    View[] Outcomes(SiteModel site) =>
        [.. site.OutcomeGroups(Counted).Select(group => Outcome(site, EvidenceCell.Of(group, Counted)))];

    static View Outcome(SiteModel site, EvidenceCell cell) => new()
    {
        ["group"] = ValueViews.Of(site.Term(Vocabularies.OutcomeGroups, cell.Group)),
        ["count"] = cell.Cases.Length,
        ["directions"] = MapDirection.All(site).Where(cell.Directions.ContainsKey)
            .Select(id => new View(MapDirection.View(site, id)) { ["count"] = cell.Directions[id] }).ToArray(),
    };
}
