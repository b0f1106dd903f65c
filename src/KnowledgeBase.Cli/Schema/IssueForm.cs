using System.Text.Json;

namespace KnowledgeBase.Cli.Schema;

/// <summary>
/// Writes a declaration as a form for issues on GitHub (docs.github.com: syntax for GitHub's form schema), for those who have nothing but a browser: what a
/// document must have, then its text, then what it is asked for. Days are set by whoever makes a file of it.
/// </summary>
sealed class IssueForm
{
    // Longer texts get more than one line.
    const int LongText = 120;

    const int MostParts = 5;

    // The host adds it itself where nothing need be chosen, and refuses it as an option.
    const string Reserved = "none";

    readonly StringBuilder form = new();
    readonly ImmutableArray<Vocabulary> vocabularies;

    IssueForm(ImmutableArray<Vocabulary> vocabularies) => this.vocabularies = vocabularies;

    /// <summary>The form, in YAML. Pure.</summary>
    /// <param name="type">What is shared.</param>
    /// <param name="vocabularies">The controlled lists, as far as known.</param>
    public static string Of(ContentType type, ImmutableArray<Vocabulary> vocabularies)
    {
        var made = new IssueForm(vocabularies);
        made.Heading(type, type.Title.ToLowerInvariant());
        ILookup<bool, FieldDeclaration> fields = type.Shape.Fields.Where(IsAsked).ToLookup(f => f.Required);
        foreach (FieldDeclaration field in fields[true]) made.Field(field);
        foreach (SectionDeclaration section in type.Sections.Where(s => s.IsWanted)) made.Section(section);
        foreach (FieldDeclaration field in fields[false]) made.Field(field);
        made.Ticks();
        return made.form.ToString();
    }

    void Heading(ContentType type, string what)
    {
        Line(0, $"# Made from the declarations by: kb docs issue-form {type.Name}");
        Line(0, $"name: {Text($"Share a {what}")}");
        Line(0, $"description: {Text($"Tell your story here; an editor makes a {what} of it.")}");
        Line(0, $"title: {Text($"{type.Title}: ")}");
        Line(0, $"labels: [{Text(type.Name)}]");
        Line(0, "body:");
        Line(2, "- type: markdown");
        Line(4, "attributes:");
        Line(6, $"value: {Text("Everything you write here is public at once. **Name no patient, user or carer, and no single member of staff.** Write what you know and leave the rest empty: somebody will ask.")}");
    }

    static bool IsAsked(FieldDeclaration field) => field.IsWanted && field.Shape is not DateShape;

    void Field(FieldDeclaration field)
    {
        FieldShape item = field.Shape is ListShape list ? list.Item : field.Shape;
        string[] options = item is TextShape { Domain: { } domain } ? Options(domain) : [];
        string kind = options.Length > 0 ? "dropdown" : field.Searched || item is TextShape { Max: > LongText } or GroupShape or MapShape || field.Shape is ListShape ? "textarea" : "input";
        Question(kind, field.Key, field.Title, string.Join(' ', ((string[])[field.Help, Rule(field.Shape)]).Where(s => s.Length > 0)), field.Required, () =>
        {
            if (options.Length == 0 && field.Example is { } example) Line(6, $"placeholder: {Text(example)}");
            if (options.Length == 0) return;
            if (field.Shape is ListShape) Line(6, "multiple: true");
            Line(6, "options:");
            foreach (string option in options) Line(8, $"- {Text(option)}");
        });
    }

    void Section(SectionDeclaration section) => Question("textarea", $"text-{Slug.Of(section.Title)}", section.Title, section.Help, section.Required, () => { });

    void Question(string kind, string id, string label, string description, bool required, Action more)
    {
        Line(2, $"- type: {kind}");
        Line(4, $"id: {id}");
        Line(4, "attributes:");
        Line(6, $"label: {Text(label)}");
        Line(6, $"description: {Text(description)}");
        more();
        if (!required) return;
        Line(4, "validations:");
        Line(6, "required: true");
    }

    void Ticks()
    {
        Line(2, "- type: checkboxes");
        Line(4, "id: before-you-send-it");
        Line(4, "attributes:");
        Line(6, "label: \"Before you send it\"");
        Line(6, "options:");
        foreach (string tick in (string[])["Nobody can be recognised by what I wrote here.", "We may publish this, in our own words, under the licence of this site."])
        {
            Line(8, $"- label: {Text(tick)}");
            Line(10, "required: true");
        }
    }

    string[] Options(TextDomain domain) => domain switch
    {
        AllowedDomain allowed => [.. allowed.Values],
        VocabularyDomain list => [.. (vocabularies.FirstOrDefault(v => v.Name == list.Name)?.Terms ?? []).Select(t => t.Label).Where(l => !l.Equals(Reserved, StringComparison.OrdinalIgnoreCase)).Distinct()],
        _ => [],
    };

    string Rule(FieldShape shape) => shape switch
    {
        TextShape { Domain: null, Max: { } max } text => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, text.Min)} to {max} characters."),
        TextShape { Domain: ReferenceDomain } or ListShape { Item: TextShape { Domain: ReferenceDomain } } => "By the name it has on the site, or a new one.",
        ListShape { Item: GroupShape group } => $"One a line, with: {Parts(group)}.",
        GroupShape group => $"Say: {Parts(group)}.",
        MapShape map => $"For each of: {string.Join(", ", (vocabularies.FirstOrDefault(v => v.Name == map.KeyVocabulary)?.Terms ?? []).Select(t => t.Label.ToLowerInvariant()))}.",
        ListShape { Item: TextShape { Domain: null } } => "One a line.",
        _ => "",
    };

    /// <summary>The first few things that somebody can say of a group in words, what must be said before all.</summary>
    static string Parts(GroupShape group) => string.Join(", ", group.Fields
        .Where(f => f.Shown && f.Key != "id" && f.Shape is not (BooleanShape or TextShape { Domain: not null }))
        .OrderByDescending(f => f.Required).Take(MostParts).Select(f => f.Title.ToLowerInvariant()));

    void Line(int indent, string text) => form.Append(' ', indent).Append(text).Append('\n');

    // A string of JSON is one of YAML too, and never taken for anything else.
    static string Text(string text) => JsonSerializer.Serialize(text, Plain);

    static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
