using KnowledgeBase.Browser.Tests.Stage;

namespace KnowledgeBase.Browser.Tests.Access;

/// <summary>Every kind of page on a desktop: light, dark, and with text at twice its size. A class of its own for each screen, because classes run side by side.</summary>
public sealed class Axe_finds_nothing_on_a_desktop(RealSite site)
{
    public static View[] Ways { get; } = [View.Desktop, View.Desktop with { Dark = true }, View.Desktop with { LargeText = true }];

    [Theory]
    [MemberData(nameof(PageKinds.PagesAndStates), MemberType = typeof(PageKinds))]
    public async Task In_any_way_of_looking(string path)
    {
        await using Visit visit = await site.OpenAsync(path, Ways[0]);

        await AxeJudge.JudgeAsync(visit, Ways);
    }
}

/// <summary>The same on a phone.</summary>
public sealed class Axe_finds_nothing_on_a_phone(RealSite site)
{
    public static View[] Ways { get; } = [View.Phone, View.Phone with { Dark = true }, View.Phone with { LargeText = true }];

    [Theory]
    [MemberData(nameof(PageKinds.PagesAndStates), MemberType = typeof(PageKinds))]
    public async Task In_any_way_of_looking(string path)
    {
        await using Visit visit = await site.OpenAsync(path, Ways[0]);

        await AxeJudge.JudgeAsync(visit, Ways);
    }
}
