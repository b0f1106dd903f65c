using System.Collections.Immutable;
using System.Reflection;
using KnowledgeBase.Abstractions.Schema;

namespace KnowledgeBase.Theming.Views;

/// <summary>Reads the fields of one group off its records; looks the properties up once, not per document.</summary>
sealed class RecordReader
{
    public RecordReader(GroupShape shape) =>
        Fields = [.. shape.Fields.Select(field => new RecordField(
            Names.Camel(field.Key), field, MethodInvoker.Create(field.Property.GetMethod!)))];

    /// <summary>The fields, in the order declared.</summary>
    public ImmutableArray<RecordField> Fields { get; }
}

/// <summary>One field of a <see cref="RecordReader"/>.</summary>
/// <param name="Name">What templates call it.</param>
/// <param name="Declaration">How it is declared.</param>
/// <param name="Getter">Reads it.</param>
sealed record RecordField(string Name, FieldDeclaration Declaration, MethodInvoker Getter)
{
    /// <summary>The field's value in <paramref name="record"/>; may be null.</summary>
    public object? Of(object record) => Getter.Invoke(record);
}
