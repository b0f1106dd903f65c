using KnowledgeBase.Abstractions.Values;
using KnowledgeBase.CaseStudies.Cases;
using KnowledgeBase.CaseStudies.Failures;
using KnowledgeBase.CaseStudies.Findings;
using KnowledgeBase.CaseStudies.Leading;
using KnowledgeBase.CaseStudies.Parts;
using KnowledgeBase.CaseStudies.Types;
using KnowledgeBase.Measures.Parts;
using static KnowledgeBase.Site.Tests.CaseStudies.SmallSite;

namespace KnowledgeBase.Site.Tests.CaseStudies;

/// <summary>Each sentence that the site says of a case, or of all of them, with the data it is said of.</summary>
public class Sentences_made_from_data
{
    [Theory]
    // Work that has not ended may have, since somebody last wrote about it.
    [InlineData("running", null, "2018", "Running, last reported 2018")]
    [InlineData("running", null, "2011 2018 2016", "Running, last reported 2018")]
    [InlineData("running", "2021", "2018", "Running, last reported 2021")]
    [InlineData("running", "2017-01", "2018", "Running, last reported January 2017")]
    [InlineData("running", null, "", "Running when it was described")]
    [InlineData("planned", null, "2020", "Planned, last reported 2020")]
    [InlineData("planned", null, "", "Planned when it was described")]
    [InlineData("unknown", null, "2018", "Not known, last reported 2018")]
    [InlineData("unknown", null, "", "Not known")]
    // What has ended stays so.
    [InlineData("completed", null, "2018", "Completed")]
    [InlineData("completed", "2019", "2018", "Completed")]
    [InlineData("stopped", null, "", "Stopped")]
    [InlineData("superseded", "2016", "2018", "Superseded")]
    public void A_status_says_as_of_when_it_is_known(string status, string? asOf, string years, string text)
    {
        var study = new CaseStudy
        {
            Status = status,
            StatusAsOf = asOf is null ? null : Date(asOf),
            Sources = [new Source { Title = "Undated" }, .. years.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(year => new Source { Year = int.Parse(year, null) })],
        };
        string label = status == "unknown" ? "Not known" : char.ToUpperInvariant(status[0]) + status[1..];

        KnownStatus.Of(study, label).Text.ShouldBe(text);
    }

    [Theory]
    [InlineData("2004", "2010", null, "2004 to 2010")]
    [InlineData("2004-05", "2004-11", null, "2004")]
    [InlineData("2011", null, null, "began 2011")]
    [InlineData(null, "2010", null, "until 2010")]
    [InlineData("2006", null, "2006 or 2007", "began about 2006")]
    [InlineData("2007", "2017", "approximate", "about 2007 to 2017")]
    [InlineData("2007", "2007-10", "approximate", "about 2007")]
    [InlineData("2014", "2018", "the years of the trial", "2014 to 2018")]
    [InlineData("2009", null, "end not given", "began 2009")]
    [InlineData("2012", "2016", "dates of another name, very probably this work", "about 2012 to 2016")]
    [InlineData(null, "2010", "the year of the last figures", "until 2010")]
    [InlineData(null, null, "reported in 2018", "dates not given")]
    [InlineData(null, null, null, "dates not given")]
    public void A_period_says_no_more_than_its_dates(string? start, string? end, string? hedge, string text) =>
        CaseBrief.YearsOf(new Period { Start = start is null ? null : Date(start), End = end is null ? null : Date(end), Hedge = hedge }).ShouldBe(text);

    [Fact]
    public void A_case_without_a_period_has_no_dates() => CaseBrief.YearsOf(null).ShouldBe("dates not given");

    [Theory]
    [InlineData(0, 0, "There are no cases yet.")]
    [InlineData(0, 1, "The one case here says nothing of how it was led.")]
    [InlineData(1, 1, "The one case here says something of how it was led.")]
    [InlineData(0, 5, "None of the 5 cases here says something of how it was led.")]
    [InlineData(1, 5, "1 of 5 cases says something of how it was led.")]
    [InlineData(4, 5, "4 of 5 cases say something of how they were led.")]
    [InlineData(5, 5, "All 5 cases say something of how they were led.")]
    public void How_many_cases_say_how_they_were_led(int said, int all, string sentence) => LedSentence.Of(said, all).ShouldBe(sentence);

