using System.Reflection;
using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Abstractions.Schema;

/// <summary>One front-matter field, as declared on a record.</summary>
/// <param name="Property">The property that holds it.</param>
/// <param name="Key">The key in front matter, snake_case.</param>
/// <param name="Title">The label a person reads.</param>
/// <param name="Help">What to write there.</param>
/// <param name="Shape">What the value looks like.</param>
/// <param name="Required">True when a document (or group) without it is wrong.</param>
/// <param name="Counts">When it counts in the completeness score.</param>
/// <param name="Aliases">Other names of the key, compared without case and underscores.</param>
/// <param name="Facet">Name of the facet its values make, or null.</param>
/// <param name="Searched">True when its text is searched with the body.</param>
/// <param name="Shown">True when it says something to a reader; false when it only steers the build.</param>
public sealed record FieldDeclaration(
    PropertyInfo Property,
    string Key,
    string Title,
    string Help,
    FieldShape Shape,
    bool Required,
    Counts Counts,
    ImmutableArray<string> Aliases,
    string? Facet,
    bool Searched,
    bool Shown)
{
    readonly MethodInvoker getter = MethodInvoker.Create(Property.GetMethod!);

    /// <summary>A value somebody might write, of a list one item; null where the shape shows one.</summary>
    public string? Example { get; init; }

    /// <summary>True when a document (or group) is wrong or not complete without it.</summary>
    public bool IsWanted => Required || Counts != Counts.Never;

    /// <summary>True when it says something of the document that only editors know (that it is withdrawn, where it stands among others), or steers the build: no question for contributors.</summary>
    public bool IsForEditors => !IsWanted && (!Shown || Property.DeclaringType == typeof(ContentRecord));

    /// <summary>What templates call it: the key in camelCase.</summary>
    public string Name { get; } = Names.Camel(Key);

    /// <summary>What the property holds in <paramref name="record"/>; may be null.</summary>
    internal object? Of(object record) => getter.Invoke(record);
}
