using KnowledgeBase.CaseStudies.Types;

namespace KnowledgeBase.CaseStudies.Leading;

/// <summary>How a case was led and how ready it was, or what a lesson says of it, each word linked to its room.</summary>
/// <param name="View">As templates see it.</param>
sealed record LedCase(View View)
{
    /// <summary>The fact <c>led</c>: <c>style</c>, <c>behaviours</c>, <c>levels</c>, <c>shown</c>, <c>lacking</c>, <c>readiness</c>.</summary>
    public static FactKey<LedCase> Key { get; } = new("led", (fact, _) => fact.View);

    public static LedCase Of(SiteModel site, CaseStudy study) => new(new View
    {
        ["style"] = study.Leadership?.Style is { Length: > 0 } style ? RoomList.Styles.Link(site, style) : null,
        ["behaviours"] = Links(site, RoomList.Behaviours, study.Leadership?.Behaviours ?? []),
        ["levels"] = Links(site, RoomList.Levels, study.Leadership?.Levels ?? []),
        ["shown"] = (study.Leadership?.Shown ?? []).Select(b => Told(site, b.Behaviour, b.What)).ToArray(),
        ["lacking"] = (study.Leadership?.Lacking ?? []).Select(b => Told(site, b.Behaviour, b.What)).ToArray(),
        ["readiness"] = study.Readiness.Select(r => new View(RoomList.Readiness.Link(site, r.Factor))
        {
            ["state"] = site.Label("readiness-scale", r.State),
            ["note"] = r.Note ?? "",
        }).ToArray(),
    });

    public static LedCase Of(SiteModel site, Lesson lesson) => new(new View
    {
        ["style"] = null,
        ["behaviours"] = Links(site, RoomList.Behaviours, lesson.Behaviours),
        ["levels"] = Links(site, RoomList.Levels, lesson.Levels),
        ["shown"] = Array.Empty<View>(),
        ["lacking"] = Array.Empty<View>(),
        ["readiness"] = Links(site, RoomList.Readiness, lesson.Readiness),
    });

    static View Told(SiteModel site, string behaviour, string what) => new(RoomList.Behaviours.Link(site, behaviour)) { ["what"] = what };

    static View[] Links(SiteModel site, RoomList list, ImmutableArray<string> ids) => [.. ids.Select(id => list.Link(site, id))];
}

/// <summary>Links every case and lesson, withdrawn ones too, to the rooms of what it says.</summary>
sealed class LedEnricher : IEnricher
{
    public IEnumerable<Fact> Enrich(SiteModel site, StepContext context) =>
        from document in site.Documents
        let led = document.Document.Record switch
        {
            CaseStudy study => LedCase.Of(site, study),
            Lesson lesson => LedCase.Of(site, lesson),
            _ => null,
        }
        where led is not null
        select LedCase.Key.About(document, led);
}
