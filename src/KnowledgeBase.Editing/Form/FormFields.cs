using System.Text.Json;

namespace KnowledgeBase.Editing.Form;

/// <summary>Writes declared fields and sections as fields of the form.</summary>
/// <param name="json">Where they are written.</param>
/// <param name="edited">Names of the content types that have a form.</param>
/// <param name="vocabularies">The controlled lists, as far as known.</param>
sealed class FormFields(Utf8JsonWriter json, ImmutableArray<string> edited, ImmutableArray<Vocabulary> vocabularies)
{
    // Longer texts get more than one line.
    const int LongText = 120;

    /// <summary>The member <c>fields</c>: what must be there, the text, what is asked for, what else there is, and what only steers the build.</summary>
    public void Write(ContentType type)
    {
        ILookup<int, FieldDeclaration> places = type.Shape.Fields.ToLookup(PlaceOf);
        json.WritePropertyName("fields");
        json.WriteStartArray();
        foreach (FieldDeclaration field in places[0]) Fields(field, needed: true);
        FormBody.Write(json, type);
        foreach (FieldDeclaration field in places[1].Concat(places[2])) Fields(field, needed: true);
        foreach (FieldDeclaration field in places[3]) Hidden(field);
        json.WriteEndArray();
    }

    static int PlaceOf(FieldDeclaration field) => field switch
    {
        { Required: true } => 0,
        { IsWanted: true } => 1,
        { IsForEditors: true } => 3,
        _ => 2,
    };

    /// <summary>What is for editors is no question for a contributor; a file that has it keeps it.</summary>
    void Hidden(FieldDeclaration field) => json.Object(() =>
    {
        json.WriteString("name", field.Key);
        json.WriteString("widget", "hidden");
    });

    void Fields(GroupShape group, bool needed) => json.Array("fields", group.Fields.OrderByDescending(f => f.Required), f => Fields(f, needed));

    /// <summary>A list that a file may hold in its place has a field for each: a field of the form is one or the other.</summary>
    void Fields(FieldDeclaration field, bool needed)
    {
        Field(field, needed);
        if (field.Shape is ListShape { OrFile: true }) File(field);
    }

    void File(FieldDeclaration list) => json.Object(() =>
    {
        json.WriteString("name", ListOrFile.FileKey(list.Key));
        json.WriteString("label", $"{list.Title}, as a file");
        json.WriteString("hint", "A CSV file in place of the list above. " + list.Help);
        json.WriteString("widget", "file");
        json.WriteString("accept", ".csv");
        json.WriteBoolean("required", false);
    });

    /// <param name="field">What is asked for.</param>
    /// <param name="needed">
    /// False in a group that may stay empty: Decap CMS asks for what a group requires even where nobody wants the group. The check of the
    /// pull request still does, where the group is begun.
    /// </param>
    void Field(FieldDeclaration field, bool needed) => json.Object(() =>
    {
        json.WriteString("name", field.Key);
        json.WriteString("label", field.Title);
        json.WriteString("hint", field.Required && !needed ? field.Help + " Needed once anything else here is filled in." : field.Help);
        json.WriteBoolean("required", field.Required && needed);
        Widget(field);
    });

    void Widget(FieldDeclaration field)
    {
        switch (field.Shape)
        {
            case TextShape text:
                Text(text);
                break;
            case NumberShape number:
                Number(number);
                break;
            case BooleanShape:
                Boolean(field);
                break;
            case DateShape:
                Date(field);
                break;
            case PartialDateShape:
                json.WriteString("widget", "string");
                Pattern("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", "Write 2004, 2004-05 or 2004-05-17.");
                break;
            case ListShape list:
                List(field, list);
                break;
            case GroupShape group:
                json.WriteString("widget", "object");
                Fields(group, field.Required);
                break;
            case MapShape map:
                Map(map);
                break;
            default:
                throw new InvalidOperationException($"No form for a {field.Shape.GetType().Name}.");
        }
    }

    void Text(TextShape text)
    {
        if (IsChoice(text))
        {
            Choice(text, multiple: false);
            return;
        }
        json.WriteString("widget", text.Max > LongText ? "text" : "string");
        if (text.Min > 0 || text.Max is not null)
            Pattern($"^[\\s\\S]{{{text.Min},{text.Max}}}$", text.Max is { } max ? $"Write {Math.Max(1, text.Min)} to {max} characters." : $"Write at least {text.Min} characters.");
    }

    void Pattern(string expression, string message) => json.Texts("pattern", [expression, message]);

