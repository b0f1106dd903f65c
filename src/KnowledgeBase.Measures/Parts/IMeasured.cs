namespace KnowledgeBase.Measures.Parts;

/// <summary>
/// A content record that tracks measures. A content type that declares <c>measures</c> and this interface gets signals, charts, rows
/// on the page of all measures and <c>kb signals</c>; the other fields are there for those that have them.
/// </summary>
public interface IMeasured : IHoldsSeries
{
    /// <summary>The field <c>measures</c>, in the order of the file.</summary>
    ImmutableArray<Measure> Measures { get; }

    /// <summary>The field <c>pdsa</c>, in the order of the file.</summary>
    ImmutableArray<PdsaCycle> Pdsa => [];

    /// <summary>The field <c>sources</c>: the works that figures name by their 1-based number.</summary>
    ImmutableArray<Source> Sources => [];

    /// <summary>How the effect was evaluated.</summary>
    EvaluationDesign Design => EvaluationDesign.Unknown;

    /// <summary>True when the document says that a result got worse, or that some did.</summary>
    bool ReportsWorse => false;

    /// <summary>True when everything in the document is invented.</summary>
    bool Example => false;

    IEnumerable<FigureSeries> IHoldsSeries.AllSeries => Measures.Select((measure, index) => MeasureSeries.Figures(measure, index, Example));
}
