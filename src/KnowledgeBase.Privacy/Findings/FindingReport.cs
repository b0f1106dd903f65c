using KnowledgeBase.Privacy.Reading;

namespace KnowledgeBase.Privacy.Findings;

/// <summary>Says what was found without saying it.</summary>
static class FindingReport
{
    /// <summary>How many of a kind are told one by one in a file.</summary>
    const int MostOfAKind = 20;

    // Shorter ones would hide what has nothing to do with them.
    const int LeastHidden = 4;
    const int LeastBare = 8;

    /// <summary>What is said of what was found in a file, each kind by itself.</summary>
    public static IEnumerable<Diagnostic> Of(string path, IEnumerable<PlacedFinding> found, Weights weights) =>
        weights.Of(found).GroupBy(one => one.Finding.Kind).SelectMany(kind => Diagnostics(path, [.. kind]));

    /// <summary>What no report may repeat.</summary>
    public static ImmutableArray<string> Hidden(string source, PlainReading reading, ImmutableArray<Finding> findings) =>
    [
        .. findings.Where(finding => finding.Kind.IsHidden)
            .SelectMany(finding => reading.SourceOf(finding.Place.Start, finding.Place.Length) is var place ? Forms(finding.Value, source.Substring(place.Start, place.Length)) : []).Distinct(),
    ];

    /// <summary>What is said of what was found in the path of a file.</summary>
    public static IEnumerable<Diagnostic> OfName(string path, IEnumerable<Finding> findings, Weights weights) => findings.Select(weights.Of).OfType<Finding>()
        .Select(finding => finding.Kind.Descriptor.At(path, $"the name of this file may hold {finding.Kind.Words}", "Give it a name by which nobody can be recognised.") with { Severity = finding.Severity });

    /// <summary>What of a name no report may repeat. Places are those of the name.</summary>
    public static IEnumerable<string> HiddenInName(string name, IEnumerable<Finding> findings) => findings.Where(finding => finding.Kind.IsHidden)
        .SelectMany(finding => Forms(finding.Value, name.Substring(finding.Place.Start, Math.Min(finding.Place.Length, name.Length - finding.Place.Start))));

    static IEnumerable<Diagnostic> Diagnostics(string path, ImmutableArray<PlacedFinding> found)
    {
        Kind kind = found[0].Finding.Kind;
        foreach ((Finding finding, TextPosition place) in found.Take(MostOfAKind))
            yield return kind.Descriptor.At(path, place, Message(finding), finding.Hint) with { Severity = finding.Severity };
        if (found.Length > MostOfAKind)
            yield return kind.Descriptor.At(path, string.Create(CultureInfo.InvariantCulture, $"{found.Length - MostOfAKind} more in this file may each be {kind.Words}"))
                with
            { Severity = found.Skip(MostOfAKind).Max(one => one.Finding.Severity) };
    }

    static string Message(Finding finding)
    {
        if (finding.Count > 1) return string.Create(CultureInfo.InvariantCulture, $"here and below, {finding.Count} figures may each be {finding.Kind.Words}");
        string what = $"this {(finding.Severity == Severity.Error ? "is" : "may be")} {finding.Kind.Words}";
        return finding.Kind.IsHidden ? $"{what}: {HiddenValues.Covered(finding.Value)}" : what;
    }

    /// <summary>The forms in which a report could repeat a value: as it stands in the file, as it is read, as part of an address, without signs.</summary>
    static IEnumerable<string> Forms(string value, string written)
    {
        string[] lines = written.Split('\n', '\r');
        string bare = string.Concat(value.Where(char.IsLetterOrDigit));
        return [.. lines.Append(value).Append(Slug.Of(value)).Where(form => form.Length >= LeastHidden), .. bare.Length >= LeastBare ? [bare] : Array.Empty<string>()];
    }
}
