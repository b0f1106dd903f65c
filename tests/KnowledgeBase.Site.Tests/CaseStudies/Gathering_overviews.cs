using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.CaseStudies.Overview;
using static KnowledgeBase.Site.Tests.CaseStudies.SmallSite;

namespace KnowledgeBase.Site.Tests.CaseStudies;

public class Gathering_overviews
{
    static SmallSite Site() => SmallSite.Of(
        Theme("leadership", "synonyms: [leaders]"), Theme("culture"),
        Place("whole"), Place("here", "part_of: whole\naliases: [Hither]"), Place("there"), Place("nowhere", "example: true"),
        Subject("programmes", "p", "sources: [{title: A, publisher: B}]"),
        Subject("communities", "circle", "systems: [here]\nprogramme: p"),
        Lesson("l", "leadership"), Lesson("m", "culture"),
        Case("a", "here", "leadership", more: "lessons: [m]\nresult_direction: {patients: improved, staff: not-reported}"),
        Case("b", "there", "leadership, culture", more: "result_direction: {patients: worsened}\nadopters: [{system: here}]"),
        Case("an-example", "nowhere", "leadership", more: "example: true\nresult_direction: {staff: improved}"));

    static SubjectOverview Of(SmallSite site, string type, string id) => site.Model.Get(SubjectOverview.Key, site[type, id]).ShouldNotBeNull();

    [Fact]
    public void A_theme_has_its_cases_lessons_other_names_and_neighbours_and_invented_cases_stay_out()
    {
        SmallSite site = Site();
        SubjectOverview theme = Of(site, "theme", "leadership");

        theme.Cases.Select(c => c.Document.Id).ShouldBe(["a", "b"]);
        theme.Lessons.Select(d => d.Document.Id).ShouldBe(["l"]);
        theme.OtherNames.ShouldBe(["leaders"]);
        theme.Neighbours.Select(n => n.Document.Id).ShouldBe(["culture"]);
    }

    [Fact]
    public void Counts_by_direction_leave_invented_cases_out_and_keep_gaps()
    {
        SmallSite site = Site();
        View view = site.FactView("overview", site["theme", "leadership"]).ShouldBeOfType<View>();

        view["counted"].ShouldBe(2);
        ((View[])view["outcomes"]!)
            .Select(o => $"{((View)o["group"]!)["id"]} {o["count"]}: {string.Join(", ", ((View[])o["directions"]!).Select(d => $"{d["count"]} {d["id"]}"))}")
            .ShouldBe(["patients 2: 1 improved, 1 worsened", "staff 0: ", "taxpayers 0: "]);
    }

    [Fact]
    public void A_system_keeps_its_own_cases_apart_from_those_it_took_up()
    {
        SmallSite site = Site();
        SubjectOverview system = Of(site, "system", "here");

        system.Cases.Select(c => c.Document.Id).ShouldBe(["a"]);
        system.Adopted.Select(c => c.Document.Id).ShouldBe(["b"]);
        system.Lessons.Select(d => d.Document.Id).ShouldBe(["m"]);
        system.Communities.Select(d => d.Id).ShouldBe(["circle"]);
        system.OtherNames.ShouldBe(["Hither"]);
        system.Themes.Select(t => $"{t.Theme.Id} {t.Cases}").ShouldBe(["leadership 1"]);
    }

    [Fact]
    public void A_larger_system_a_community_and_a_programme_have_the_cases_of_their_systems()
    {
        SmallSite site = Site();

        Of(site, "system", "whole").Cases.Select(c => c.Document.Id).ShouldBe(["a"]);
        Of(site, "system", "whole").Systems.Select(d => d.Id).ShouldBe(["here"]);
        Of(site, "community", "circle").Cases.Select(c => c.Document.Id).ShouldBe(["a"]);
        Of(site, "programme", "p").Communities.Select(d => d.Id).ShouldBe(["circle"]);
        Of(site, "programme", "p").Cases.Select(c => c.Document.Id).ShouldBe(["a"]);
    }

    [Fact]
    public void Every_overview_can_be_shown()
    {
        SmallSite site = Site();

        site.Model.Documents.Where(d => d.Type is "theme" or "system" or "community" or "programme")
            .ShouldAllBe(d => site.FactView("overview", d) is View);
    }
}
