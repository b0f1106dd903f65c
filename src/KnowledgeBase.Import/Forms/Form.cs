using KnowledgeBase.Import.Drafts;

namespace KnowledgeBase.Import.Forms;

/// <summary>What is asked for a content type, as tables; made from its declaration, and so are the questions that an answer belongs to.</summary>
/// <param name="Type">The content type.</param>
/// <param name="Facts">One row for each field that is no list of groups; those of groups among them.</param>
/// <param name="Lists">One for each list of groups.</param>
sealed record Form(ContentType Type, FormTable Facts, ImmutableArray<FormTable> Lists)
{
    /// <summary>The facts, then the lists.</summary>
    public IEnumerable<FormTable> Tables => [Facts, .. Lists];

    /// <summary>Makes the form. Fields for editors are left out.</summary>
    public static Form Of(ContentType type, KnownValues known)
    {
        FieldDeclaration[] asked = [.. type.Shape.Fields.Where(IsAsked)];
        return new Form(type,
            new FormTable("", type.Title, type.Help, true, [.. asked.Where(f => !IsTable(f)).SelectMany(f => FormRow.Of(f, "", "", known))]),
            [.. asked.Where(IsTable).Select(f => new FormTable(f.Key, f.Title, f.Help, f.IsWanted, Rows(f, known)))]);
    }

    static ImmutableArray<FormRow> Rows(FieldDeclaration list, KnownValues known) =>
        [.. ((GroupShape)((ListShape)list.Shape).Item).Fields.Where(IsAsked).SelectMany(f => FormRow.Of(f, "", "", known))];

    static bool IsTable(FieldDeclaration field) => field.Shape is ListShape { Item: GroupShape };

    static bool IsAsked(FieldDeclaration field) => !field.IsForEditors;
}

/// <summary>Rows that belong together.</summary>
/// <param name="Path">Key of the list; empty for the facts.</param>
/// <param name="Title">What stands in the corner of the table.</param>
/// <param name="Help">What it is for.</param>
/// <param name="IsWanted">True when a document is not complete without it.</param>
/// <param name="Rows">What is asked, with paths from the item.</param>
sealed record FormTable(string Path, string Title, string Help, bool IsWanted, ImmutableArray<FormRow> Rows)
{
    /// <summary>More columns than this fit on no page.</summary>
    const int MostColumns = 9;

    /// <summary>True for a list whose items are lines of one table; otherwise each has a table of its own.</summary>
    public bool IsLines => Path.Length > 0 && Rows.Length <= MostColumns && Rows.All(r => !r.Path.Contains('.', StringComparison.Ordinal));

    /// <summary>The row of a label as written, or null.</summary>
    public FormRow? Find(string label)
    {
        string plain = label.Trim().TrimEnd('*', ':', ' ');
        return Rows.FirstOrDefault(r => SameWords.Are(r.Label, plain))
            ?? (Nearest.To(plain, Rows.Select(r => r.Label)) is { } near ? Rows.First(r => r.Label == near) : null);
    }
}

/// <summary>One thing that is asked.</summary>
/// <param name="Path">Of the field, from the document or from the item of its list.</param>
/// <param name="Label">What it is called: "Period: start".</param>
/// <param name="Help">What to write.</param>
/// <param name="Shape">What the answer looks like.</param>
/// <param name="Required">True when a document without it is wrong.</param>
/// <param name="IsWanted">True when a document is not complete without it.</param>
sealed record FormRow(string Path, string Label, string Help, FieldShape Shape, bool Required, bool IsWanted)
{
    /// <summary>The rows of a field: several for a group and for a map.</summary>
    public static IEnumerable<FormRow> Of(FieldDeclaration field, string path, string label, KnownValues known)
    {
        (string own, string title) = (path + field.Key, label.Length == 0 ? field.Title : $"{label}: {field.Title.ToLowerInvariant()}");
        return field.Shape switch
        {
            GroupShape group => group.Fields.Where(f => f.Shown || f.Required).SelectMany(f => Of(Within(f, field), own + ".", title, known)),
            MapShape map => known.Terms(map.KeyVocabulary).Select(t => new FormRow($"{own}.{t.Id}", $"{title}: {t.Label.ToLowerInvariant()}", field.Help, map.Value, false, field.IsWanted)),
            _ => [new FormRow(own, title, Told(field), field.Shape, field.Required, field.IsWanted)],
        };
    }

    // What a group requires is asked for only where the group is.
    static FieldDeclaration Within(FieldDeclaration field, FieldDeclaration group) => field with
    {
        Required = field.Required && group.Required,
        Counts = group.IsWanted && field.IsWanted ? Counts.Always : Counts.Never,
    };

    // Choices show themselves.
    static string Told(FieldDeclaration field) =>
        field is { Example: { } example, Shape: TextShape { Domain: null } or NumberShape } ? $"{field.Help} For example: {example.TrimEnd('.')}." : field.Help;
}
