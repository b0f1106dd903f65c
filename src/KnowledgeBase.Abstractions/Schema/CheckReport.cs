using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Abstractions.Schema;

/// <summary>
/// What <see cref="ContentRecord.Check"/> may ask and say. Fields are named by path, <c>period.end</c> or <c>measures[2].unit</c>
/// (0-based); a path without a value is reported at its nearest ancestor that has one.
/// </summary>
public sealed class CheckReport(
    string file, FieldPlaces places, ImmutableHashSet<string> sections)
{
    readonly List<Diagnostic> diagnostics = [];

    /// <summary>What was reported, in the order reported.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    /// <summary>True when the body has a level-2 heading <paramref name="title"/> (without case) with text under it.</summary>
    public bool HasSection(string title) => sections.Contains(title);

    /// <summary>The numbers in brackets that cite sources, in the order of the file; of the body and of texts in fields.</summary>
    public ImmutableArray<CitationUse> Citations { get; init; } = [];

    /// <summary>Fields that are there and could not be read, which is reported: by path.</summary>
    public IReadOnlyCollection<string> Unread { get; init; } = [];

    /// <summary>Names of list items that have one, by path: <c>measures[1]</c> → <c>pay</c>.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>False when the field, or something in it, is there and could not be read: no rule can be held against what is missing from it.</summary>
    public bool IsCertain(string field) => !Unread.Any(u => IsIn(u, field));

    /// <summary>What a person calls a field, counting from 1: "'unit' of measure 'pay'".</summary>
    public string Words(string field) => FieldWords.Of(field, Names);

    /// <summary>Reports a mistake at a place of the file.</summary>
    public void Add(DiagnosticDescriptor descriptor, TextPosition place, string message, string? hint = null) =>
        diagnostics.Add(descriptor.At(file, place, message, hint));

    /// <summary>Reports a mistake at a field, or one that is missing; nothing where the field is there and could not be read, which is the one mistake.</summary>
    /// <param name="descriptor">Which kind.</param>
    /// <param name="field">Path of the field.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="hint">How to mend it; may be null.</param>
    /// <param name="instead">What to write in place of the field's single value, as YAML, where that mends it for certain; otherwise null.</param>
    public void Add(DiagnosticDescriptor descriptor, string field, string message, string? hint = null, string? instead = null)
    {
        if (!Unread.Any(u => IsIn(field, u))) diagnostics.Add(descriptor.At(file, places[field], message, hint) with { Fix = instead is null ? null : places.Instead(field, instead) });
    }

    static bool IsIn(string field, string group) =>
        field.StartsWith(group, StringComparison.Ordinal) && (field.Length == group.Length || field[group.Length] is '.' or '[');
}
