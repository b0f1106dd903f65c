using KnowledgeBase.Browser.Tests.Access;
using KnowledgeBase.Browser.Tests.Stage;

namespace KnowledgeBase.Browser.Tests.Reading;

/// <summary>Every kind of page under <c>themes/nhs</c>, which is light only.</summary>
public sealed class The_second_site_theme(RealSite site)
{
    [Theory]
    [MemberData(nameof(PageKinds.PagesAndStates), MemberType = typeof(PageKinds))]
    public async Task Is_whole_on_a_desktop(string path)
    {
        await using Visit visit = await site.OpenSecondThemeAsync(path);

        (await visit.FaultsAsync()).ShouldBeEmpty(path);
        if (!path.Contains('?', StringComparison.Ordinal)) await Stillness.ExpectAsync(visit);
        await AxeJudge.JudgeAsync(visit, View.Desktop);
    }

    [Theory]
    [MemberData(nameof(PageKinds.PagesAndStates), MemberType = typeof(PageKinds))]
    public async Task Is_whole_on_a_phone(string path)
    {
        await using Visit visit = await site.OpenSecondThemeAsync(path, View.Phone);

        (await visit.FaultsAsync()).ShouldBeEmpty(path);
        if (!path.Contains('?', StringComparison.Ordinal)) await Stillness.ExpectAsync(visit);
        await visit.LookAsync(View.Narrow);
        (await Any_width.SticksOutAsync(visit)).ShouldBeEmpty(path);
        await AxeJudge.JudgeAsync(visit, View.Phone);
    }
}
