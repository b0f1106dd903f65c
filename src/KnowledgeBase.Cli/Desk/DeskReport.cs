using KnowledgeBase.CaseStudies.Desk;
using KnowledgeBase.Engine;

namespace KnowledgeBase.Cli.Desk;

/// <summary>What editors look at every week.</summary>
/// <param name="Sections">In the order to show; those without items too.</param>
sealed record DeskReport(ImmutableArray<DeskSection> Sections)
{
    /// <summary>What no item repeats.</summary>
    HiddenValues Hidden { get; init; } = HiddenValues.None;

    /// <summary>What the documents tell, and what a build would find.</summary>
    public static DeskReport Of(BuiltSite built) =>
        new DeskReport([]) { Hidden = built.Report.Hidden }.With([.. EditorsDesk.Of(built.Site), OpenProblems.Of(built.Site, built.Report.Diagnostics)]);

    /// <summary>Number of items in all sections.</summary>
    public int Count => Sections.Sum(section => section.Items.Length);

    /// <summary>The same with more sections at the end.</summary>
    public DeskReport With(ImmutableArray<DeskSection> more) => this with { Sections = [.. Sections, .. more.Select(section => section with { Items = [.. section.Items.Select(Masked)] })] };

    /// <summary>The same of some files alone.</summary>
    public DeskReport Only(Func<string, bool> path) =>
        this with { Sections = [.. Sections.Select(section => section with { Items = [.. section.Items.Where(item => path(item.Location.Path))] })] };

    DeskItem Masked(DeskItem item) => item with
    {
        Location = item.Location with { Path = Hidden.Mask(item.Location.Path) },
        Title = Hidden.Mask(item.Title),
        Words = Hidden.Mask(item.Words),
        People = [.. item.People.Select(Hidden.Mask)],
        Link = item.Link is { } link ? Hidden.Mask(link) : null,
        MovedTo = item.MovedTo is { } moved ? Hidden.Mask(moved) : null,
    };
}
