namespace KnowledgeBase.Theming.Views;

/// <summary>
/// Fields by their names, as templates ask for them. A field that is not given is there with null, so that a template can tell "not
/// given" from "misspelt".
/// </summary>
sealed class FieldViews(SiteSettings settings, DateOnly today)
{
    /// <summary>A group with its fields.</summary>
    public View Group(GroupValue group)
    {
        var view = new View();
        foreach (Field field in group.Fields) view[field.Declaration.Name] = Value(field.Value);
        return view;
    }

    object? Value(FieldValue value) => value switch
    {
        TextValue text => text.Written,
        TermValue or WordValue => ValueViews.Of(value),
        ReferenceValue reference => ValueViews.Of(reference, settings),
        NumberValue number => number.Figure,
        TruthValue truth => truth.IsTrue,
        DateValue date => ValueViews.Of(date.Date, today),
        ListValue list => list.Items.Select(Value).ToArray(),
        MapValue map => map.Entries.Select(e => new View { ["key"] = ValueViews.Of(e.Key), ["value"] = Value(e.Value) }).ToArray(),
        // Whoever shows the items reads the file.
        FileValue => Array.Empty<object>(),
        GroupValue group => Group(group),
        _ => null,
    };
}
