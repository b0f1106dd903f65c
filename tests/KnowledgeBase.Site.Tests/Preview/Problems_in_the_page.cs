using System.Net;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Preview;

namespace KnowledgeBase.Site.Tests.Preview;

public sealed class Problems_in_the_page
{
    [Fact]
    public async Task Errors_of_the_newest_build_stand_in_the_last_good_page()
    {
        await using PreviewFixture preview = await PreviewFixture.StartAsync(PreviewFixture.Site("Last good"));
        preview.Server.Show(preview.Server.Current.With([PreviewFixture.Error()]));
        string page = await preview.Http.GetStringAsync("/");
        page.ShouldStartWith("""
            <html><body><h1>Last good</h1>
            <section id="kb-problems" aria-label="Problems of this build">
            <details open>
            <summary>1 error: this page may be out of date</summary>
            <ol>
            <li class="kb-error"><code>content/a.md:3:8</code> <strong>error KB1004</strong> &#x27;sumary&#x27; is not a field<br><span>Hint: Did you mean &#x27;summary&#x27;?</span></li>
            </ol>
            </details>
            </section>
            <link rel="stylesheet" href="/_preview/panel.css">
            <script src="/_preview/reload.js" data-version="
            """);
    }

    [Fact]
    public async Task Warnings_are_folded_and_notices_are_left_out()
    {
        Diagnostic warning = PreviewFixture.Error("a link leads nowhere", null) with { Severity = Severity.Warning };
        Diagnostic notice = warning with { Severity = Severity.Notice, Message = "only worth knowing" };
        await using PreviewFixture preview = await PreviewFixture.StartAsync(PreviewFixture.Site("Home", "", warning, notice));
        string page = await preview.Http.GetStringAsync("/");
        page.ShouldContain("<details>\n<summary>1 warning</summary>");
        page.ShouldNotContain("only worth knowing");
    }

    [Fact]
    public async Task Markup_and_hidden_characters_of_content_are_shown_as_text()
    {
        Diagnostic hostile = PreviewFixture.Error("</li><script>alert(1)</script>\u202Egnp.\u0007", null);
        await using PreviewFixture preview = await PreviewFixture.StartAsync(PreviewFixture.Site("Home", "", hostile));
        (await preview.Http.GetStringAsync("/")).ShouldContain(
            "&lt;/li&gt;&lt;script&gt;alert(1)&lt;/script&gt;\\u202Egnp.\\u0007</li>");
    }

    [Fact]
    public async Task A_long_list_is_cut_and_counted()
    {
        PreviewSite site = PreviewFixture.Site().With(PreviewFixture.Errors(70));
        await using PreviewFixture preview = await PreviewFixture.StartAsync(site);
        string page = await preview.Http.GetStringAsync("/");
        page.ShouldContain("<p>And 20 more: <code>kb check</code> lists all.</p>");
        page.ShouldContain("<summary>70 errors: this page may be out of date</summary>");
    }

    [Fact]
    public async Task Before_the_first_build_is_done_every_address_says_so()
    {
        await using PreviewFixture preview = await PreviewFixture.StartAsync(PreviewSite.Building);
        using HttpResponseMessage answer = await preview.Http.GetAsync("/lessons/a/");
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        string page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain("<h1>The site is being built</h1>");
        page.ShouldContain("/_preview/reload.js");
    }

    [Fact]
    public async Task When_the_first_build_fails_every_address_lists_why()
    {
        await using PreviewFixture preview = await PreviewFixture.StartAsync(PreviewSite.Building);
        preview.Server.Show(PreviewSite.Building.With([PreviewFixture.Error()]));
        using HttpResponseMessage answer = await preview.Http.GetAsync("/");
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        string page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain("<h1>The site could not be built</h1>");
        page.ShouldContain("<code>content/a.md:3:8</code>");
    }
}
