using System.Collections;

namespace KnowledgeBase.Theming.Templates;

/// <summary>
/// What templates see in place of null: it prints as nothing, holds nothing, is false, and so are all its members, so that
/// <c>period.end.text</c> is right where there is no end, while <c>perod</c> is still a mistake.
/// </summary>
sealed class Nothing : IEnumerable<object>
{
    Nothing()
    {
    }

    /// <summary>The only one.</summary>
    public static Nothing Instance { get; } = new();

    /// <summary>No items.</summary>
    public IEnumerator<object> GetEnumerator() => Enumerable.Empty<object>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>No text.</summary>
    public override string ToString() => "";
}
