using HandlebarsDotNet;

namespace KnowledgeBase.Theming.Templates;

/// <summary>One <c>.hbs</c> file of a site theme.</summary>
/// <param name="Path">From the root of the knowledge base: where diagnostics point.</param>
/// <param name="Name">What layouts and partials are called by: <c>page</c>, <c>card</c>.</param>
/// <param name="Source">Its text.</param>
/// <param name="Tags">Its tags, in order.</param>
sealed record Template(string Path, string Name, SourceText Source, ImmutableArray<TemplateTag> Tags)
{
    /// <summary>False when a tag is never closed, which is reported: what follows it cannot be told.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>A diagnostic at an offset of the template.</summary>
    public Diagnostic At(DiagnosticDescriptor descriptor, int offset, string message, string? hint = null) =>
        descriptor.At(Path, Source.PositionAt(offset), message, hint);

    /// <summary>
    /// A template as Handlebars.Net gets it: without white space at the beginnings of lines and at its end, where an editor leaves a line
    /// feed. Pages get smaller, and Handlebars.Net 2.4.3 writes the values of a partial that stands indented on a line of its own without
    /// encoding them.
    /// </summary>
    public static HandlebarsTemplate<TextWriter, object, object> Compiled(IHandlebars handlebars, string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (ReadOnlySpan<char> line in text.AsSpan().TrimEnd().EnumerateLines())
            result.Append(line.TrimStart(" \t")).Append('\n');
        using var reader = new StringReader(result.ToString(0, Math.Max(0, result.Length - 1)));
        return handlebars.Compile(reader);
    }
}
