using System.Text.Json.Nodes;

namespace KnowledgeBase.Cli.Schema;

/// <summary>Writes shapes as JSON Schema.</summary>
sealed class ShapeSchema(ImmutableArray<Vocabulary> vocabularies)
{
    const string IdPattern = "^[a-z0-9-]{1,100}$";
    const string DatePattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    const string PartialDatePattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

    /// <summary>A group of fields; an open one takes other keys too.</summary>
    public JsonObject Group(GroupShape group, bool open)
    {
        var schema = new JsonObject { ["type"] = "object", ["properties"] = Properties(group) };
        if (Texts(group.Fields.Where(f => f.Required && f.Aliases.IsEmpty).Select(f => f.Key)) is { Count: > 0 } required)
            schema["required"] = required;
        if (Choices(group) is { Count: > 0 } choices) schema["allOf"] = choices;
        if (!open) schema["additionalProperties"] = false;
        return schema;
    }

    JsonObject Properties(GroupShape group)
    {
        var properties = new JsonObject();
        foreach (FieldDeclaration field in group.Fields)
        {
            foreach (string name in Names(field))
                properties.TryAdd(name, Field(field, name == field.Key ? field.Help : $"Another name of '{field.Key}'."));
        }
        return properties;
    }

    // A required field is there when one of its names is.
    static JsonArray Choices(GroupShape shape) => new([..
        from field in shape.Fields
        where field.Required && !field.Aliases.IsEmpty
        select new JsonObject
        {
            ["anyOf"] = new JsonArray([.. Names(field).Select(name => new JsonObject { ["required"] = new JsonArray(name) })]),
        }]);

    // The binder compares names without case; editors complete these spellings.
    static IEnumerable<string> Names(FieldDeclaration field) =>
        field.Aliases.SelectMany(alias => new[] { alias, alias.ToLowerInvariant() }).Prepend(field.Key).Distinct(StringComparer.Ordinal);

    JsonObject Field(FieldDeclaration field, string description)
    {
        JsonObject schema = Shape(field.Shape);
        schema.Insert(0, "title", field.Title);
        schema.Insert(1, "description", description);
        return schema;
    }

    JsonObject Shape(FieldShape shape) => shape switch
    {
        TextShape text => Text(text),
        NumberShape number => Number(number),
        BooleanShape => new JsonObject { ["type"] = "boolean" },
        DateShape => new JsonObject { ["type"] = "string", ["format"] = "date", ["pattern"] = DatePattern },
        PartialDateShape => PartialDate(),
        ListShape list => List(list),
        GroupShape group => Group(group, open: false),
        MapShape map => Map(map),
        _ => throw new InvalidOperationException($"No schema for a {shape.GetType().Name}."),
    };

    JsonObject Text(TextShape text)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (text.Min > 0) schema["minLength"] = text.Min;
        if (text.Max is { } max) schema["maxLength"] = max;
        switch (text.Domain)
        {
            case AllowedDomain allowed:
                schema["enum"] = Texts(allowed.Values);
                break;
            case VocabularyDomain list:
                AddIds(schema, list.Name);
                break;
            case ReferenceDomain:
                schema["pattern"] = IdPattern;
                break;
        }
        return schema;
    }

    static JsonObject Number(NumberShape number)
    {
        var schema = new JsonObject { ["type"] = number.Whole ? "integer" : "number" };
        if (double.IsFinite(number.Min)) schema["minimum"] = Limit(number.Min);
        if (double.IsFinite(number.Max)) schema["maximum"] = Limit(number.Max);
        return schema;
    }

    // YAML reads a bare year as a number.
    static JsonObject PartialDate() => Either(
        new JsonObject { ["type"] = "string", ["pattern"] = PartialDatePattern },
        new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = 9999 });

    static JsonObject Either(JsonObject one, JsonObject other) => new() { ["anyOf"] = new JsonArray(one, other) };

    JsonObject List(ListShape list)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = Shape(list.Item) };
        if (list.Min > 0) schema["minItems"] = list.Min;
        if (list.Max is { } max) schema["maxItems"] = max;
        return list switch
        {
            { OrFile: true } => Either(schema, new JsonObject { ["type"] = "string", ["minLength"] = 1 }),
            { Item: TextShape text, Min: <= 1 } => Either(schema, Text(text)), // A single text is read as a list of one.
            _ => schema,
        };
    }

    JsonObject Map(MapShape map)
    {
        var keys = new JsonObject();
        AddIds(keys, map.KeyVocabulary);
        return new JsonObject { ["type"] = "object", ["propertyNames"] = keys, ["additionalProperties"] = Text(map.Value) };
    }

    /// <summary>The terms of a list; of one that is not known, how ids are written.</summary>
    void AddIds(JsonObject schema, string list)
    {
        if (vocabularies.FirstOrDefault(v => v.Name == list) is { } vocabulary) schema["enum"] = Texts(vocabulary.Terms.Select(t => t.Id));
        else schema["pattern"] = IdPattern;
    }

    static JsonValue Limit(double limit) => double.IsInteger(limit) ? JsonValue.Create((long)limit) : JsonValue.Create(limit);

    static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(t => (JsonNode)t)]);
}
