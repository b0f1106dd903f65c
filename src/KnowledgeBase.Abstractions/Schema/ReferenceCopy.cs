using System.Collections;
using System.Reflection;

namespace KnowledgeBase.Abstractions.Schema;

/// <summary>Copies a record with other ids where it names other documents.</summary>
public static class ReferenceCopy
{
    const BindingFlags Hidden = BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;

    static readonly MethodInfo Clone = typeof(object).GetMethod(nameof(MemberwiseClone), Hidden)!;
    static readonly MethodInfo Typed = typeof(ReferenceCopy).GetMethod(nameof(Make), Hidden)!;

    /// <summary>The copy; <paramref name="idOf"/> gives the id for a content type and an id as written. Ids that become one are listed once.</summary>
    public static T Of<T>(GroupShape shape, T record, Func<string, string, string> idOf) where T : notnull => (T)Group(shape, record, idOf);

    static object Group(GroupShape shape, object record, Func<string, string, string> idOf)
    {
        object copy = Clone.Invoke(record, null)!;
        foreach (FieldDeclaration field in shape.Fields)
            if (HasReferences(field.Shape) && field.Of(record) is { } value) field.Property.SetValue(copy, Value(field.Shape, value, idOf));
        return copy;
    }

    static object Value(FieldShape shape, object value, Func<string, string, string> idOf) => (shape, value) switch
    {
        (TextShape { Domain: ReferenceDomain reference }, string id) => idOf(reference.Type, id),
        (ListShape list, IEnumerable items) => Typed.MakeGenericMethod(value.GetType().GetGenericArguments())
            .Invoke(null, [items.Cast<object>().Select(item => Value(list.Item, item, idOf)), list.Item is TextShape])!,
        (GroupShape group, _) => Group(group, value, idOf),
        _ => value,
    };

    static bool HasReferences(FieldShape shape) => shape switch
    {
        TextShape text => text.Domain is ReferenceDomain,
        ListShape list => !list.OrFile && HasReferences(list.Item),
        GroupShape group => group.Fields.Any(f => HasReferences(f.Shape)),
        _ => false,
    };

    static ImmutableArray<T> Make<T>(IEnumerable<object> items, bool once) => once ? [.. items.Cast<T>().Distinct()] : [.. items.Cast<T>()];
}
