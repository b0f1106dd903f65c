using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Site;

namespace KnowledgeBase.Theming.Views;

/// <summary>
/// Turns records into views by their declarations alone: no content type is known here. A field that is not given is there
/// with null, so that a template can tell "not given" from "misspelt".
/// </summary>
sealed class FieldViews(SiteModel site, DateOnly today)
{
    readonly ConcurrentDictionary<GroupShape, RecordReader> readers = new(ReferenceEqualityComparer.Instance);

    /// <summary>Adds the fields of <paramref name="record"/> to <paramref name="view"/>, by their names in camelCase.</summary>
    public void Fill(View view, GroupShape shape, object record)
    {
        foreach (RecordField field in readers.GetOrAdd(shape, s => new RecordReader(s)).Fields)
            view[field.Name] = Value(field.Declaration.Shape, field.Of(record));
    }

    /// <summary>What links to a document show of it.</summary>
    public View Reference(SiteDocument document)
    {
        var view = new View
        {
            ["id"] = document.Id,
            ["type"] = document.Type,
            ["title"] = document.Title,
            ["url"] = site.Settings.Href(document.Address),
            ["summary"] = document.Document.Record.Summary,
        };
        view["example"] = IsExample(document);
        return view;
    }

    /// <summary>True when the document says of itself that it is invented.</summary>
    public bool IsExample(SiteDocument document) =>
        readers.GetOrAdd(document.Document.Type.Shape, s => new RecordReader(s)).Fields
            .FirstOrDefault(f => f.Name == "example")?.Of(document.Document.Record) is true;

    object? Value(FieldShape shape, object? value) => (shape, value) switch
    {
        (_, null) => null,
        (TextShape { Domain: { } domain }, string text) => text.Length == 0 ? null : Named(domain, text),
        (TextShape, string text) => text.Length == 0 ? null : text,
        (_, DateOnly date) => Dates.Of(date, today),
        (_, PartialDate date) => Dates.Of(date, today),
        (ListShape list, IEnumerable items) => Items(list, items),
        (MapShape map, ImmutableSortedDictionary<string, string> entries) => Entries(map, entries),
        (GroupShape group, _) => Group(group, value),
        _ => value,
    };

    View Group(GroupShape shape, object record)
    {
        var view = new View();
        Fill(view, shape, record);
        return view;
    }

    object?[] Items(ListShape list, IEnumerable items) =>
        [.. items.Cast<object?>().Select(item => Value(list.Item, item)).Where(item => item is not null)];

    /// <summary>The entries in the order of the vocabulary of their keys.</summary>
    View[] Entries(MapShape map, ImmutableSortedDictionary<string, string> entries)
    {
        ImmutableArray<string> order = site.Vocabulary(map.KeyVocabulary) is { } list
            ? [.. list.Terms.Select(t => t.Id)]
            : [];
        return
        [
            .. entries
                .OrderBy(e => order.IndexOf(e.Key) is >= 0 and var at ? at : int.MaxValue)
                .ThenBy(e => e.Key, StringComparer.Ordinal)
                .Select(e => new View
                {
                    ["key"] = Term(map.KeyVocabulary, e.Key),
                    ["value"] = Value(map.Value, e.Value),
                }),
        ];
    }

    View Named(TextDomain domain, string text) => domain switch
    {
        ReferenceDomain reference => site.Find(reference.Type, text) is { } document
            ? Reference(document)
            : Missing(reference.Type, text),
        VocabularyDomain vocabulary => Term(vocabulary.Name, text),
        _ => Word(text),
    };

    View Term(string vocabulary, string id) => site.Vocabulary(vocabulary)?.Find(id) is { } term
        ? new View { ["id"] = term.Id, ["label"] = term.Label, ["definition"] = term.Definition, ["group"] = term.Group }
        : Word(id);

    static View Word(string id) =>
        new() { ["id"] = id, ["label"] = Names.Label(id), ["definition"] = null, ["group"] = null };

    /// <summary>A reference to a document that is not published (yet): a title without an address.</summary>
    static View Missing(string type, string id) => new()
    {
        ["id"] = id,
        ["type"] = type,
        ["title"] = Names.Label(id),
        ["url"] = null,
        ["summary"] = null,
        ["example"] = false,
    };
}
