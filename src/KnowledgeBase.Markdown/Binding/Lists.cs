using System.Collections;
using System.Collections.Immutable;
using System.Reflection;

namespace KnowledgeBase.Markdown.Binding;

/// <summary>Makes the immutable arrays that properties of unknown item type hold.</summary>
static class Lists
{
    static readonly MethodInfo Generic = typeof(Lists).GetMethod(nameof(Make), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>An <see cref="ImmutableArray{T}"/> of type <paramref name="arrayType"/> with <paramref name="items"/>.</summary>
    public static object Of(Type arrayType, IReadOnlyList<object> items) =>
        arrayType == typeof(ImmutableArray<string>)
            ? Make<string>(items)
            : Generic.MakeGenericMethod(arrayType.GetGenericArguments()[0]).Invoke(null, [items])!;

    static ImmutableArray<T> Make<T>(IEnumerable items) => [.. items.Cast<T>()];
}
