namespace KnowledgeBase.Theming.Views;

/// <summary>
/// Fields as a list that one part of a site theme can show whatever they are: so that a field reaches its readers by being declared. Every
/// field of a page is there, for <c>except</c> to know the names; what is not given has no value.
/// </summary>
sealed class ShownFields(SiteSettings settings)
{
    /// <summary>The fields of a document: name, label, help, value.</summary>
    public View[] Of(GroupValue document) => [.. document.Fields.Where(f => f.Declaration.Shown).Select(View)];

    View View(Field field) => new()
    {
        ["name"] = field.Declaration.Name,
        ["label"] = field.Declaration.Title,
        ["help"] = field.Declaration.Help,
        ["value"] = field.IsGiven ? Value(field.Value) : null,
    };

    View Value(FieldValue value) => value switch
    {
        TermValue term => Form(term.Text, definition: term.Term?.Definition),
        ReferenceValue { Document: { } document } => Form(document.Title, url: settings.Href(document.Address)),
        NumberValue number => Form(number.Whole ? number.Text : Figures.Text(number.Figure)),
        TruthValue truth => Form(truth.IsTrue ? "Yes" : "No"),
        DateValue date => Form(Days.Words(date.Date), iso: date.Text),
        ListValue list => Form("", items: [.. list.Items.Select(Value)]),
        MapValue map => Form("", fields: [.. map.Entries.Where(e => !e.Value.IsEmpty).Select(Entry)]),
        GroupValue group => Form("", fields: [.. group.Fields.Where(f => f.Declaration.Shown && f.IsGiven).Select(View)]),
        _ => Form(value.Text),
    };

    View Entry((TermValue Key, FieldValue Value) entry) => new()
    {
        ["name"] = entry.Key.Id,
        ["label"] = entry.Key.Text,
        ["help"] = entry.Key.Term?.Definition,
        ["value"] = Value(entry.Value),
    };

    /// <summary>A text, with what else is known of it; or a list; or fields.</summary>
    static View Form(string text, string? url = null, string? iso = null, string? definition = null, View[]? items = null, View[]? fields = null) => new()
    {
        ["text"] = text,
        ["url"] = url,
        ["iso"] = iso,
        ["definition"] = definition,
        ["items"] = items,
        ["fields"] = fields,
    };
}
