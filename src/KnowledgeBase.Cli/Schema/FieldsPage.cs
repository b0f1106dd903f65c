using KnowledgeBase.Cli.Scaffold;

namespace KnowledgeBase.Cli.Schema;

/// <summary>Writes declarations as a page in Markdown: what front matter may say and which headings a body has, type by type.</summary>
sealed class FieldsPage
{
    const string Introduction = """
        # What front matter may say

        Made from the declarations of the content types by `kb schema --format markdown`. `kb new TYPE "TITLE"` writes a file with all of it.

        A field that is *required* must be there. One that is *asked for* counts in how complete a document is; *in the end* means once the
        work is completed or stopped. `period.start` is the field `start` of the group `period`; each group of a list has its own. "The list
        methods" is `content/_vocabulary/methods.yaml`.

        """;

    readonly StringBuilder page = new(Introduction.ReplaceLineEndings("\n"));
    readonly FieldNotes notes;

    FieldsPage(FieldNotes notes) => this.notes = notes;

    /// <summary>The page. Pure.</summary>
    /// <param name="shown">The content types to describe; at least one.</param>
    /// <param name="all">All content types there are.</param>
    public static string Of(ImmutableArray<ContentType> shown, ImmutableArray<ContentType> all)
    {
        var fields = new FieldsPage(new FieldNotes(all, []));
        fields.Section("Every document", "What a document of any type may say.");
        fields.Fields(shown[^1].Shape.Fields.Where(IsShared));
        foreach (ContentType type in shown) fields.Type(type);
        return fields.page.ToString();
    }

    void Type(ContentType type)
    {
        Section(type.Title, type.Folder.Length == 0 ? type.Help : $"{type.Help} In the folder `{type.Folder}`.");
        Fields(type.Shape.Fields.Where(f => !IsShared(f)));
        if (type.Sections.IsEmpty) return;
        page.Append('\n');
        Table("heading", type.Sections.Select(s => ($"## {s.Title}", Wanted(s.Required, s.Counts), s.Help)));
    }

    void Section(string title, string text) => page.Append("\n## ").Append(title).Append("\n\n").Append(text).Append("\n\n");

    void Fields(IEnumerable<FieldDeclaration> fields) => Table("field", fields.SelectMany(f => Rows(f, "")));

    void Table(string what, IEnumerable<(string Name, string Wanted, string Text)> rows)
    {
        page.Append("| ").Append(what).Append(" | | what to write |\n|---|---|---|\n");
        foreach ((string name, string wanted, string text) in rows)
            page.Append("| `").Append(name).Append("` | ").Append(wanted).Append(" | ").Append(text.Replace("|", @"\|", StringComparison.Ordinal)).Append(" |\n");
    }

    /// <summary>A field, and the fields of the group that it is or lists.</summary>
    IEnumerable<(string Name, string Wanted, string Text)> Rows(FieldDeclaration field, string group) =>
    [
        (group + field.Key, Wanted(field.Required, field.Counts), notes.Line(field)),
        .. Inside(field.Shape).SelectMany(f => Rows(f, $"{group}{field.Key}.")),
    ];

    static ImmutableArray<FieldDeclaration> Inside(FieldShape shape) => shape switch
    {
        GroupShape group => group.Fields,
        ListShape { Item: GroupShape group } => group.Fields,
        _ => [],
    };

    static bool IsShared(FieldDeclaration field) => field.Property.DeclaringType == typeof(ContentRecord);

    static string Wanted(bool required, Counts counts) => required ? "required" : counts switch
    {
        Counts.Always => "asked for",
        Counts.WhenFinished => "asked for in the end",
        _ => "",
    };
}
