namespace KnowledgeBase.Import.Drafts;

/// <summary>One of the values that a field can have.</summary>
/// <param name="Id">What stands in the file.</param>
/// <param name="Label">What a person reads.</param>
/// <param name="Others">Other words for it.</param>
sealed record Choice(string Id, string Label, ImmutableArray<string> Others);

/// <summary>A document that a field can name.</summary>
/// <param name="Type">Name of its content type.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
public sealed record KnownDocument(string Type, string Id, string Title);

/// <summary>What a knowledge base has already: the values that fields can take.</summary>
/// <param name="Vocabularies">The controlled lists.</param>
/// <param name="Documents">All documents, in the order to offer them.</param>
public sealed record KnownValues(ImmutableArray<Vocabulary> Vocabularies, ImmutableArray<KnownDocument> Documents)
{
    /// <summary>The choices of a field; empty where anything can be written.</summary>
    internal ImmutableArray<Choice> Choices(TextDomain? domain) => domain switch
    {
        AllowedDomain allowed => [.. allowed.Values.Select(v => new Choice(v, Names.Label(v), []))],
        VocabularyDomain list => Terms(list.Name),
        ReferenceDomain reference => [.. Documents.Where(d => d.Type == reference.Type).Select(d => new Choice(d.Id, d.Title, []))],
        _ => [],
    };

    /// <summary>The terms of a list; empty where it is not known.</summary>
    internal ImmutableArray<Choice> Terms(string vocabulary) =>
        [.. Vocabularies.FirstOrDefault(v => v.Name == vocabulary)?.Terms.Select(t => new Choice(t.Id, t.Label, t.Synonyms)) ?? []];
}
