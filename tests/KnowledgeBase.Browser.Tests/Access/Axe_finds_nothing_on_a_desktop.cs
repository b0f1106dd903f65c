using KnowledgeBase.Browser.Tests.Stage;

namespace KnowledgeBase.Browser.Tests.Access;

/// <summary>Every kind of page on a desktop. A class of its own for each screen, because classes run side by side.</summary>
public sealed class Axe_finds_nothing_on_a_desktop(RealSite site)
{
    readonly AxeJudge axe = new(site);

    [Theory]
    [MemberData(nameof(PageKinds.PagesAndStates), MemberType = typeof(PageKinds))]
    public Task In_light(string path) => axe.Judge(path, View.Desktop);

    [Theory]
    [MemberData(nameof(PageKinds.PagesAndStates), MemberType = typeof(PageKinds))]
    public Task In_dark(string path) => axe.Judge(path, View.Desktop with { Dark = true });

    [Theory]
    [MemberData(nameof(PageKinds.PagesAndStates), MemberType = typeof(PageKinds))]
    public Task With_text_at_twice_its_size(string path) => axe.Judge(path, View.Desktop with { LargeText = true });
}
