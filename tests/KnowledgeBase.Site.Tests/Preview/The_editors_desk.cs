using System.Net;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.CaseStudies.Desk;
using KnowledgeBase.Cli.Desk;
using KnowledgeBase.Preview;

namespace KnowledgeBase.Site.Tests.Preview;

public sealed class The_editors_desk
{
    [Fact]
    public async Task It_is_a_page_of_the_preview_and_stays_when_a_build_fails()
    {
        await using PreviewFixture preview = await PreviewFixture.StartAsync(PreviewSite.Building);
        string address = preview.Server.DeskAddress;
        (await preview.Http.GetStringAsync(address)).ShouldContain("The site is being built.");

        preview.Server.Show(PreviewFixture.Site());
        using (HttpResponseMessage site = await preview.Http.GetAsync("/desk/")) site.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        preview.Server.Show(new PreviewSite(new SiteSettings(), [], []) { Desk = new("<p>Two reviews</p>") });
        preview.Server.Show(preview.Server.Current.With([PreviewFixture.Error()]));

        string page = await preview.Http.GetStringAsync(address);
        page.ShouldContain("<h1>Editors' desk</h1>\n<p>Two reviews</p>");
        page.ShouldContain("id=\"kb-problems\"");
    }

    [Fact]
    public void Items_link_to_their_pages_and_hold_no_markup_of_the_content()
    {
        var item = new DeskItem(new Location("content/a.md"), "A <b>", "was to be read again & mended") { Address = new Address("/lessons/a/"), People = ["Ann <Lee>"] };
        string html = DeskHtml.Of(new DeskReport([new DeskSection("a", "Reviews", "Read them.", [item]), new DeskSection("b", "Orphans", "Name them.", [])]), new SiteSettings { LinkRoot = "/kb" });

        html.ShouldContain("<li><a href=\"/kb/lessons/a/\">A &lt;b&gt;</a><br>was to be read again &amp; mended<br><span class=\"kb-people\">Ask Ann &lt;Lee&gt;</span><br><span class=\"kb-place\">content/a.md</span></li>");
        html.ShouldContain("what waits for an editor, 1 item.");
        html.ShouldNotContain("Orphans");
    }
}
