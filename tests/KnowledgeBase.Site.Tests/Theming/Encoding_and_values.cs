using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Site;

namespace KnowledgeBase.Site.Tests.Theming;

public class Encoding_and_values
{
    const string Attack = "<script>alert('1')</script>\" onclick=\"x` y";
    const string Harmless = "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot; onclick=&quot;x&#96; y";

    [Theory]
    [InlineData("{{page.text}}")]
    [InlineData("{{#with page}}{{text}}{{/with}}")]
    [InlineData("{{#each page.list}}{{this}}{{/each}}")]
    [InlineData("{{concat page.text \"\"}}")]
    [InlineData("{{lookup page \"text\"}}")]
    public void Texts_are_encoded(string template) =>
        ThemeUnderTest.Of(("layouts/page.hbs", template))
            .Render(new View { ["text"] = Attack, ["list"] = new[] { Attack } }).ShouldBe(Harmless);

    [Theory]
    [InlineData("{{> show}}")]
    [InlineData("<p>\n    {{> show}}\n</p>")]
    [InlineData("<p>\n\t {{#> show}}{{!-- fallback --}}{{/show}}\n</p>")]
    [InlineData("{{#*inline \"mine\"}}{{page.text}}{{/inline}}\n  {{> mine}}")]
    public void Texts_are_encoded_in_partials_however_they_stand(string template) =>
        ThemeUnderTest.Of(("layouts/page.hbs", template), ("partials/show.hbs", "{{page.text}}\n"))
            .Render(new View { ["text"] = Attack }).ShouldNotBeNull().ShouldContain(Harmless);

    [Fact]
    public void Html_of_our_own_renderers_is_written_as_it_is() =>
        ThemeUnderTest.Of(("layouts/page.hbs", "{{page.body}}|{{#with page}}{{body}}{{/with}}"))
            .Render(new View { ["body"] = new Html("<b>x</b>") }).ShouldBe("<b>x</b>|<b>x</b>");

    [Fact]
    public void What_is_not_given_prints_nothing_and_is_false_all_the_way_down() =>
        ThemeUnderTest.Of(("layouts/page.hbs",
                "[{{page.none}}{{page.none.deeper.still}}{{#if page.none}}a{{else}}b{{/if}}{{#each page.none}}c{{else}}d{{/each}}{{#with page.none}}e{{else}}f{{/with}}]"))
            .Render(new View { ["none"] = null }).ShouldBe("[bdf]");

    [Theory]
    [InlineData("{{figure 23060}}", "23,060")]
    [InlineData("{{figure page.negative}}", "−0.5")]
    [InlineData("{{quantity 4.3 \"%\"}}", "4.3%")]
    [InlineData("{{quantity page.money \"£ million\"}}", "£140\u00a0million")]
    [InlineData("{{plural 1 \"case\" \"cases\"}} {{plural 2 \"case\" \"cases\"}}", "1 case 2 cases")]
    [InlineData("{{howMany page.list}} {{#each (take page.list 1)}}{{this}}{{/each}} {{#each (skip page.list 1)}}{{this}}{{/each}}", "2 a b")]
    [InlineData("{{#each (having page.items \"kind.id\" \"x\")}}{{name}}{{/each}}", "one")]
    [InlineData("{{#if (and (eq 1 1) (not (gt 1 2)) (or page.none \"y\"))}}yes{{/if}}", "yes")]
    [InlineData("{{web \"javascript:alert(1)\"}}{{web \"//x\"}}{{web \"HTTPS://example.org/\"}}", "HTTPS://example.org/")]
    [InlineData("Title{{stop \"Title\"}} Bower P et al.{{stop \"Bower P et al.\"}} Why?{{stop \"Why?\"}} {{stop \"\"}}", "Title. Bower P et al. Why? ")]
    [InlineData("{{href \"/search/\"}}", "/root/search/")]
    [InlineData("{{cite \"[1] <script>alert(1)</script>\"}}", "<a class=\"citation\" href=\"#source-1\">[1]</a> &lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("{{cite \"<i>[1]<b>[2]<u>\"}}", "&lt;i&gt;<a class=\"citation\" href=\"#source-1\">[1]</a>&lt;b&gt;<a class=\"citation\" href=\"#source-2\">[2]</a>&lt;u&gt;")]
    [InlineData("{{cite \"<b>none</b>\"}}", "&lt;b&gt;none&lt;/b&gt;")]
    [InlineData("{{cite \"a < b [2].\"}}", "a &lt; b <a class=\"citation\" href=\"#source-2\">[2]</a>.")]
    public void Functions_do_what_they_say(string template, string expected)
    {
        var view = new View
        {
            ["negative"] = -0.5,
            ["money"] = 140,
            ["none"] = null,
            ["list"] = new[] { "a", "b" },
            ["items"] = new[] { Item("one", "x"), Item("two", "y") },
        };

        ThemeUnderTest.Of(("layouts/page.hbs", template)).Render(view, settings: new SiteSettings { LinkRoot = "/root" }).ShouldBe(expected);
    }

    static View Item(string name, string kind) => new() { ["name"] = name, ["kind"] = new View { ["id"] = kind } };

    [Fact]
    public void Names_that_the_template_language_also_uses_are_still_values() =>
        ThemeUnderTest.Of(("layouts/page.hbs", "{{#each page.items}}{{value}}{{key}}{{first}}{{index}}{{/each}}"))
            .Render(new View { ["items"] = new[] { new View { ["value"] = 1, ["key"] = "k", ["first"] = "f", ["index"] = "i" } } })
            .ShouldBe("1kfi");

    [Fact]
    public void A_page_without_its_layout_takes_the_layout_page_and_may_lack_its_values() =>
        ThemeUnderTest.Of(("layouts/page.hbs", "{{title}}{{page.anything}}"))
            .Render([], layout: "timeline").ShouldBe("A &lt;title&gt;");
}
