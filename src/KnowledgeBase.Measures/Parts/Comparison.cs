using System.Text.RegularExpressions;

namespace KnowledgeBase.Measures.Parts;

/// <summary>What the figures of a measure are compared with.</summary>
public static partial class Comparison
{
    /// <summary>In the source's words: <c>a matched control group</c>; null where nothing but the text of a remark could say it.</summary>
    public static string? Of(Measure measure) => InNote(measure.Change?.Note) ?? measure.Comparator?.Label;

    /// <summary>What the note of a change names: of <c>Against a matched group, in year 6.</c>, <c>a matched group</c>.</summary>
    public static string? InNote(string? note) => Match(note) is { Success: true } match ? match.Groups["what"].Value.Trim() : null;

    /// <summary>What else the note says: <c>in year 6</c>; null where that is nothing.</summary>
    public static string? RestOfNote(string? note)
    {
        string rest = Match(note) is { Success: true } match ? note!.Remove(match.Index, match.Length).Trim(',', ';', ':', '.', ' ') : note ?? "";
        return rest.Length > 0 ? rest : null;
    }

    static Match? Match(string? note) => note is null ? null : Named().Match(note);

    /// <summary>True when the measure is set against something else than its own past.</summary>
    public static bool IsKnown(Measure measure) => measure.Comparator is not null || (Of(measure) is { } what && !Past().IsMatch(what));

    [GeneratedRegex(@"(^|(?<=[,;:.(]))\s*(against|compared (with|to)|versus|relative to)\s+(?<what>[^,;:.(]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(before|baseline|previous|earlier|prior|last|(19|20)\d\d)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Past();
}
