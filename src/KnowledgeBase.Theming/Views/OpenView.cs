using System.Collections;

namespace KnowledgeBase.Theming.Views;

/// <summary>
/// A view whose names are open: asking for one that is not there gives nothing, where a plain <see cref="View"/> makes it a
/// mistake. For sections, facts and back-references, which depend on the document and on the plugins present.
/// </summary>
sealed class OpenView(View names) : IEnumerable<object>
{
    /// <summary>The names that are there.</summary>
    public View Names { get; } = names;

    /// <summary>Values under their names in camelCase; of two with one name, the first.</summary>
    public static OpenView Of<T>(IEnumerable<T> items, Func<T, string> name, Func<T, object?> value)
    {
        var names = new View();
        foreach (T item in items) names.TryAdd(Abstractions.Text.Names.Camel(name(item)), value(item));
        return new OpenView(names);
    }

    /// <summary>The values, in the order added; an open view without names is false in a condition.</summary>
    public IEnumerator<object> GetEnumerator() => Names.Values.Where(value => value is not null).GetEnumerator()!;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
