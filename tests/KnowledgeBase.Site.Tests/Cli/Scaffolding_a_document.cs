using KnowledgeBase.Cli.Scaffold;

namespace KnowledgeBase.Site.Tests.Cli;

public sealed class Scaffolding_a_document
{
    static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void What_is_required_stands_there_and_what_is_optional_is_a_comment() =>
        DocumentScaffold.Text(new NewDocument(SampleTypes.All[0], "A \"new\" title: \\ é", Today), SampleTypes.All, SampleTypes.Vocabularies)
            .ShouldBe("""
            ---
            # Sample: Shows every shape.
            # Fill in what is empty. To use an optional field, take away the # before it.

            # Says what it is, in plain words. (required)
            # Length: at most 110 characters.
            title: "A \"new\" title: \\ é"

            # What a reader needs to decide whether to read on: 40 to 400 characters of plain words. (required)
            # Length: 40 to 400 characters.
            summary:

            # The day it was first published.
            # A date: 2026-11-23.
            created: 2026-11-23

            # The day of the last change worth telling readers about.
            # A date: 2026-11-23.
            updated: 2026-11-23

            # Where it stands. (required)
            # One of: running, over (Completed or stopped).
            status:

            # What it is about. (required)
            # A list of 1 to 4. The id of a theme: the name of a file in the folder themes, without .md.
            themes: []

            # When it ran. (required)
            period:
              # When it began. (required)
              # A year, month or day: 2004, 2004-05 or 2004-05-17.
              start:
              # When it ended.
              # A year, month or day: 2004, 2004-05 or 2004-05-17.
              #end:

            # The works behind it. (required)
            # A list of at least 1.
            sources:
              # Title of the work. (required)
              - title:
                # Year of publication.
                # A whole number: at least 1800.
                #year:

            # Optional fields

            # true leaves the document out of the site.
            #excluded: true

            # Place among its siblings, smallest first.
            #order:

            # The language of the text, if it is not that of the site: ar for Arabic, cy for Welsh, ur for Urdu.
            #lang:

            # Old addresses that lead here.
            # A list.
            #redirect_from: []

            # Where the page is written, from the root of the site.
            #destination_path:

            # true keeps the document out of search.
            #omit_from_search: true

            # false keeps the document out of the site map.
            #include_in_sitemap: false

            # How it was led.
            # One of: alone, together.
            #style:

            # How sure we are.
            # A number: 0 to 1.
            #certainty:

            # What came of it.
            # One of: better, worse.
            #results:
            #  patients:
            #  staff:

            # Steps taken.
            # A list.
            #steps:
            #  # What was done. (required)
            #  - what:
            #    # When.
            #    #when:
            #    #  # When it began. (required)
            #    #  # A year, month or day: 2004, 2004-05 or 2004-05-17.
            #    #  start:
            #    #  # When it ended.
            #    #  # A year, month or day: 2004, 2004-05 or 2004-05-17.
            #    #  #end:
            ---

            ## Story

            <!-- What happened. (required) -->

            <!-- Optional: take away this line and the last one to use the section.
            ## Notes

            What else - - if anything.
            -->

            """);

    [Fact]
    public void A_plain_type_gets_a_title_and_room_for_text() =>
        DocumentScaffold.Text(new NewDocument(SampleTypes.All[1], "Care", Today), SampleTypes.All, []).ShouldEndWith(
            "#include_in_sitemap: false\n---\n\n<!-- The text, in Markdown. -->\n");

    [Fact]
    public void A_list_that_is_not_known_is_named() =>
        DocumentScaffold.Text(new NewDocument(SampleTypes.All[0], "Care", Today), [], []).ShouldSatisfyAllConditions(
            text => text.ShouldContain("# A term of the list statuses.\nstatus:\n"),
            text => text.ShouldContain("# A list of 1 to 4. The id of a theme.\nthemes: []\n"),
            text => text.ShouldContain("# A group with terms of the list groups as keys. A term of the list directions.\n#results: {}\n"));

    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("a\tb\u0007\u2028", "\"a\\u0009b\\u0007\\u2028\"")]
    [InlineData("=> code", "\"=> code\"")]
    public void A_title_is_quoted_so_that_it_is_valid_whatever_it_holds(string title, string yaml) =>
        YamlLines.Quoted(title).ShouldBe(yaml);
}
