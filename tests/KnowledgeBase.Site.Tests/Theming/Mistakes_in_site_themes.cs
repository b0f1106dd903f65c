using KnowledgeBase.Abstractions.Outputs;

namespace KnowledgeBase.Site.Tests.Theming;

public class Mistakes_in_site_themes
{
    static readonly View Page = new() { ["title"] = "T", ["list"] = new[] { new View { ["name"] = "n" } }, ["group"] = new View() };

    static void Reports(string template, string expected)
    {
        var theme = ThemeUnderTest.Of(
            ("layouts/page.hbs", template), ("partials/card.hbs", "<p>\n  {{name}}\n</p>"), ("partials/again.hbs", "\n{{> again}}"));

        theme.Render(Page);

        theme.Diagnostics.ShouldBe([expected]);
    }

    [Fact]
    public void A_misspelt_value_is_reported_where_it_stands() =>
        Reports("<p>\n{{page.titel}}", "themes/x/layouts/page.hbs:2:8: error KB3004: there is no value 'titel' in 'page.titel'");

    [Fact]
    public void A_misspelt_value_in_a_condition_is_reported_too() =>
        Reports("{{#if page.title}}\n{{#if page.titel}}x{{/if}}{{/if}}",
            "themes/x/layouts/page.hbs:2:12: error KB3004: there is no value 'titel' in 'page.titel'");

    [Fact]
    public void A_misspelt_value_in_a_list_is_reported_where_it_stands() =>
        Reports("{{#each page.list}}\n  {{name}} {{nam}}\n{{/each}}",
            "themes/x/layouts/page.hbs:2:14: error KB3004: there is no value 'nam' here");

    [Fact]
    public void A_value_that_a_partial_lacks_is_reported_in_the_partial() =>
        Reports("\n\n{{> card page}}", "themes/x/partials/card.hbs:2:5: error KB3004: there is no value 'name' here");

    [Fact]
    public void The_same_mistake_on_many_pages_is_reported_once()
    {
        var theme = ThemeUnderTest.Of(("layouts/page.hbs", "{{page.titel}}"));

        for (int i = 0; i < 5; i++) theme.Render(Page).ShouldBeNull();

        theme.Diagnostics.Count().ShouldBe(1);
    }

    [Fact]
    public void An_unknown_partial_is_reported_with_the_nearest() =>
        Reports("\n {{> cart page}}", "themes/x/layouts/page.hbs:2:2: error KB3005: there is no partial 'cart'");

    [Fact]
    public void An_unknown_function_is_reported() =>
        Reports("{{plurall 1 \"a\" \"b\"}}", "themes/x/layouts/page.hbs:1:1: error KB3006: there is no function 'plurall'");

    [Fact]
    public void An_unknown_function_in_brackets_is_reported() =>
        Reports("{{#if (equals 1 1)}}{{/if}}", "themes/x/layouts/page.hbs:1:8: error KB3006: there is no function 'equals'");

    [Fact]
    public void An_unknown_block_is_reported() =>
        Reports("{{#ech page.list}}{{/ech}}", "themes/x/layouts/page.hbs:1:1: error KB3006: there is no block 'ech'");

    [Fact]
    public void Wrong_arguments_are_reported() =>
        Reports("\n{{plural 1}}", "themes/x/layouts/page.hbs:2:1: error KB3006: 'plural' takes a number and two words, not 1 arguments in 'plural 1'");

    [Fact]
    public void Printing_a_group_is_reported() =>
        Reports("{{page.group}}", "themes/x/layouts/page.hbs:1:1: error KB3006: the value is a group or a list, not a text in 'page.group'");

    [Fact]
    public void A_partial_given_a_value_and_named_values_is_reported() =>
        Reports("{{> card page.group name=\"x\"}}",
            "themes/x/layouts/page.hbs:1:1: error KB3006: the partial 'card' takes one value or named values, not both");

    [Theory]
    [InlineData("{{{page.title}}}")]
    [InlineData("{{&page.title}}")]
    public void Unencoded_output_is_refused(string template) =>
        Reports(template, "themes/x/layouts/page.hbs:1:1: error KB3007: 'page.title' would be written unencoded");

    [Fact]
    public void A_block_that_is_never_closed_is_reported_where_it_opens() =>
        Reports("\n{{#if page.title}}\n{{#each page.list}}{{/each}}", "themes/x/layouts/page.hbs:2:1: error KB3003: the block 'if' is never closed");

    [Fact]
    public void A_block_closed_by_another_name_is_reported() =>
        Reports("{{#if page.title}}\n{{/each}}", "themes/x/layouts/page.hbs:2:1: error KB3003: {{/each}} stands where 'if' of line 1 must be closed");

    [Theory]
    [InlineData("x\n{{else}}", "themes/x/layouts/page.hbs:2:1: error KB3003: {{else}} stands outside a block")]
    [InlineData("x\n {{/if}}", "themes/x/layouts/page.hbs:2:2: error KB3003: {{/if}} closes nothing")]
    [InlineData("{{#if page.title}}{{/if}}{{/if}}", "themes/x/layouts/page.hbs:1:26: error KB3003: {{/if}} closes nothing")]
    public void What_belongs_to_no_block_is_reported(string template, string expected) => Reports(template, expected);

    [Fact]
    public void Braces_after_a_backslash_are_text() =>
        ThemeUnderTest.Of(("layouts/page.hbs", "\\{{#each list}} {{title}}")).Render().ShouldBe("{{#each list}} A &lt;title&gt;");

    [Fact]
    public void Braces_that_are_never_closed_are_reported() =>
        Reports("<p>\n{{title", "themes/x/layouts/page.hbs:2:1: error KB3003: the braces are never closed");

    [Fact]
    public void A_partial_without_end_is_stopped() =>
        Reports("{{> again}}", "themes/x/partials/again.hbs:2:1: error KB3009: partials are nested too deep in 'again'");

    [Fact]
    public void A_page_without_end_is_stopped()
    {
        string[] many = [.. Enumerable.Repeat(new string('x', 4000), 300)];
        var theme = ThemeUnderTest.Of(("layouts/page.hbs", "{{#each page.many}}{{#each @root.page.many}}{{this}}{{/each}}{{/each}}"));

        theme.Render(new View { ["many"] = many }).ShouldBeNull();

        theme.Diagnostics.Single().ShouldStartWith("themes/x/layouts/page.hbs:1:45: error KB3009: the page is longer than");
    }

    [Fact]
    public void An_unknown_asset_is_reported() =>
        Reports("\n{{asset \"css/sit.css\"}}", "themes/x/layouts/page.hbs:2:1: error KB3008: the site theme has no asset 'css/sit.css' in 'asset \"css/sit.css\"'");

    [Fact]
    public void A_theme_without_a_layout_for_pages_is_reported()
    {
        var theme = ThemeUnderTest.OfNothingBut(("theme.json", "{}"), ("layouts/other.hbs", ""));

        theme.Render().ShouldBeNull();

        theme.Diagnostics.ShouldBe(["themes/x: error KB3001: the site theme has no layouts/page.hbs"]);
    }

    [Theory]
    [InlineData("{\n  \"name\": 3\n}", "themes/x/theme.json:2:12: error KB3002: ")]
    [InlineData("{\n  \"nam\": \"x\"\n}", "themes/x/theme.json:2:")]
    [InlineData("{", "themes/x/theme.json:1:")]
    public void A_wrong_manifest_is_reported_at_its_place(string manifest, string expected) =>
        ThemeUnderTest.Of(("theme.json", manifest)).Diagnostics.Single().ShouldStartWith(expected);
}
