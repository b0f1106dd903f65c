using System.Text;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Site;

namespace KnowledgeBase.Site.Tests.Theming;

public class Assets_of_site_themes
{
    [Fact]
    public void Names_hold_a_hash_of_the_content_and_change_with_it()
    {
        string one = ThemeUnderTest.Of(("assets/js/a.js", "1")).Theme.Assets.Single().Path;
        string two = ThemeUnderTest.Of(("assets/js/a.js", "2")).Theme.Assets.Single().Path;

        one.ShouldMatch(@"^assets/js/a\.[0-9a-f]{10}\.js$");
        two.ShouldNotBe(one);
    }

    [Fact]
    public void A_style_sheet_asks_for_the_published_files_without_naming_a_root()
    {
        var theme = ThemeUnderTest.Of(
            ("assets/css/site.css", "@import \"more.css\" print; a { background: url('../img/b.svg#x') } b { mask: url(#m) } i { src: url(data:x) }"),
            ("assets/css/more.css", "i { background: url(../img/b.svg) }"),
            ("assets/img/b.svg", "<svg/>"));

        string image = Path(theme, "assets/img/b")["assets/".Length..];
        string css = Text(theme, "assets/css/site");

        css.ShouldBe($"@import \"../{Path(theme, "assets/css/more")["assets/".Length..]}\" print;" +
            $"a{{background:url('../{image}#x')}}b{{mask:url(#m)}}i{{src:url(data:x)}}");
        theme.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_style_sheet_takes_in_those_it_imports_so_that_the_style_of_a_part_stands_beside_its_markup()
    {
        var theme = ThemeUnderTest.Of(
            ("assets/css/parts.css", "@import \"../../partials/card.css\";\n@import '../../partials/list/list.css' ;\np { a: b }"),
            ("partials/card.css", "i { background: url(../assets/img/b.svg) }"),
            ("partials/list/list.css", "@import \"../card.css\"; li { c: d }"),
            ("assets/img/b.svg", "<svg/>"));

        string image = $"i{{background:url(../{Path(theme, "assets/img/b")["assets/".Length..]})}}";
        Text(theme, "assets/css/parts").ShouldBe($"{image}{image}li{{c:d}}p{{a:b}}");
        theme.Diagnostics.ShouldBeEmpty();
        theme.Theme.Assets.Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("@import 'b.css';", "themes/x/assets/b.css:1:10: error KB3008: the site theme has no style sheet 'a.css' beside b.css")]
    [InlineData("@import 'c.css';", "themes/x/assets/a.css:1:10: error KB3008: the site theme has no style sheet 'c.css' beside a.css")]
    [InlineData("@import '../../c.css';", "themes/x/assets/a.css:1:10: error KB3008: the site theme has no style sheet '../../c.css' beside a.css")]
    public void What_cannot_be_taken_in_is_reported_at_its_place(string css, string expected) =>
        ThemeUnderTest.Of(("assets/a.css", css), ("assets/b.css", "@import 'a.css';")).Diagnostics.ShouldContain(expected);

    [Fact]
    public void What_a_style_sheet_asks_for_decides_its_name_too()
    {
        static string Name(string image) => Path(ThemeUnderTest.Of(("assets/a.css", "a{background:url(b.svg)}"), ("assets/b.svg", image)), "assets/a.");
        Name("<svg/>").ShouldNotBe(Name("<svg />"));
    }

    [Theory]
    [InlineData("/* one */ a  b > c :is( d ) ,\n e { color : red ; }\n/* two */", "a b > c :is( d ),e{color :red}")]
    [InlineData("a::before { content: \"  /* ; \\\" } \" / '' ; }", "a::before{content:\"  /* ; \\\" } \" / ''}")]
    [InlineData("a { inline-size: calc(1px + 2px) ; margin: 0 -1px }", "a{inline-size:calc(1px + 2px);margin:0 -1px}")]
    [InlineData("@media (min-width: 40rem) and (x) { a { b: c } }", "@media (min-width:40rem) and (x){a{b:c}}")]
    [InlineData("a { b: c /* never", "a{b:c")]
    public void Style_sheets_are_published_without_what_browsers_do_not_read(string css, string expected) =>
        Text(ThemeUnderTest.Of(("assets/a.css", css)), "assets/a.").ShouldBe(expected);

    [Theory]
    [InlineData("a { background:\n  url(no.svg) }", "themes/x/assets/a.css:2:7: error KB3008: the site theme has no asset 'no.svg' beside a.css")]
    [InlineData("a { background: url(https://example.org/x.png) }", "themes/x/assets/a.css:1:21: error KB3008: the site theme has no asset 'https://example.org/x.png' beside a.css")]
    [InlineData("a { background: url(../../x.png) }", "themes/x/assets/a.css:1:21: error KB3008: the site theme has no asset '../../x.png' beside a.css")]
    public void What_is_not_of_the_theme_is_reported(string css, string expected) =>
        ThemeUnderTest.Of(("assets/a.css", css)).Diagnostics.ShouldBe([expected]);

    [Fact]
    public void An_address_that_leaves_the_folder_of_assets_means_none_of_them() =>
        ThemeUnderTest.Of(("assets/a.css", "a { background: url(../x.png) }"), ("assets/x.png", "x")).Diagnostics
            .ShouldBe(["themes/x/assets/a.css:1:21: error KB3008: the site theme has no asset '../x.png' beside a.css"]);

    [Fact]
    public void Style_sheets_that_ask_for_each_other_are_reported()
    {
        string[] problems = [.. ThemeUnderTest.Of(("assets/a.css", "@import \"b.css\";"), ("assets/b.css", "@import \"a.css\";")).Diagnostics];

        problems.ShouldNotBeEmpty();
        problems.ShouldAllBe(problem => problem.Contains(".css:1:10: error KB3008: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Templates_link_to_assets_under_the_link_root() =>
        ThemeUnderTest.Of(("layouts/page.hbs", "{{asset \"a.js\"}}"), ("assets/a.js", "1"))
            .Render(settings: new SiteSettings { LinkRoot = "/some/path" })!.ShouldMatch(@"^/some/path/assets/a\.[0-9a-f]{10}\.js$");

    static string Path(ThemeUnderTest theme, string start) =>
        theme.Theme.Assets.Single(a => a.Path.StartsWith(start, StringComparison.Ordinal)).Path;

    static string Text(ThemeUnderTest theme, string start)
    {
        OutputFile file = theme.Theme.Assets.Single(a => a.Path.StartsWith(start, StringComparison.Ordinal));
        return Encoding.UTF8.GetString(file.Content.Span);
    }
}