    [Theory]
    [InlineData(null, false, false, false, false)]
    [InlineData("not-described", false, false, false, false)]
    [InlineData("collaborative", false, false, false, true)]
    [InlineData("not-described", true, false, false, true)]
    [InlineData(null, false, true, false, true)]
    [InlineData("not-described", false, false, true, true)]
    public void A_case_says_how_it_was_led_by_a_style_or_a_behaviour(string? style, bool named, bool shown, bool lacking, bool says) =>
        LedSentence.SaysHow(new CaseStudy
        {
            Leadership = new Leadership
            {
                Style = style,
                Behaviours = named ? ["wider-view"] : [],
                Shown = shown ? [new ShownBehaviour { Behaviour = "wider-view", What = "They did." }] : [],
                Lacking = lacking ? [new LackingBehaviour { Behaviour = "wider-view", What = "They did not." }] : [],
            },
        }).ShouldBe(says);

    [Fact]
    public void A_case_that_says_nothing_of_leaders_does_not_say_how_it_was_led() => LedSentence.SaysHow(new CaseStudy()).ShouldBeFalse();

    [Theory]
    [InlineData(1, 0, "One case study so far.")]
    [InlineData(1, 1, "One case study so far. It stopped, got worse, showed no clear change, or fell short in some way.")]
    [InlineData(9, 0, "9 case studies.")]
    [InlineData(9, 1, "9 case studies. 1 of them stopped, got worse, showed no clear change, or fell short in some way, and is shown as plainly as the rest.")]
    [InlineData(9, 4, "9 case studies. 4 of them stopped, got worse, showed no clear change, or fell short in some way, and are shown as plainly as the rest.")]
    [InlineData(9, 9, "9 case studies. All of them stopped, got worse, showed no clear change, or fell short in some way.")]
    public void How_many_cases_did_not_go_as_hoped(int cases, int setbacks, string sentence) => FindingsSentence.Of(cases, setbacks).ShouldBe(sentence);

    [Theory]
    [InlineData("running", "patients: improved", null)]
    [InlineData("running", "patients: improved, staff: not-reported", null)]
    [InlineData("running", "patients: mixed", "mixed")]
    [InlineData("running", "patients: partly", "partly")]
    [InlineData("running", "patients: improved, staff: no-clear-change", "partly")]
    [InlineData("running", "patients: partly, staff: no-clear-change", "partly")]
    [InlineData("running", "patients: mixed, staff: partly", "mixed")]
    [InlineData("running", "patients: no-clear-change", "no-clear-change")]
    [InlineData("running", "patients: no-clear-change, staff: not-reported", "no-clear-change")]
    [InlineData("running", "patients: worsened, staff: mixed", "worsened")]
    [InlineData("stopped", "patients: improved", "stopped")]
    [InlineData("running", "patients: improved", "fell-short", "One goal was missed.")]
    [InlineData("running", "patients: partly", "partly", "One goal was missed.")]
    public void A_setback_is_what_the_directions_say(string status, string directions, string? setback, string whatFailed = "")
    {
        string more = $"result_direction: {{{directions}}}\nno_measures_reason: None.\nwhat_failed: \"{whatFailed}\"";
        var site = SmallSite.Of(Theme("leadership"), Place("here"), Case("a", status: status, more: more));

        Setback.Of(StudiedCase.Of(site["case-study", "a"])!)?.Id.ShouldBe(setback);
        (Setback.Of(StudiedCase.Of(site["case-study", "a"])!) is null).ShouldBe(setback is null);
    }

    static PartialDate Date(string text) => PartialDate.TryParse(text, out PartialDate date) ? date : throw new FormatException(text);
}
