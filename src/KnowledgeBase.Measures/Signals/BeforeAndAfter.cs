using KnowledgeBase.Measures.Parts;

namespace KnowledgeBase.Measures.Signals;

/// <summary>What can honestly be said of a measure without a series.</summary>
static class BeforeAndAfter
{
    public static string Sentence(Measure measure) => measure switch
    {
        { Baseline: not null, Latest: not null } => "A value before and a value after: the difference may be no more than the usual ups and downs.",
        { Change: not null } => "A difference that a source states; without the values over time nobody can see the usual ups and downs.",
        { Latest: not null } or { Baseline: not null } => "A single value: it cannot show a change.",
        _ => "No value is given.",
    };
}
