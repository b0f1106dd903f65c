using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Abstractions.Diagnostics;

/// <summary>One kind of diagnostic, declared once by the feature that reports it.</summary>
/// <param name="Code"><c>KB</c> and four digits; unique, never reused, explained in docs/diagnostics.md.</param>
/// <param name="Severity">The usual severity; a place may soften it.</param>
/// <param name="Title">What is wrong, in a few words, without the particulars.</param>
/// <param name="Hint">How to mend it, where one sentence serves every case.</param>
public sealed record DiagnosticDescriptor(string Code, Severity Severity, string Title, string? Hint = null)
{
    /// <summary>A diagnostic of this kind at a place in a file.</summary>
    public Diagnostic At(string path, TextPosition? position, string message, string? hint = null) =>
        new(this, Severity, new Location(path, position), message, hint ?? Hint);

    /// <summary>A diagnostic of this kind about a whole file.</summary>
    public Diagnostic At(string path, string message, string? hint = null) => At(path, null, message, hint);
}
