using KnowledgeBase.Abstractions.Documents;

namespace KnowledgeBase.Markdown.Tests;

/// <summary>What somebody wanted to hide is never shown, in whatever generator's words it is said.</summary>
public class HiddenPageTests
{
    [Theory]
    [InlineData("published: false")]
    [InlineData("published: No")]
    [InlineData("Published: \"false\"")]
    [InlineData("published: off")]
    [InlineData("published: 0")]
    [InlineData("publish: false")]
    [InlineData("draft: true")]
    [InlineData("draft: yes")]
    [InlineData("Draft: \"true\"")]
    [InlineData("DRAFT: TRUE")]
    [InlineData("draft: 1")]
    [InlineData("draft:\u00a0true")]
    [InlineData("draft: true # until May")]
    [InlineData("excluded: on")]
    [InlineData("hidden: true")]
    [InlineData("unlisted: true")]
    [InlineData("private: yes")]
    [InlineData("status: draft")]
    [InlineData("visibility: private")]
    [InlineData("access: internal")]
    [InlineData("status: Not for publication")]
    [InlineData("confidential: true")]
    [InlineData("do_not_publish: yes")]
    [InlineData("dg-publish: false")]
    [InlineData("permalink: false")]
    [InlineData("headless: true")]
    [InlineData("_build: {list: never, render: never}")]
    [InlineData("build:\n  render: false")]
    [InlineData("published: true\ndraft: true")]
    public void A_page_that_asks_for_it_is_hidden(string fields)
    {
        ReadResult result = Reading.Page($"---\ntitle: Not yet\n{fields}\n---\nSecret.\n");

        result.Document!.Record.Excluded.ShouldBeTrue();
        result.Diagnostics.ShouldAllBe(d => d.Code == "KB1015");
    }

    [Theory]
    [InlineData("published: true")]
    [InlineData("published: 2020-01-01")]
    [InlineData("published: yes")]
    [InlineData("draft: false")]
    [InlineData("draft: no")]
    [InlineData("draft:")]
    [InlineData("hidden: \"false\"")]
    [InlineData("hide: [navigation]")]
    [InlineData("status: new")]
    [InlineData("private: notes of mine")]
    [InlineData("internal: the board and its committees")]
    [InlineData("permalink: /here/")]
    [InlineData("build: {render: always}")]
    [InlineData("access: everybody")]
    public void A_page_that_does_not_is_shown(string fields)
    {
        ReadResult result = Reading.Page($"---\ntitle: Here\n{fields}\n---\nText.\n");

        result.Document!.Record.Excluded.ShouldBeFalse();
        result.Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("draft: perhaps", "3:8: error KB1031: 'draft' is 'perhaps', which says neither yes nor no")]
    [InlineData("draft: [true]", "3:8: error KB1031: 'draft' is a list, which says neither yes nor no")]
    [InlineData("published: in May", "3:12: error KB1031: 'published' is 'in May', which says neither yes nor no")]
    [InlineData("drfat: true", "3:1: error KB1031: The key 'drfat' is not known, and seems to be meant to hide the page")]
    [InlineData("publised: false", "3:1: error KB1031: The key 'publised' is not known, and seems to be meant to hide the page")]
    [InlineData("embargo: until the paper is out", "3:10: error KB1031: 'embargo' is 'until the paper is out', which says neither yes nor no")]
    [InlineData("draft:true", "3:6: error KB1007: A space is missing after 'draft:'")]
    [InlineData("draft true", "3:6: error KB1007: A colon is missing after 'draft'")]
    public void What_may_be_meant_to_hide_a_page_is_an_error(string fields, string said) =>
        Reading.Said(Reading.Page($"---\ntitle: Not yet\n{fields}\n---\nSecret.\n")).ShouldStartWith(said);

    [Theory]
    [InlineData("\n---\ntitle: Not yet\ndraft: yes\n---\nSecret.\n")]
    [InlineData("—\ntitle: Not yet\ndraft: yes\n—\nSecret.\n")]
    [InlineData("title: Not yet\ndraft: yes\n---\nSecret.\n")]
    [InlineData("---\ntitle: Not yet\ndraft: yes\n–––\nSecret.\n")]
    public void Front_matter_between_other_marks_hides_too(string text) => Reading.Page(text).Document!.Record.Excluded.ShouldBeTrue();

    [Theory]
    [InlineData("# Plan\n\n---\ndraft: true\n---\nSecret.\n", 4)]
    [InlineData("***\ntitle: Plan\ndraft: yes\n***\nSecret.\n", 3)]
    [InlineData("Title: Plan\nDraft: true\n\nSecret.\n", 2)]
    [InlineData("{\n  \"title\": \"Plan\",\n  \"draft\": true\n}\nSecret.\n", 3)]
    [InlineData("<!--\nhidden: true\n-->\nSecret.\n", 2)]
    [InlineData(";;;\npublished = false\n;;;\nSecret.\n", 2)]
    public void A_line_outside_of_front_matter_that_would_hide_the_page_hides_it_and_is_an_error(string text, int line)
    {
        ReadResult result = Reading.Page(text);

        result.Document!.Record.Excluded.ShouldBeTrue();
        Reading.Said(result).ShouldStartWith($"{line}:1: error KB1031: This line is not read, because it stands outside of front matter; it seems to be meant to hide the page");
    }

    [Theory]
    [InlineData("Write this at the top:\n\n```yaml\ndraft: true\n```\n")]
    [InlineData("# Plan\n\nStatus: draft\n\nThe draft: true to life.\n")]
    [InlineData("---\ntitle: How to hide\n---\ndraft: true\n")]
    public void A_page_that_speaks_of_hiding_is_shown(string text)
    {
        ReadResult result = Reading.Page(text);

        result.Document!.Record.Excluded.ShouldBeFalse();
        result.Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("date: 2024-01-01\npublishDate: 2099-03-01T09:00:00Z")]
    [InlineData("publish: \"2099-03-01\"")]
    [InlineData("publish_on: 2099-03-01")]
    [InlineData("embargo: 2099-03-01")]
    public void A_page_waits_for_the_day_that_other_generators_wait_for(string fields) =>
        Reading.Page($"---\ntitle: Later\n{fields}\n---\nText.\n").Document!.Record.Created.ShouldBe(new DateOnly(2099, 3, 1));

    [Fact]
    public void Front_matter_in_TOML_is_an_error_where_it_may_hide() =>
        Reading.Said(Reading.Page("+++\ndraft = true\n+++\nSecret.\n")).ShouldStartWith("1:1: error KB1018: The front matter between lines +++ is TOML, which is not read; it may be meant to hide the page");

    [Fact]
    public void A_page_that_expires_is_said_to_stay() =>
        Reading.Said(Reading.Page("---\ntitle: A\nexpiryDate: 2020-01-01\n---\n")).ShouldStartWith("3:1: warning KB1031: 'expiryDate' is not read: the page stays on the site");

    [Fact]
    public void A_key_that_is_nearly_known_is_a_notice() =>
        Reading.Said(Reading.Page("---\ntitle: A\nsumary: B\ndescripton: C\nauthor: D\n---\n")).ShouldBe("""
            3:1: notice KB1032: The key 'sumary' is not known
              Did you mean 'summary'?
            4:1: notice KB1032: The key 'descripton' is not known
              Did you mean 'description'?
            """);
}
