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

    public static Inspection Of(string path, SourceText source, PlainReading reading, ImmutableArray<Finding> findings, LetThrough letThrough, Weights weights) => new(
        [
            .. weights.Of(findings.Where(finding => !letThrough.Means(finding))).GroupBy(finding => finding.Kind).SelectMany(kind => Diagnostics(path, source, reading, [.. kind])),
            .. letThrough.Report([.. findings.Select(finding => (finding, source.PositionAt(reading.SourceOf(finding.Place.Start, finding.Place.Length).Start)))]),
        ],
        [.. findings.Where(finding => finding.Kind.IsHidden).SelectMany(finding => Forms(finding.Value, Written(source, reading.SourceOf(finding.Place.Start, finding.Place.Length)))).Distinct()]);

    /// <summary>What was found in the path of a file; its places are those of the name in it.</summary>
    public static Inspection OfName(SourceFile file, ImmutableArray<Finding> findings, Weights weights) => new(
        [.. weights.Of(findings).Select(finding => finding.Kind.Descriptor.At(file.Path, $"the name of this file may hold {finding.Kind.Words}", "Give it a name by which nobody can be recognised.") with { Severity = finding.Severity })],
        [.. findings.Where(finding => finding.Kind.IsHidden).SelectMany(finding => Forms(finding.Value, file.Name.Substring(finding.Place.Start, Math.Min(finding.Place.Length, file.Name.Length - finding.Place.Start)))).Distinct()]);

    static string Written(SourceText source, TextSpan place) => source.Text.Substring(place.Start, place.Length);

    static IEnumerable<Diagnostic> Diagnostics(string path, SourceText source, PlainReading reading, ImmutableArray<Finding> findings)
    {
        DiagnosticDescriptor descriptor = findings[0].Kind.Descriptor;
        foreach (Finding finding in findings.Take(MostOfAKind))
        {
            TextSpan place = reading.SourceOf(finding.Place.Start, finding.Place.Length);
            yield return descriptor.At(path, source.PositionAt(place.Start), Message(finding)) with { Severity = finding.Severity };
        }
        if (findings.Length > MostOfAKind)
            yield return descriptor.At(path, string.Create(CultureInfo.InvariantCulture, $"{findings.Length - MostOfAKind} more in this file may each be {findings[0].Kind.Words}"))
                with
            { Severity = findings.Skip(MostOfAKind).Max(finding => finding.Severity) };
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
