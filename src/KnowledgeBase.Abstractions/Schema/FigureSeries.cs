using KnowledgeBase.Abstractions.Values;

namespace KnowledgeBase.Abstractions.Schema;

/// <summary>Figures over time that a document gives, or that a file beside it holds.</summary>
/// <param name="Field">Path of the field that holds them: <c>measures[0].series</c>; the figures are at <c>[0].value</c> below it.</param>
/// <param name="Id">Tells them apart where one file holds several.</param>
/// <param name="Name">What is counted or measured.</param>
/// <param name="Unit">The unit, as after a number.</param>
/// <param name="Invented">True when they are nobody's.</param>
/// <param name="Values">In the order of the document, null for one that is missing; empty when a file holds them.</param>
/// <param name="File">Null when they stand in the document.</param>
public sealed record FigureSeries(string Field, string Id, string Name, string Unit, bool Invented, ImmutableArray<Figure?> Values, NamedFile? File);

/// <summary>A content record with figures over time, whatever it calls them.</summary>
public interface IHoldsSeries
{
    /// <summary>All of them, in the order of the document.</summary>
    IEnumerable<FigureSeries> AllSeries { get; }
}
