using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Cli.Scaffold;

namespace KnowledgeBase.Cli.Schema;

/// <summary>Writes declarations as a page in Markdown for those who fill in a document: type by type, field by field.</summary>
sealed class FieldsPage
{
    const string Introduction = """
        # What to write in each field

        Made by `kb docs fields` from the declarations, so that it says what `kb check` asks for. `kb new TYPE "TITLE"` writes a file with all of it.

        A document is a text file. At its top, between two lines of three hyphens, stand its *fields*: a name, a colon, a space and the value.
        Below them comes the text, under headings.

        | to write | do it like this |
        |---|---|
        | a text | `aim: Halve falls within a year.` Between quotation marks where it holds a colon or begins with a sign: `title: "Falls: what helped"` |
        | a list | `methods: [pdsa, lean]`, or each value on a line of its own after two spaces, a hyphen and a space |
        | a group | its fields below it, each after two spaces |
        | a date | year, month, day: `2026-11-23` |

        A field that is *required* must be there. One that is *asked for* counts in how complete a document is; *in the end* means once the
        work is completed or stopped. All others may be left out.

        """;

    readonly StringBuilder page = new(Introduction.ReplaceLineEndings("\n"));
    readonly ImmutableArray<Vocabulary> vocabularies;
    readonly FieldNotes notes;
    readonly FieldExamples examples;

    FieldsPage(ImmutableArray<ContentType> all, ImmutableArray<Vocabulary> vocabularies)
    {
        this.vocabularies = vocabularies;
        notes = new FieldNotes(all, []);
        examples = new FieldExamples(new FieldNotes(all, vocabularies));
    }

    /// <summary>The page. Pure.</summary>
    /// <param name="shown">The content types to describe; at least one.</param>
    /// <param name="all">All content types there are.</param>
    /// <param name="vocabularies">The controlled lists, as far as known.</param>
    public static string Of(ImmutableArray<ContentType> shown, ImmutableArray<ContentType> all, ImmutableArray<Vocabulary> vocabularies)
    {
        var fields = new FieldsPage(all, vocabularies);
        fields.Heading(2, "Every document", "What a document of any type may say.");
        foreach (FieldDeclaration field in shown[^1].Shape.Fields.Where(IsShared)) fields.Field(field);
        foreach (ContentType type in shown) fields.Type(type);
        string[] named = [.. shown.SelectMany(t => t.Shape.Fields).SelectMany(Lists).Distinct(StringComparer.Ordinal)];
        fields.Lists([.. vocabularies.Where(v => named.Contains(v.Name))]);
        return fields.page.ToString();
    }

    void Type(ContentType type)
    {
        Heading(2, type.Title, type.Folder.Length == 0 ? type.Help : $"{type.Help} In the folder `{type.Folder}`.");
        foreach (FieldDeclaration field in type.Shape.Fields.Where(f => !IsShared(f))) Field(field);
        if (type.Sections.IsEmpty) return;
        Heading(3, $"The text of a {type.Title.ToLowerInvariant()}", "Below the fields, under these headings.");
        Table(["heading", "", "what to write"], type.Sections.Select(s => new[] { $"`## {s.Title}`", Wanted(s.Required, s.Counts), s.Help }));
    }

    void Field(FieldDeclaration field)
    {
        string wanted = Wanted(field.Required, field.Counts);
        Heading(3, field.Title, $"`{field.Key}`{(wanted.Length > 0 ? $", {wanted}" : "")}. {Text(field)}");
        if (examples.Lines(field) is { } lines) page.Append("```yaml\n").Append(lines).Append("```\n\n");
        ImmutableArray<FieldDeclaration> inside = Inside(field.Shape);
        if (!inside.IsEmpty) Table(["field", "", "what to write", "for example"], inside.SelectMany(f => Rows(f, "")));
        page.Append(Seen(field)).Append('\n');
    }

    void Heading(int level, string title, string text) => page.Append(page[^2] == '\n' ? "" : "\n").Append('#', level).Append(' ').Append(title).Append("\n\n").Append(text).Append("\n\n");

    void Table(string[] columns, IEnumerable<string[]> rows)
    {
        Row(columns);
        Row([.. columns.Select(_ => "---")], "|");
        foreach (string[] row in rows) Row(row);
        page.Append('\n');
    }

    void Row(string[] cells, string gap = " | ") => page.Append(gap.TrimStart())
        .AppendJoin(gap, cells.Select(c => c.Replace("|", @"\|", StringComparison.Ordinal))).Append(gap.TrimEnd()).Append('\n');

    /// <summary>A field of a group, and the fields of the group that it is or lists.</summary>
    IEnumerable<string[]> Rows(FieldDeclaration field, string group) =>
    [
        [$"`{group}{field.Key}`", Wanted(field.Required, field.Counts), Text(field), examples.Value(field) is { } value ? $"`{value}`" : ""],
        .. Inside(field.Shape).SelectMany(f => Rows(f, $"{group}{field.Key}.")),
    ];

    /// <summary>What to write, and links to the lists that it comes from.</summary>
    string Text(FieldDeclaration field) => string.Join(' ', [notes.Line(field), .. Lists(field.Shape)
        .Select(name => vocabularies.FirstOrDefault(v => v.Name == name)).OfType<Vocabulary>().Select(v => $"Choose from [{v.Title}](#{HelpAddress.Anchor(Title(v))}).")]);

    void Lists(ImmutableArray<Vocabulary> lists)
    {
        if (lists.IsEmpty) return;
        Heading(2, "Lists", "What fields choose from. A list is a file in `content/_vocabulary`, which needs no programmer.");
        foreach (Vocabulary list in lists)
        {
            Heading(3, Title(list), list.Help);
            Table(["write", "for", "which means"], list.Terms.Select(t => new[] { $"`{t.Id}`", t.Label, t.Definition }));
        }
    }

    static string Title(Vocabulary list) => $"List {list.Name}: {list.Title}";

    static IEnumerable<string> Lists(FieldDeclaration field) => Lists(field.Shape).Concat(Inside(field.Shape).SelectMany(Lists));

    static IEnumerable<string> Lists(FieldShape shape) => shape switch
    {
        TextShape { Domain: VocabularyDomain list } => [list.Name],
        ListShape { Item: TextShape item } => Lists(item),
        MapShape map => [map.KeyVocabulary, .. Lists(map.Value)],
        _ => [],
    };

    static ImmutableArray<FieldDeclaration> Inside(FieldShape shape) => shape switch
    {
        GroupShape group => group.Fields,
        ListShape { Item: GroupShape group } => group.Fields,
        _ => [],
    };

    static bool IsShared(FieldDeclaration field) => field.Property.DeclaringType == typeof(ContentRecord);

    static string Seen(FieldDeclaration field) => !field.Shown ? "Readers do not see it."
        : $"Readers see it on the page{(field.Facet is null ? "" : "; search and lists can be narrowed by it")}{(field.Searched ? "; search finds its words" : "")}.";

    static string Wanted(bool required, Counts counts) => required ? "required" : counts switch
    {
        Counts.Always => "asked for",
        Counts.WhenFinished => "asked for in the end",
        _ => "",
    };
}
