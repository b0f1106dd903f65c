using KnowledgeBase.CaseStudies.Checks;
using KnowledgeBase.CaseStudies.Parts;
using KnowledgeBase.Measures.Parts;

namespace KnowledgeBase.CaseStudies.Types;

/// <summary>One claim that leaders can use, with the evidence for, qualifying and against it.</summary>
[ContentType("lesson", "lessons", Title = "Lesson", Plural = "Lessons",
    Help = "One claim that leaders can use, with the evidence for and against it.")]
[Section("What it means", "The claim in practice.")]
[Section("Applies when", "Where and for whom it holds.", Counts = Counts.Always)]
[Section("Watch out", "Where it does not hold; limits matter as much as the claim.", Counts = Counts.Always)]
public sealed record Lesson : ContentRecord
{
    [Field("Says the lesson in a few words.", Required = true, Max = 90, Counts = Counts.Always, Example = "Start with one team")]
    public override string Title { get; init; } = "";

    [Field("The claim, one only, in your own words.", Required = true, Max = 300, Counts = Counts.Always, Example = "A change that one team has tested and adapted spreads further than one that is ordered for all at once."), Searched]
    public string Statement { get; init; } = "";

    [Field("What kind of claim it is.", Required = true), Allowed("finding", "policy-implication", "evidence", "local-experience")]
    public string Kind { get; init; } = "";

    [Field("One to three subjects, the main one first.", Required = true, Min = 1, Max = 3, Example = "leadership"), Reference("theme"), Facet("theme")]
    public ImmutableArray<string> Themes { get; init; } = [];

    [Field("Leadership behaviours it is about."), Vocabulary("leadership-behaviours"), Facet("behaviour")]
    public ImmutableArray<string> Behaviours { get; init; } = [];

    [Field("Conditions of readiness it is about."), Vocabulary("readiness-factors"), Facet("readiness")]
    public ImmutableArray<string> Readiness { get; init; } = [];

    [Field("Improvement methods it is about."), Vocabulary("methods"), Facet("method")]
    public ImmutableArray<string> Methods { get; init; } = [];

    [Field("Levels it is about."), Vocabulary("leadership-levels"), Facet("level")]
    public ImmutableArray<string> Levels { get; init; } = [];

    [Field("Who can use it.", Counts = Counts.Always), Allowed("executive", "board", "clinical-lead", "team", "policy-maker", "community"), Facet("reader")]
    public ImmutableArray<string> ForWhom { get; init; } = [];

    [Field("Cases that support, qualify or contradict it.", Counts = Counts.Always)]
    public ImmutableArray<CaseEvidence> SupportedBy { get; init; } = [];

    [Field("What was looked for against the claim, where and when; what was found goes into 'supported_by'.",
        Example = "Searched the cases here and two databases in 2026 for teams that did not adapt it: none found."), Searched]
    public string? CounterEvidence { get; init; }

    [Field("How many sources stand behind it.", Required = true), Allowed("single-source", "several-sources", "tested")]
    public string Strength { get; init; } = "";

    [Field("Lessons near to it.", Example = "readiness-first"), Reference("lesson")]
    public ImmutableArray<string> Related { get; init; } = [];

    [Field("The works behind the claim, numbered from 1.", Required = true, Min = 1, Counts = Counts.Always)]
    public ImmutableArray<Source> Sources { get; init; } = [];

    [Field("The day by which somebody should read it again.")]
    public DateOnly? ReviewBy { get; init; }

    [Field("Who classified the lesson where its sources do not."), Allowed("editors", "contributors", "sources")]
    public string? ClassifiedBy { get; init; }

    [Field("Who wrote the text.")]
    public ImmutableArray<Contributor> Contributors { get; init; } = [];

    [Field("Interests of the authors.", Example = "None declared.")]
    public string? Interests { get; init; }

    [Field("Licence of the text.", Example = "CC BY 4.0")]
    public string? Licence { get; init; }

    public override void Check(CheckReport report) => DocumentCheck.Run(report, this, Sources, ReviewBy);
}
