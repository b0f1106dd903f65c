using KnowledgeBase.CaseStudies.Parts;
using KnowledgeBase.Measures.Parts;

namespace KnowledgeBase.CaseStudies.Types;

/// <summary>
/// What a system tried, what happened and what was learnt. Fields after SQUIRE 2.0 (Ogrinc et al. 2015) and
/// TIDieR (Hoffmann et al. 2014), with failures and flat results as equals.
/// </summary>
[ContentType("case-study", "case-studies", Title = "Case study", Plural = "Case studies",
    Help = "What a system tried, what happened and what was learnt.")]
[Section("Problem", "What was wrong, for whom, and how you know.", Required = true, Counts = Counts.Always)]
[Section("What was known", "What earlier work here and elsewhere had shown, and what it had not.")]
[Section("Context", "The place, its history and what helped or hindered.", Counts = Counts.Always)]
[Section("Rationale", "Why this change was expected to help.")]
[Section("What was done", "The change itself: who did what, where, how often.", Required = true, Counts = Counts.Always)]
[Section("Adaptations", "What changed on the way.")]
[Section("How it was studied", "How you could tell whether the change made the difference: comparison, how values were collected, checked and read.")]
[Section("Ethics", "What could have harmed or burdened people, who looked at that beforehand, and what they decided.")]
[Section("Results", "What happened, with figures and their sources; what did not improve as plainly as what did.", Counts = Counts.WhenFinished)]
[Section("What went wrong", "Setbacks and mistakes; 'not reported' is an answer.", Counts = Counts.Always)]
[Section("Interpretation", "Why it came out as it did, beside what others found, and what it cost against what it brought.")]
[Section("Limits", "What the results cannot show: other causes, chance, people who were not counted, other places.")]
[Section("Advice", "What to tell somebody who starts.")]
public sealed record CaseStudy : ContentRecord, IMeasured
{
    [Field("The health and care system where it happened.", Required = true, Counts = Counts.Always, Example = "torbay"), Reference("system"), Facet("system")]
    public string System { get; init; } = "";

    [Field("Other systems that took part.", Example = "salford"), Reference("system"), Facet("system")]
    public ImmutableArray<string> OtherSystems { get; init; } = [];

    [Field("One to four subjects, the main one first.", Required = true, Min = 1, Max = 4, Counts = Counts.Always, Example = "leadership"), Reference("theme"), Facet("theme")]
    public ImmutableArray<string> Themes { get; init; } = [];

    [Field("Where the work stands.", Required = true, Counts = Counts.Always), Vocabulary("statuses"), Facet("status")]
    public string Status { get; init; } = "";

    [Field("The newest time for which a source says so; without it, the year of the newest source.", Title = "Status as of", Example = "2021")]
    public PartialDate? StatusAsOf { get; init; }

    [Field("What is known of how it stands.", Example = "All three wards kept the rounds [1]."), Searched]
    public string? StatusNote { get; init; }

    [Field("When it ran.", Required = true, Counts = Counts.Always)]
    public Period? Period { get; init; }

    [Field("How it was led.", Counts = Counts.Always)]
    public Leadership? Leadership { get; init; }

    [Field("Improvement methods used.", Counts = Counts.Always), Vocabulary("methods"), Facet("method")]
    public ImmutableArray<string> Methods { get; init; } = [];

    [Field("Conditions of readiness for change, and how far they were there.")]
    public ImmutableArray<Readiness> Readiness { get; init; } = [];

    [Field("Who took part.", Counts = Counts.Always)]
    public ImmutableArray<Organisation> Organisations { get; init; } = [];

    [Field("Whom it was for.", Counts = Counts.Always)]
    public Population? Population { get; init; }

    [Field("How much was to be achieved by when.", Counts = Counts.Always, Example = "Halve falls on the three wards within a year."), Searched]
    public string? Aim { get; init; }

    [Field("Plan-do-study-act cycles, in order.", Title = "PDSA cycles")]
    public ImmutableArray<PdsaCycle> Pdsa { get; init; } = [];

    [Field("What was measured; every figure names its source.", Counts = Counts.WhenFinished)]
    public ImmutableArray<Measure> Measures { get; init; } = [];

    [Field("Why there are no measures.", Example = "The sources tell the story and give no figures.")]
    public string? NoMeasuresReason { get; init; }

    [Field("What happened in a few sentences, what did not improve included.", Counts = Counts.WhenFinished, Example = "Falls fell from 9 to 4 a month on two wards and did not change on the third."), Searched]
    public string? ResultsSummary { get; init; }

    [Field("The one sentence that says most plainly what did not work, with its source.", Max = 300, Example = "On the third ward nothing changed [1]."), Searched]
    public string? WhatFailed { get; init; }

    [Field("What happened, for each outcome group.", Counts = Counts.WhenFinished)]
    [Vocabulary("result-directions", Keys = "outcome-groups")]
    public ImmutableSortedDictionary<string, string> ResultDirection { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    [Field("What the design of the evaluation can tell; set by a reviewer.", Counts = Counts.Always), Vocabulary("evidence-grades"), Facet("grade")]
    public string? EvidenceGrade { get; init; }

    [Field("Who classified the case where its sources do not."), Allowed("editors", "contributors", "sources")]
    public string? ClassifiedBy { get; init; }

    [Field("How it was evaluated.")]
    public CaseEvaluation? Evaluation { get; init; }

    [Field("What it cost.")]
    public Cost? Cost { get; init; }

    [Field("Whether it lasted.")]
    public Sustained? Sustained { get; init; }

    [Field("Lessons it bears on.", Example = "readiness-first"), Reference("lesson")]
    public ImmutableArray<string> Lessons { get; init; } = [];

    [Field("Who took the idea up elsewhere, what they changed and what happened.")]
    public ImmutableArray<Adopter> Adopters { get; init; } = [];

    [Field("The works behind the text, numbered from 1; citations [1] and figures name them.", Required = true, Min = 1, Counts = Counts.Always)]
    public ImmutableArray<Source> Sources { get; init; } = [];

    [Field("Interests of the authors; 'None declared.' is an answer.", Counts = Counts.Always, Example = "None declared.")]
    public string? Interests { get; init; }

    [Field("Whom to ask about it: a role and its organisation, not a person.", Title = "Whom to ask", Counts = Counts.Always)]
    public ImmutableArray<Contact> Contacts { get; init; } = [];

    [Field("Who wrote the text.", Counts = Counts.Always)]
    public ImmutableArray<Contributor> Contributors { get; init; } = [];

    [Field("The day by which somebody should read it again, at most two years after 'updated'.", Counts = Counts.Always)]
    public DateOnly? ReviewBy { get; init; }

    [Field("Licence of the text.", Counts = Counts.Always, Example = "CC BY 4.0")]
    public string? Licence { get; init; }

    [Field("true when everything in it is invented; it is marked so everywhere.")]
    public bool Example { get; init; }

    /// <summary>True once the work is completed or stopped.</summary>
    public bool Finished => Status is "completed" or "stopped";

    /// <summary>The system where it happened, then the others that took part; systems that took it up later are not among them.</summary>
    public IEnumerable<string> AllSystems => OtherSystems.Prepend(System);

    EvaluationDesign IMeasured.Design => new(EvidenceGrade, Evaluation?.Design, HasComparison: EvidenceGrade is "e3" or "e4");

    bool IMeasured.ReportsWorse => ResultDirection.Values.Any(said => said is "worsened" or "mixed");

    public override void Check(CheckReport report) => CaseStudyCheck.Run(this, report);
}
