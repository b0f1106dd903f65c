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

    /// <summary>The values, in the order added; an open view without names is false in a condition.</summary>
    public IEnumerator<object> GetEnumerator() => Names.Values.Where(value => value is not null).GetEnumerator()!;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
