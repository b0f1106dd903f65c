using KnowledgeBase.CaseStudies.Cases;
using KnowledgeBase.CaseStudies.Types;
using KnowledgeBase.CaseStudies.Views;

namespace KnowledgeBase.CaseStudies.Leading;

/// <summary>What is known of one style, behaviour, level or readiness factor: the real cases that show it, those that lacked it, and the lessons about it.</summary>
/// <param name="List">The list it is from.</param>
/// <param name="Term">The term.</param>
/// <param name="Shown">Cases that show it, and what was done; in address order.</param>
/// <param name="Lacking">Cases of which a source says that it was missing.</param>
/// <param name="Lessons">Lessons about it, in address order.</param>
sealed record Room(RoomList List, Term Term, ImmutableArray<RoomCase> Shown, ImmutableArray<RoomCase> Lacking, ImmutableArray<SiteDocument> Lessons)
{
    /// <summary>States of a readiness factor that a source found missing.</summary>
    const string Absent = "absent", NotAssessed = "not-assessed";

    public static Room Of(SiteModel site, RoomList list, Term term)
    {
        ImmutableArray<StudiedCase> cases = site.RealCases();
        return new Room(list, term,
            [.. cases.SelectMany(c => ShownBy(site, list, term.Id, c))],
            [.. cases.SelectMany(c => LackedBy(list, term.Id, c))],
            [.. site.OfType("lesson").Where(d => d.Document.Record is Lesson lesson && IsAbout(site, list, term.Id, lesson))]);
    }

    static IEnumerable<RoomCase> ShownBy(SiteModel site, RoomList list, string id, StudiedCase studied)
    {
        CaseStudy study = studied.Study;
        if (list == RoomList.Readiness)
            return study.Readiness.Where(r => r.Factor == id && r.State is not (Absent or NotAssessed))
                .Select(r => new RoomCase(studied, site.Label("readiness-scale", r.State), r.Note));
        if (study.Leadership is not { } led) return [];
        if (list == RoomList.Behaviours)
            return led.Shown.Where(b => b.Behaviour == id).Select(b => new RoomCase(studied, null, b.What)) is var told && told.Any()
                ? told
                : led.Behaviours.Contains(id) ? [new RoomCase(studied, null, null)] : [];
        return list == RoomList.Styles && led.Style == id || list == RoomList.Levels && led.Levels.Contains(id)
            ? [new RoomCase(studied, null, list == RoomList.Styles ? led.Note : null)]
            : [];
    }

    static IEnumerable<RoomCase> LackedBy(RoomList list, string id, StudiedCase studied) =>
        list == RoomList.Readiness ? studied.Study.Readiness.Where(r => r.Factor == id && r.State == Absent).Select(r => new RoomCase(studied, null, r.Note))
        : list == RoomList.Behaviours ? (studied.Study.Leadership?.Lacking ?? []).Where(b => b.Behaviour == id).Select(b => new RoomCase(studied, null, b.What))
        : [];

    /// <summary>A lesson is about a style when it is about one of the style's behaviours.</summary>
    static bool IsAbout(SiteModel site, RoomList list, string id, Lesson lesson) =>
        list == RoomList.Behaviours ? lesson.Behaviours.Contains(id)
        : list == RoomList.Levels ? lesson.Levels.Contains(id)
        : list == RoomList.Readiness ? lesson.Readiness.Contains(id)
        : lesson.Behaviours.Any(behaviour => site.Vocabulary(RoomList.Behaviours.Vocabulary)?.Find(behaviour)?.Group == id);

    /// <summary>For a list of rooms: what it is, where, and how many cases and lessons it has.</summary>
    public View Brief(SiteModel site) => new(List.Link(site, Term.Id))
    {
        ["id"] = Term.Id,
        ["cases"] = Distinct(Shown),
        ["lacking"] = Distinct(Lacking),
        ["lessons"] = Lessons.Length,
    };

    /// <summary>For the page of a room.</summary>
    public View View(SiteModel site) => new()
    {
        ["list"] = List.Title,
        ["listUrl"] = site.Settings.Href(RoomList.Place, List.Part),
        ["question"] = List.Question,
        ["definition"] = Term.Definition,
        ["synonyms"] = Term.Synonyms.ToArray(),
        ["note"] = Term.Note ?? "",
        ["sourceUrl"] = Term.Source,
        ["style"] = Term.Group is { } style && List == RoomList.Behaviours ? RoomList.Styles.Link(site, style) : null,
        ["behaviours"] = List == RoomList.Styles
            ? RoomList.Behaviours.Terms(site).Where(b => b.Group == Term.Id).Select(b => RoomList.Behaviours.Link(site, b.Id)).ToArray()
            : [],
        ["count"] = Distinct(Shown),
        ["shown"] = Shown.Select(c => c.View(site)).ToArray(),
        ["lacking"] = Lacking.Select(c => c.View(site)).ToArray(),
        ["lessons"] = Lessons.Select(d => DocumentView.Lesson(site, d, (Lesson)d.Document.Record)).ToArray(),
    };

    static int Distinct(ImmutableArray<RoomCase> cases) => cases.DistinctBy(c => c.Case.Document.Address).Count();
}

/// <summary>A case in a room.</summary>
/// <param name="Case">The case.</param>
/// <param name="State">How far a readiness factor was there, in words; null for anything else.</param>
/// <param name="What">What the case says about it; null when no more than that it was so.</param>
sealed record RoomCase(StudiedCase Case, string? State, string? What)
{
    public View View(SiteModel site) => new(DocumentView.Case(site, Case))
    {
        ["state"] = State ?? "",
        ["what"] = What ?? "",
    };
}
