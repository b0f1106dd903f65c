namespace KnowledgeBase.Browser.Tests.Stage;

/// <summary>One page of every kind, the largest where kinds differ in size.</summary>
static class PageKinds
{
    public const string LongCase = "/case-studies/greater-manchester-devolution/";
    public const string CaseWithCharts = "/case-studies/example-measures/";
    public const string Search = "/search/";

    static readonly string[] Paths =
    [
        "/",
        "/case-studies/",
        "/case-studies/theme/service-care-model/",
        "/case-studies/system/salford/",
        LongCase,
        CaseWithCharts,
        "/lessons/",
        "/lessons/theme/leadership/",
        "/lessons/involve-users-and-carers/",
        "/themes/",
        "/themes/leadership/",
        "/systems/",
        "/systems/greater-manchester/",
        "/communities/",
        "/communities/manchester-living-longer-living-better-community/",
        "/programmes/",
        "/programmes/aqua-integrated-care-discovery-communities/",
        "/evidence-map/",
        "/evidence-map/theme/culture/patients/",
        "/measures/",
        "/measures/theme/workforce/",
        "/what-did-not-work/",
        "/glossary/",
        "/browse/",
        "/case-studies/table/",
        "/leadership/",
        "/leadership/behaviours/coalition-building/",
        Search,
        "/about/",
        "/contribute/",
        "/evaluation/",
        "/accessibility/",
        "/privacy/",
        "/404.html",
    ];

    // States that only a script makes.
    static readonly string[] States =
    [
        "/search/?q=leadership",
        "/search/?q=integrated+care&theme=governance",
        "/search/?q=qqqqzzzz",
    ];

    /// <summary>Paths of built pages.</summary>
    public static TheoryData<string> Pages { get; } = [.. Paths];

    /// <summary>Paths of built pages, and addresses that bring the search page into each of its states.</summary>
    public static TheoryData<string> PagesAndStates { get; } = [.. Paths, .. States];

    /// <summary>The file of each page, as published.</summary>
    public static IEnumerable<string> Files => Paths.Select(path => path.EndsWith('/') ? path[1..] + "index.html" : path[1..]);
}
