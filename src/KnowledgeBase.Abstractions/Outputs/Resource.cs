using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Site;

namespace KnowledgeBase.Abstractions.Outputs;

/// <summary>A file of the JSON interface, <c>/api/v1/NAME.json</c>: items of one kind, described by the declarations of their fields.</summary>
/// <param name="Name">Lower-case words joined by hyphens; unique among the files of the interface.</param>
/// <param name="Title">What a person calls the items.</param>
/// <param name="Help">What the file holds, in one sentence.</param>
/// <param name="Fields">The fields of every item, in their order.</param>
/// <param name="Items">The items, in order.</param>
public sealed record Resource(
    string Name, string Title, string Help, ImmutableArray<FieldDeclaration> Fields, ImmutableArray<ResourceItem> Items) : Output
{
    /// <summary>True when every item belongs to a document, which the file names first, as <c>document</c>.</summary>
    public bool Owned { get; init; }

    /// <summary>Where the file of a name is.</summary>
    public static Address AddressOf(string name) => new($"/api/v1/{name}.json");
}

/// <summary>One item of a <see cref="Resource"/>.</summary>
/// <param name="Fields">A value for every field of the resource.</param>
/// <param name="Document">The document it belongs to, where the resource is owned.</param>
public sealed record ResourceItem(ImmutableArray<Field> Fields, SiteDocument? Document = null);
