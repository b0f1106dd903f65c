using System.Collections;
using System.Reflection;

namespace KnowledgeBase.Abstractions.Schema;

/// <summary>Makes the lists that properties of unknown item type hold.</summary>
public static class TypedLists
{
    static readonly MethodInfo Generic = typeof(TypedLists).GetMethod(nameof(Make), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>An <see cref="ImmutableArray{T}"/> or <see cref="ListOrFile{T}"/>, as <paramref name="listType"/> says, with <paramref name="items"/>.</summary>
    public static object Of(Type listType, IReadOnlyList<object> items)
    {
        if (listType == typeof(ImmutableArray<string>)) return Make<string>(items);
        object array = Generic.MakeGenericMethod(listType.GetGenericArguments()[0]).Invoke(null, [items])!;
        return IsListOrFile(listType) ? Activator.CreateInstance(listType, array, null)! : array;
    }

    /// <summary>A <see cref="ListOrFile{T}"/> of type <paramref name="listType"/> that names <paramref name="file"/>.</summary>
    public static object Of(Type listType, NamedFile file) => Activator.CreateInstance(listType, Of(Array(listType), []), file)!;

    static bool IsListOrFile(Type listType) => listType.IsAssignableTo(typeof(ListOrFile));

    static Type Array(Type listType) => typeof(ImmutableArray<>).MakeGenericType(listType.GetGenericArguments());

    static ImmutableArray<T> Make<T>(IEnumerable items) => [.. items.Cast<T>()];
}
