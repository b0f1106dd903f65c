using KnowledgeBase.Browser.Tests.Stage;

namespace KnowledgeBase.Browser.Tests.Access;

/// <summary>Every kind of page on a phone. A class of its own for each screen, because classes run side by side.</summary>
public sealed class Axe_finds_nothing_on_a_phone(RealSite site)
{
    readonly AxeJudge axe = new(site);

    [Theory]
    [MemberData(nameof(PageKinds.PagesAndStates), MemberType = typeof(PageKinds))]
    public Task In_light(string path) => axe.Judge(path, View.Phone);

    [Theory]
    [MemberData(nameof(PageKinds.PagesAndStates), MemberType = typeof(PageKinds))]
    public Task In_dark(string path) => axe.Judge(path, View.Phone with { Dark = true });

    [Theory]
    [MemberData(nameof(PageKinds.PagesAndStates), MemberType = typeof(PageKinds))]
    public Task With_text_at_twice_its_size(string path) => axe.Judge(path, View.Phone with { LargeText = true });
}
