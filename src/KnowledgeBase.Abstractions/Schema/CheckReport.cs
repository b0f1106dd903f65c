using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Abstractions.Schema;

/// <summary>
/// What <see cref="ContentRecord.Check"/> may ask and say. Fields are named by path, <c>period.end</c> or <c>measures[2].unit</c>
/// (0-based); a path without a value is reported at its nearest ancestor that has one.
/// </summary>
public sealed class CheckReport(
    string file, IReadOnlyDictionary<string, TextPosition> places, ImmutableHashSet<string> sections)
{
    readonly List<Diagnostic> diagnostics = [];

    /// <summary>What was reported, in the order reported.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    /// <summary>True when the body has a level-2 heading <paramref name="title"/> (without case) with text under it.</summary>
    public bool HasSection(string title) => sections.Contains(title);

    /// <summary>Reports a mistake at a field.</summary>
    public void Add(DiagnosticDescriptor descriptor, string field, string message, string? hint = null) =>
        diagnostics.Add(descriptor.At(file, Place(field), message, hint));

    TextPosition Place(string field)
    {
        while (true)
        {
            if (places.TryGetValue(field, out TextPosition place)) return place;
            int cut = field.LastIndexOfAny(['.', '[']);
            if (cut <= 0) return TextPosition.Start;
            field = field[..cut];
        }
    }
}
