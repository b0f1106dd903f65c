using System.Collections.Frozen;
using KnowledgeBase.Abstractions.Schema;

namespace KnowledgeBase.Publishing.Records;

/// <summary>The fields of a type that say something about its subject.</summary>
static class PublicFields
{
    // These steer the build: they say nothing to a reader of the data.
    static readonly FrozenSet<string> Steering = new[]
    {
        nameof(ContentRecord.Excluded), nameof(ContentRecord.RedirectFrom), nameof(ContentRecord.DestinationPath),
        nameof(ContentRecord.OmitFromSearch), nameof(ContentRecord.IncludeInSitemap),
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All of them, in the order declared.</summary>
    public static IEnumerable<FieldDeclaration> Of(ContentType type) =>
        type.Shape.Fields.Where(f => !Steering.Contains(f.Property.Name));

    /// <summary>Those that fit a row of a table: all but lists of groups.</summary>
    public static IEnumerable<FieldDeclaration> OfRow(ContentType type) =>
        Of(type).Where(f => f.Shape is not ListShape { Item: GroupShape });
}
