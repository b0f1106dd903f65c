using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.CaseStudies.Parts;
using KnowledgeBase.CaseStudies.Types;
using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.CaseStudies.Signals;

/// <summary>One measure of a case study and what its series says.</summary>
public sealed record MeasureSignal
{
    /// <summary>The case study.</summary>
    public required SiteDocument Case { get; init; }

    public required Measure Measure { get; init; }

    /// <summary>Name of the measure's place in the page of the case, without <c>#</c>; unique in the case.</summary>
    public required string Anchor { get; init; }

    /// <summary>Null for a measure without a series: a value before and one after are no signal.</summary>
    public Judgement? Judgement { get; init; }

    /// <summary>The cycles meant to move the measure, in order.</summary>
    public ImmutableArray<CycleMark> Cycles { get; init; } = [];

    /// <summary>True when the figures were invented to teach: whoever shows them must say so.</summary>
    public bool IsIllustrative => Measure.Provenance == "illustrative" || Case.Document.Record is CaseStudy { Example: true };

    /// <summary>The same measure, its series judged by another profile.</summary>
    public MeasureSignal JudgedBy(Profile profile) => Judgement?.Series is { } series ? this with { Judgement = Judge(Measure, series, profile) } : this;

    /// <summary>Judges a series in the way its measure asks for.</summary>
    internal static Judgement Judge(Measure measure, Series series, Profile profile)
    {
        Judgement judgement = SeriesJudge.Judge(series, profile);
        return measure.Chart == "run" ? RunReading.Of(judgement) : judgement;
    }
}

/// <summary>The measures of one case study, in the order of its file; at least one.</summary>
public sealed record CaseSignals(ImmutableArray<MeasureSignal> Measures)
{
    /// <summary>About every case study with measures; templates see <c>facts.signals</c>, a list.</summary>
    public static FactKey<CaseSignals> Key { get; } = new("signals", (signals, site) => SignalViews.Of(signals, site));
}