    void Number(NumberShape number)
    {
        json.WriteString("widget", "number");
        json.WriteString("value_type", number.Whole ? "int" : "float");
        if (double.IsFinite(number.Min)) json.WriteNumber("min", number.Min);
        if (double.IsFinite(number.Max)) json.WriteNumber("max", number.Max);
    }

    /// <summary>A switch is either on or off; where neither is known, nobody must be made to say "no". Decap CMS has only texts as choices.</summary>
    void Boolean(FieldDeclaration field)
    {
        if (Nullable.GetUnderlyingType(field.Property.PropertyType) is null)
        {
            json.WriteString("widget", "boolean");
            return;
        }
        json.WriteString("widget", "select");
        json.Array("options", [true, false], answer => json.Object(() =>
        {
            json.WriteString("label", answer ? "Yes" : "No");
            json.WriteString("value", answer ? "true" : "false");
        }));
    }

    /// <summary>The days of a document begin as <c>kb new</c> writes them: today. All other days are asked for.</summary>
    void Date(FieldDeclaration field)
    {
        json.WriteString("widget", "datetime");
        json.WriteString("format", "YYYY-MM-DD");
        json.WriteString("date_format", "YYYY-MM-DD");
        json.WriteBoolean("time_format", false);
        json.WriteString("default", field.Property.Name is nameof(ContentRecord.Created) or nameof(ContentRecord.Updated) ? "{{now}}" : "");
    }

    void List(FieldDeclaration field, ListShape list)
    {
        if (list.Item is TextShape choice && IsChoice(choice)) Choice(choice, multiple: true);
        else
        {
            json.WriteString("widget", "list");
            // Decap CMS begins a list with an item that nobody asked for, unless told that it is empty.
            json.Texts("default", []);
            json.WriteString("label_singular", FieldWords.Singular(field.Title) ?? FieldWords.Singular(field.Key) ?? "item");
            if (list.Item is GroupShape group) Group(group);
            else json.Object("field", () => Item(list.Item));
        }
        if (list.Min > 0) json.WriteNumber("min", list.Min);
        if (list.Max is { } max) json.WriteNumber("max", max);
    }

    void Group(GroupShape group)
    {
        json.WriteBoolean("collapsed", true);
        if (group.Fields.FirstOrDefault(f => f.Required && f.Shape is TextShape { Domain: null } && f.Shown) is { } named)
            json.WriteString("summary", $"{{{{fields.{named.Key}}}}}");
        Fields(group, needed: true);
    }

    void Item(FieldShape item)
    {
        json.WriteString("name", "item");
        json.WriteString("label", "Text");
        if (item is TextShape text) Text(text);
        else throw new InvalidOperationException($"No form for a list of {item.GetType().Name}.");
    }

    void Map(MapShape map)
    {
        json.WriteString("widget", "object");
        json.WriteBoolean("collapsed", true);
        json.Array("fields", Terms(map.KeyVocabulary), term => json.Object(() =>
        {
            json.WriteString("name", term.Id);
            json.WriteString("label", term.Label);
            json.OptionalText("hint", term.Definition);
            json.WriteBoolean("required", false);
            Text(map.Value);
        }));
    }

    bool IsChoice(TextShape text) => text.Domain switch
    {
        AllowedDomain => true,
        VocabularyDomain list => !Terms(list.Name).IsEmpty,
        ReferenceDomain reference => edited.Contains(reference.Type),
        _ => false,
    };

    void Choice(TextShape text, bool multiple)
    {
        if (text.Domain is ReferenceDomain reference)
        {
            json.WriteString("widget", "relation");
            json.WriteString("collection", reference.Type);
            json.WriteString("value_field", "{{slug}}");
            json.Texts("search_fields", ["title"]);
            json.Texts("display_fields", ["title"]);
        }
        else
        {
            json.WriteString("widget", "select");
            json.Array("options", Options(text.Domain!), option => json.Object(() =>
            {
                json.WriteString("label", option.Label);
                json.WriteString("value", option.Value);
            }));
        }
        if (multiple) json.WriteBoolean("multiple", true);
    }

    IEnumerable<(string Label, string Value)> Options(TextDomain domain) => domain switch
    {
        AllowedDomain allowed => allowed.Values.Select(v => (Names.Label(v), v)),
        VocabularyDomain list => Terms(list.Name).Select(t => (t.Label, t.Id)),
        _ => [],
    };

    ImmutableArray<Term> Terms(string vocabulary) => vocabularies.FirstOrDefault(v => v.Name == vocabulary)?.Terms ?? [];
}
