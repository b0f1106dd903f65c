using KnowledgeBase.CaseStudies.Cases;

namespace KnowledgeBase.CaseStudies.Leading;

/// <summary>A controlled list whose terms have a page each below <c>/leadership/</c>: the subject of the 2014 paper, word by word.</summary>
/// <param name="Vocabulary">Name of the list.</param>
/// <param name="Part">Its part of the address.</param>
/// <param name="Title">Heading.</param>
/// <param name="Question">What the list answers.</param>
sealed record RoomList(string Vocabulary, string Part, string Title, string Question)
{
    /// <summary>Where all of them are listed.</summary>
    public static readonly Address Place = new("/leadership/");

    public static readonly RoomList Styles = new("leadership-styles", "styles", "Styles", "How do leaders lead?");
    public static readonly RoomList Behaviours = new("leadership-behaviours", "behaviours", "Behaviours", "What do leaders do?");
    public static readonly RoomList Levels = new("leadership-levels", "levels", "Levels", "Where in the system do they lead?");
    public static readonly RoomList Readiness = new("readiness-factors", "readiness", "Readiness for change", "What has to be there when the work begins?");

    /// <summary>In the order shown.</summary>
    public static ImmutableArray<RoomList> All { get; } = [Styles, Behaviours, Levels, Readiness];

    /// <summary>The style of a case whose sources do not say how it was led: no style, so without a page.</summary>
    public const string NotDescribed = "not-described";

    /// <summary>The terms that have a page, in the order of the list.</summary>
    public IEnumerable<Term> Terms(SiteModel site) =>
        site.Vocabulary(Vocabulary)?.Terms.Where(term => term.Id != NotDescribed) ?? [];

    /// <summary>Where the page of a term is.</summary>
    public Address AddressOf(string id) => new($"{Place}{Part}/{id}/");

    /// <summary>A term with a link to its page: <c>label</c>, <c>definition</c>, and <c>url</c>, null where it has none.</summary>
    public View Link(SiteModel site, string id) => new()
    {
        ["label"] = site.Label(Vocabulary, id),
        ["definition"] = site.Vocabulary(Vocabulary)?.Find(id)?.Definition,
        ["url"] = HasPages(site) && Terms(site).Any(term => term.Id == id) ? site.Settings.Href(AddressOf(id)) : null,
    };

    /// <summary>True where there are cases that could show any of it.</summary>
    public static bool HasPages(SiteModel site) => !site.Cases().IsEmpty;
}
