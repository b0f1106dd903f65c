using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Text;
using KnowledgeBase.Abstractions.Values;

namespace KnowledgeBase.Abstractions.Site;

/// <summary>
/// What a field of a document holds, read once: its labels, titles and definitions are found. Everything that shows, lists, counts,
/// indexes or exports fields switches over the cases in this file, and there are no others.
/// </summary>
public abstract record FieldValue
{
    private protected FieldValue()
    {
    }

    /// <summary>On one line, as tables and searches have it: a text, label or title; digits; an ISO date. Empty for what has no such form.</summary>
    public string Text => this switch
    {
        TextValue text => text.Written,
        TermValue term => term.Term?.Label ?? Names.Label(term.Written),
        WordValue word => Names.Label(word.Written),
        ReferenceValue reference => reference.Document?.Title ?? Names.Label(reference.Written),
        NumberValue number => number.Figure.Digits,
        TruthValue truth => truth.IsTrue ? "true" : "false",
        DateValue date => date.Date.ToString(),
        FileValue file => file.Name,
        _ => "",
    };

    /// <summary>What filters and addresses write for it: the id where there is one, otherwise the text.</summary>
    public string Id => this switch
    {
        TermValue term => term.Written,
        WordValue word => word.Written,
        ReferenceValue reference => reference.Written,
        _ => Text,
    };

    /// <summary>True when nothing is given: no value, or a list or map without entries.</summary>
    public bool IsEmpty => this is NoValue or ListValue { Items.IsEmpty: true } or MapValue { Entries.IsEmpty: true };
}

/// <summary>No value is given.</summary>
public sealed record NoValue : FieldValue
{
    NoValue()
    {
    }

    /// <summary>The one instance.</summary>
    public static NoValue Instance { get; } = new();
}

/// <summary>Free text; never empty.</summary>
/// <param name="Written">As written.</param>
public sealed record TextValue(string Written) : FieldValue;

/// <summary>A term of a vocabulary.</summary>
/// <param name="Written">The id as written.</param>
/// <param name="Term">What the vocabulary says of it; null where it does not know the term, which is reported elsewhere.</param>
public sealed record TermValue(string Written, Term? Term) : FieldValue;

/// <summary>One of the fixed words of a field.</summary>
/// <param name="Written">As written: <c>several-sources</c>.</param>
public sealed record WordValue(string Written) : FieldValue;

/// <summary>Another document, named by its id.</summary>
/// <param name="Type">Its content type.</param>
/// <param name="Written">The id as written.</param>
/// <param name="Document">The document; null while it is not published.</param>
public sealed record ReferenceValue(string Type, string Written, SiteDocument? Document) : FieldValue;

/// <summary>A number.</summary>
/// <param name="Figure">The number, with the digits of its source.</param>
/// <param name="Whole">True for a year, a place in a list and the like, which nobody groups by thousands.</param>
public sealed record NumberValue(Figure Figure, bool Whole) : FieldValue;

/// <summary>True or false.</summary>
public sealed record TruthValue(bool IsTrue) : FieldValue;

/// <summary>A date as far as it is known, down to the day.</summary>
public sealed record DateValue(PartialDate Date) : FieldValue;

/// <summary>A list.</summary>
/// <param name="Items">In the order written; none is <see cref="NoValue"/>.</param>
public sealed record ListValue(ImmutableArray<FieldValue> Items) : FieldValue;

/// <summary>The name of a file beside the document that holds the list.</summary>
public sealed record FileValue(string Name) : FieldValue;

/// <summary>Values by terms of a vocabulary.</summary>
/// <param name="Entries">In the order of the vocabulary; keys that it does not know come last, ordinally.</param>
public sealed record MapValue(ImmutableArray<(TermValue Key, FieldValue Value)> Entries) : FieldValue
{
    /// <summary>The value for a term; <see cref="NoValue"/> where there is none.</summary>
    public FieldValue this[string id] => Entries.FirstOrDefault(e => e.Key.Id == id).Value ?? NoValue.Instance;
}

/// <summary>A group of fields: a whole document, or a part of one.</summary>
/// <param name="Fields">Every declared field, in the order declared.</param>
public sealed record GroupValue(ImmutableArray<Field> Fields) : FieldValue
{
    /// <summary>The value of the field <paramref name="key"/>; <see cref="NoValue"/> where there is no such field.</summary>
    public FieldValue this[string key] => Fields.FirstOrDefault(f => f.Declaration.Key == key)?.Value ?? NoValue.Instance;

    /// <summary>The groups in a field: those of a list, the one that stands alone, or none.</summary>
    public IEnumerable<GroupValue> Groups(string key) => Inside(this[key]);

    /// <summary>The groups directly inside a value.</summary>
    public static IEnumerable<GroupValue> Inside(FieldValue value) => value switch
    {
        GroupValue group => [group],
        ListValue list => list.Items.OfType<GroupValue>(),
        _ => [],
    };
}

/// <summary>A field of a group: how it is declared and what it holds.</summary>
public sealed record Field(FieldDeclaration Declaration, FieldValue Value)
{
    /// <summary>True when somebody gave the value: there is one, and it is not the false of a field that is false unless said otherwise.</summary>
    public bool IsGiven => !Value.IsEmpty && !(Value is TruthValue { IsTrue: false } && Declaration.Property.PropertyType == typeof(bool));
}
