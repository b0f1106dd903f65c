using System.Text.RegularExpressions;

namespace KnowledgeBase.Measures.Parts;

/// <summary>What the figures of a measure are compared with.</summary>
public static partial class Comparison
{
    /// <summary>In the source's words: <c>a matched control group</c>; null where nothing but the text of a remark could say it.</summary>
    public static string? Of(Measure measure) =>
        measure.Change?.Note is { } note && Named().Match(note) is { Success: true } match ? match.Groups["what"].Value.Trim() : measure.Comparator?.Label;

    /// <summary>True when the measure is set against something else than its own past.</summary>
    public static bool IsKnown(Measure measure) => measure.Comparator is not null || (Of(measure) is { } what && !Past().IsMatch(what));

    [GeneratedRegex(@"^\s*(against|compared (with|to)|versus|relative to)\s+(?<what>[^,;:.(]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(before|baseline|previous|earlier|prior|last|(19|20)\d\d)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Past();
}
