using KnowledgeBase.Import.Drafts;

namespace KnowledgeBase.Cli.Scaffold;

/// <summary>Writes the front matter of a new document: YAML in which every optional field is a comment.</summary>
sealed class FrontMatterScaffold
{
    readonly YamlLines lines = new();
    readonly FieldNotes notes;
    readonly NewDocument document;

    FrontMatterScaffold(NewDocument document, FieldNotes notes)
    {
        this.document = document;
        this.notes = notes;
    }

    /// <summary>The lines between the two <c>---</c>.</summary>
    public static string Text(NewDocument document, FieldNotes notes)
    {
        var scaffold = new FrontMatterScaffold(document, notes);
        scaffold.Write();
        return scaffold.lines.ToString();
    }

    void Write()
    {
        ILookup<bool, FieldDeclaration> fields = document.Type.Shape.Fields.Where(f => !ComesLater(f)).ToLookup(f => f.Required || Known(f) is not null || Imported(f) is not null);
        ILookup<bool, FieldDeclaration> asked = fields[false].ToLookup(f => f.IsWanted);
        lines.Note($"{document.Type.Title}: {document.Type.Help}");
        if (document.Imported is not null)
        {
            foreach (FieldDeclaration field in fields[true]) TopField(field);
            return;
        }
        lines.Note("Fill in what is empty. To use an optional field, take away the # before it.");
        foreach (FieldDeclaration field in fields[true]) TopField(field);
        OffFields("Asked for: give what you know; the page says what is missing.", asked[true]);
        OffFields("Optional fields", asked[false]);
    }

    void OffFields(string heading, IEnumerable<FieldDeclaration> fields)
    {
        if (!fields.Any()) return;
        lines.Break();
        lines.Note(heading);
        using (lines.Off())
            foreach (FieldDeclaration field in fields) TopField(field);
    }

    void TopField(FieldDeclaration field)
    {
        if (Imported(field) is { } imported)
        {
            lines.Value(field.Key, imported);
            return;
        }
        lines.Break();
        foreach (string note in notes.Of(field)) lines.Note(note);
        if (Known(field) is { } value) lines.Entry(field.Key, value);
        else Value(field, document.Type.Shape);
    }

    // Nobody corrects, withdraws or excuses what is only being written.
    static bool ComesLater(FieldDeclaration field) =>
        field.Property.Name is nameof(ContentRecord.Corrections) or nameof(ContentRecord.Withdrawn) or nameof(ContentRecord.NotPersonal);

    DraftValue? Imported(FieldDeclaration field) => field.Property.Name == nameof(ContentRecord.Title) ? null : document.Imported?.Fields?[field.Key];

    // What is known without asking.
    string? Known(FieldDeclaration field) => field.Property.Name switch
    {
        nameof(ContentRecord.Title) => YamlLines.Quoted(document.Title),
        nameof(ContentRecord.Created) or nameof(ContentRecord.Updated) when field.Shape is DateShape =>
            Days.Iso(document.Today),
        _ => null,
    };

    void Value(FieldDeclaration field, GroupShape owner)
    {
        switch (field.Shape)
        {
            case GroupShape group:
                lines.Entry(field.Key);
                using (lines.Deeper()) Fields(group);
                break;
            case ListShape { Item: GroupShape group }:
                lines.Entry(field.Key);
                using (lines.Item()) Fields(group);
                break;
            case ListShape:
                lines.Entry(field.Key, "[]");
                break;
            case MapShape map:
                Map(field, map);
                break;
            case BooleanShape:
                lines.Entry(field.Key, Default(field, owner) is true ? "false" : "true");
                break;
            default:
                lines.Entry(field.Key);
                break;
        }
    }

    // At least one field must stand, or the group would be empty: the first, where none is required.
    void Fields(GroupShape group)
    {
        ImmutableArray<FieldDeclaration> ordered = [.. group.Fields.OrderByDescending(f => f.Required)];
        foreach ((int i, FieldDeclaration field) in ordered.Index())
        {
            using IDisposable? off = i > 0 && !field.Required ? lines.Off() : null;
            foreach (string note in notes.Of(field)) lines.Note(note);
            Value(field, group);
        }
    }

    void Map(FieldDeclaration field, MapShape map)
    {
        ImmutableArray<string> keys = notes.Terms(map.KeyVocabulary);
        lines.Entry(field.Key, keys.IsEmpty ? "{}" : "");
        using (lines.Deeper())
            foreach (string key in keys) lines.Entry(key);
    }

    static object? Default(FieldDeclaration field, GroupShape owner) =>
        owner.Record.IsAbstract ? null : field.Property.GetValue(Activator.CreateInstance(owner.Record));
}
