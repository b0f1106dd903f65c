using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.CaseStudies.Related;
using static KnowledgeBase.Site.Tests.CaseStudies.SmallSite;

namespace KnowledgeBase.Site.Tests.CaseStudies;

public class Finding_related_documents
{
    static readonly (string, string)[] Subjects = [Theme("leadership"), Theme("culture"), Theme("governance"), Place("here"), Place("there"), Place("away")];

    static string[] Of(SmallSite site, string type, string id) =>
        [.. site.Model.Get(RelatedDocuments.Key, site[type, id])?.Items.Select(i => $"{i.Document.Id} {i.Score} {i.Why}") ?? []];

    [Fact]
    public void A_place_weighs_more_than_a_lesson_and_a_lesson_more_than_a_theme()
    {
        var site = SmallSite.Of([.. Subjects, Lesson("l", "governance"),
            Case("a", "here", "leadership", more: "lessons: [l]"),
            Case("same-theme", "away", "leadership"),
            Case("same-lesson", "there", "culture", more: "lessons: [l]"),
            Case("same-place", "here", "culture")]);

        Of(site, "case-study", "a").ShouldBe([
            "same-place 4 Same place: The here",
            "same-lesson 3 1 lesson in common",
            "same-theme 2 Theme: The leadership"]);
    }

    [Fact]
    public void What_is_shared_adds_up_and_is_said()
    {
        var site = SmallSite.Of([.. Subjects,
            Case("a", "here", "leadership, culture", more: "methods: [pdsa]"),
            Case("b", "here", "culture, leadership", more: "methods: [pdsa, lean]")]);

        Of(site, "case-study", "a").ShouldBe(["b 9 Same place: The here; themes: The culture, The leadership; method: PDSA"]);
    }

    [Fact]
    public void Ties_go_by_address_and_five_are_enough()
    {
        var site = SmallSite.Of([.. Subjects, .. "gfedcba".Select(c => Case(c.ToString(), "here"))]);

        Of(site, "case-study", "d").Select(line => line[0]).ShouldBe(['a', 'b', 'c', 'e', 'f']);
    }

    [Fact]
    public void A_method_alone_or_the_lack_of_one_relates_nobody()
    {
        var site = SmallSite.Of([.. Subjects,
            Case("a", "here", "leadership", more: "methods: [pdsa, other]"),
            Case("b", "there", "culture", more: "methods: [pdsa, other]")]);

        Of(site, "case-study", "a").ShouldBeEmpty();
    }

    [Fact]
    public void Invented_cases_are_related_to_nobody()
    {
        var site = SmallSite.Of([.. Subjects, Case("a"), Case("b"), Case("invented", more: "example: true")]);

        Of(site, "case-study", "a").Length.ShouldBe(1);
        Of(site, "case-study", "invented").ShouldBeEmpty();
    }

    [Fact]
    public void Lessons_share_cases_and_those_already_linked_are_left_out()
    {
        const string ofCase = "supported_by: [{case: c, direction: supports}]";
        var site = SmallSite.Of([.. Subjects, Case("c"),
            Lesson("a", "leadership", ofCase + "\nrelated: [near]"),
            Lesson("b", "culture", ofCase),
            Lesson("near", "leadership", ofCase)]);

        Of(site, "lesson", "a").ShouldBe(["b 3 1 case in common"]);
    }

    [Fact]
    public void Themes_are_neighbours_by_their_cases_and_systems_by_what_they_belong_to()
    {
        var site = SmallSite.Of(Theme("leadership"), Theme("culture"), Place("whole"), Place("here", "part_of: whole"), Place("there", "part_of: whole"),
            Place("friend"), Subject("programmes", "p", "sources: [{title: A, publisher: B}]"),
            Subject("communities", "circle", "systems: [here, friend, there]\nprogramme: p"),
            Case("a", "here", "leadership, culture"), Case("b", "here", "leadership, culture"), Case("x", "here", "leadership, culture", more: "example: true"));

        Of(site, "theme", "culture").ShouldBe(["leadership 2 2 cases in common"]);
        Of(site, "system", "here").ShouldBe([
            "there 2 Both in the community The circle; both part of The whole",
            "friend 1 Both in the community The circle"]);
    }

    [Fact]
    public void Plain_pages_have_none()
    {
        var site = SmallSite.Of([.. Subjects, Case("a"), ("about.md", "# About\n")]);

        site.Model.Documents.Where(d => d.Type == "page").ShouldAllBe(page => site.Model.Get(RelatedDocuments.Key, page) == null);
    }

    [Fact]
    public void Templates_see_a_link_and_why()
    {
        var site = SmallSite.Of([.. Subjects, Case("a"), Case("b")]);

        View first = site.FactView("related", site["case-study", "a"]).ShouldBeOfType<View[]>()[0];
        first["url"].ShouldBe("/kb/case-studies/b/");
        first["title"].ShouldBe("Case b");
        first["typeTitle"].ShouldBe("Case study");
        first["why"].ShouldBe("Same place: The here; theme: The leadership");
    }
}
