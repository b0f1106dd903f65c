namespace KnowledgeBase.Abstractions.Outputs;

/// <summary>
/// What a template sees: names in camelCase to values. A value is a text, number (a <see cref="Values.Figure"/> where its source wrote
/// it), boolean, null, <see cref="View"/>, <see cref="Html"/>, or a list of these; nothing else, so that a template can never reach code.
/// </summary>
public sealed class View : Dictionary<string, object?>
{
    /// <summary>A view without names.</summary>
    public View() : base(StringComparer.Ordinal)
    {
    }

    /// <summary>A view with the names of another, to add to.</summary>
    public View(View other) : base(other, StringComparer.Ordinal)
    {
    }
}

/// <summary>HTML that our own renderers made: templates write it as it is. Everything else they encode.</summary>
public sealed record Html(string Text)
{
    /// <summary>The HTML.</summary>
    public override string ToString() => Text;
}
