using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Evaluation.Xmr;
using KnowledgeBase.Measures.Parts;

namespace KnowledgeBase.Measures.Signals;

/// <summary>One measure of a document and what its series says.</summary>
public sealed record MeasureSignal
{
    /// <summary>The document that tracks it.</summary>
    public required SiteDocument Document { get; init; }

    public required Measure Measure { get; init; }

    /// <summary>Name of the measure's place in the page of the document, without <c>#</c>; unique there.</summary>
    public required string Anchor { get; init; }

    /// <summary>Null for a measure without a series: a value before and one after are no signal.</summary>
    public Judgement? Judgement { get; init; }

    /// <summary>The cycles meant to move the measure, in order.</summary>
    public ImmutableArray<CycleMark> Cycles { get; init; } = [];

    /// <summary>True when the figures were invented to teach: whoever shows them must say so.</summary>
    public bool IsIllustrative => Measure.Provenance == "illustrative" || Measured is { Example: true };

    /// <summary>What can honestly be said of the measure.</summary>
    public string Sentence => Judgement?.Summary ?? UnjudgedSentence.Of(Measure, Design);

    /// <summary>How the effect was evaluated.</summary>
    public EvaluationDesign Design => Measured?.Design ?? EvaluationDesign.Unknown;

    /// <summary>The work that the figures come from; null where the measure does not say.</summary>
    public Source? Source => Measure.Source is { } number ? Measured?.Sources.ElementAtOrDefault(number - 1) : null;

    IMeasured? Measured => Document.Document.Record as IMeasured;

    /// <summary>The same measure, its series judged by another profile.</summary>
    public MeasureSignal JudgedBy(Profile profile) => Judgement?.Series is { } series ? this with { Judgement = Judge(Measure, series, profile) } : this;

    /// <summary>Judges a series in the way its measure asks for.</summary>
    internal static Judgement Judge(Measure measure, Series series, Profile profile)
    {
        Judgement judgement = SeriesJudge.Judge(series, profile);
        return measure.Chart == "run" ? RunReading.Of(judgement) : judgement;
    }
}
