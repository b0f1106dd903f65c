namespace KnowledgeBase.Privacy.Findings;

/// <summary>How much each kind weighs in a knowledge base, and what the settings leave out.</summary>
sealed class Weights(PrivacyOptions options)
{
    const string Settings = "statiq.json";

    /// <summary>What the settings switch off or lower, once for a run however often it is said; and names in them that are no kinds.</summary>
    public ImmutableArray<Diagnostic> Said { get; } = [.. options.Lower.Select(Sentence)];

    /// <summary>Those that are reported, each with the weight it has here.</summary>
    public IEnumerable<PlacedFinding> Of(IEnumerable<PlacedFinding> found)
    {
        foreach (PlacedFinding one in found)
            if (Of(one.Finding) is { } finding) yield return one with { Finding = finding };
    }

    /// <summary>The finding with the weight it has here; null where it is not looked for.</summary>
    public Finding? Of(Finding finding) =>
        !options.Lower.TryGetValue(finding.Kind.Id, out Weight weight) ? finding
        : weight == Weight.Off ? null
        : finding with { Severity = Least(finding.Severity, weight) };

    static Severity Least(Severity usual, Weight weight) => weight == Weight.Notice ? Severity.Notice : usual > Severity.Warning ? Severity.Warning : usual;

    static Diagnostic Sentence(KeyValuePair<string, Weight> set)
    {
        if (Kind.All.FirstOrDefault(kind => kind.Id == set.Key) is not { } kind)
            return WeightDiagnostics.NoKind.At(Settings, $"'{set.Key}' is no kind of personal data", $"One of: {string.Join(", ", Kind.All.Select(k => k.Id))}.");
        return WeightDiagnostics.Lowered.At(Settings, set.Value == Weight.Off
            ? $"the settings switch off the search for '{kind.Id}': {kind.Words} is not found"
            : $"the settings lower '{kind.Id}': {kind.Words} is a {set.Value.ToString().ToLowerInvariant()} at most");
    }
}
