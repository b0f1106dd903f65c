namespace KnowledgeBase.Abstractions.Diagnostics;

/// <summary>A located, coded message about content, configuration or a site theme.</summary>
/// <param name="Descriptor">Which kind of diagnostic.</param>
/// <param name="Severity">How much it weighs here.</param>
/// <param name="Location">Where it points.</param>
/// <param name="Message">What is wrong, in plain words, with the particulars; one sentence, no full stop.</param>
/// <param name="Hint">How to mend it; may be null.</param>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor, Severity Severity, Location Location, string Message, string? Hint)
    : IComparable<Diagnostic>
{
    /// <summary>What mends it for certain; null where only its author can tell.</summary>
    public Fix? Fix { get; init; }

    /// <summary>The code of the descriptor.</summary>
    public string Code => Descriptor.Code;

    /// <summary>Ordinal by path, then position (whole-file first), code and message: the order of every report.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null) return 1;
        int order = string.CompareOrdinal(Location.Path, other.Location.Path);
        if (order == 0) order = Nullable.Compare(Location.Position, other.Location.Position);
        if (order == 0) order = string.CompareOrdinal(Code, other.Code);
        return order != 0 ? order : string.CompareOrdinal(Message, other.Message);
    }

    /// <summary><c>path:line:column: severity code: message</c>, as compilers print it.</summary>
    public override string ToString()
    {
        string place = Location.Position is { } position
            ? $"{Location.Path}:{position.Line}:{position.Column}: "
            : Location.Path.Length > 0 ? $"{Location.Path}: " : "";
        return $"{place}{SeverityName} {Code}: {Message}";
    }

    /// <summary>The severity as reports spell it: <c>notice</c>, <c>warning</c> or <c>error</c>.</summary>
    public string SeverityName => Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    /// <summary>The same diagnostic at no more than <paramref name="most"/>.</summary>
    public Diagnostic Softened(Severity most) => Severity > most ? this with { Severity = most } : this;
}
