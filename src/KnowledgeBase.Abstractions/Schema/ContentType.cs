using System.Reflection;

namespace KnowledgeBase.Abstractions.Schema;

/// <summary>
/// A kind of document, declared once as a C# record with attributes. Binding, JSON Schema, the scaffold of <c>kb new</c>,
/// the reference page, facets, index fields and the JSON interface all come from this one declaration.
/// </summary>
/// <param name="Name"><c>case-study</c>.</param>
/// <param name="Folder"><c>case-studies</c>; empty for plain pages.</param>
/// <param name="Title">"Case study".</param>
/// <param name="Plural">"Case studies".</param>
/// <param name="Help">What it is for, in one sentence.</param>
/// <param name="Open">True when unknown front-matter keys are kept and not reported.</param>
/// <param name="Shape">The record and its fields.</param>
/// <param name="Sections">The body sections it knows, in order.</param>
public sealed record ContentType(
    string Name,
    string Folder,
    string Title,
    string Plural,
    string Help,
    bool Open,
    GroupShape Shape,
    ImmutableArray<SectionDeclaration> Sections)
{
    /// <summary>The name of the content type of plain Markdown.</summary>
    public const string PageName = "page";

    /// <summary>True for every type but <see cref="PageName"/>: mistakes in it are errors.</summary>
    public bool Typed => Name != PageName;

    /// <summary>Reads the declaration off <typeparamref name="T"/>.</summary>
    /// <exception cref="InvalidOperationException">A property has no shape; a mistake in the plugin's code.</exception>
    public static ContentType Of<T>() where T : ContentRecord, new()
    {
        Type record = typeof(T);
        ContentTypeAttribute declared = record.GetCustomAttribute<ContentTypeAttribute>()
            ?? throw new InvalidOperationException($"{record.Name} has no [ContentType].");
        return new ContentType(
            declared.Name, declared.Folder, declared.Title, declared.Plural, declared.Help, declared.Open,
            ShapeReader.Group(record),
            [.. record.GetCustomAttributes<SectionAttribute>()
                .Select(s => new SectionDeclaration(s.Title, s.Help, s.Required, s.Counts))]);
    }
}
