using KnowledgeBase.Cli.Scaffold;

namespace KnowledgeBase.Cli.Snippets;

/// <summary>Writes the snippets of a knowledge base as VS Code reads them: one for each content type, and one for each of its fields.</summary>
sealed class SnippetFile(ImmutableArray<ContentType> types, FieldNotes notes, IReadOnlyDictionary<string, ImmutableArray<string>> documents)
{
    /// <summary>The file. Pure.</summary>
    /// <param name="types">All content types.</param>
    /// <param name="vocabularies">The controlled lists, as far as known.</param>
    /// <param name="documents">Ids of the documents of each type that is small enough to choose from.</param>
    public static string Of(ImmutableArray<ContentType> types, ImmutableArray<Vocabulary> vocabularies, IReadOnlyDictionary<string, ImmutableArray<string>> documents)
    {
        var file = new SnippetFile(types, new FieldNotes(types, vocabularies), documents);
        return Json.Text(json => json.Object(() =>
        {
            foreach (Snippet snippet in file.All())
                json.Object(snippet.Name, () =>
                {
                    json.WriteString("scope", "markdown,yaml");
                    json.WriteString("prefix", snippet.Prefix);
                    json.WriteString("description", snippet.Description);
                    json.Array("body", snippet.Body, json.WriteStringValue);
                });
        }));
    }

    /// <summary>A field that several types share is there once.</summary>
    IEnumerable<Snippet> All() =>
    [
        .. types.Where(t => t.Typed).Select(Document),
        .. types.Where(t => t.Typed).SelectMany(type => type.Shape.Fields.Select(field => Field(type, field)))
            .GroupBy(s => (s.Prefix, string.Join('\n', s.Body)))
            .Select(same => same.Count() > 1 ? same.First() with { Name = same.Key.Prefix + Others(same) } : same.First()),
    ];

    // Two types may have fields of one name that say different things.
    static string Others(IEnumerable<Snippet> same) => $" ({string.Join(", ", same.Select(s => s.Type))})";

    Snippet Document(ContentType type)
    {
        var text = new SnippetText(notes, documents);
        return new Snippet(type.Name, type.Name, type.Name, type.Help,
        [
            "---", .. type.Shape.Fields.Where(f => f.Required).SelectMany(f => text.Lines(f)), "---",
            .. type.Sections.Where(s => s.Required).SelectMany(s => new[] { "", $"## {s.Title}", "", text.Place(s.Help) }), "", "$0",
        ]);
    }

    Snippet Field(ContentType type, FieldDeclaration field) =>
        new($"{field.Key} ({type.Name})", type.Name, field.Key, notes.Line(field), [.. new SnippetText(notes, documents).Lines(field)]);

    sealed record Snippet(string Name, string Type, string Prefix, string Description, string[] Body);
}
