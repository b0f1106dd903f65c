namespace KnowledgeBase.Markdown.Vocabularies;

/// <summary>What a file of a controlled list holds, declared like front matter so that it is bound like front matter.</summary>
[ContentType("vocabulary", "_vocabulary", Title = "Vocabulary", Plural = "Vocabularies", Help = "A controlled list that documents choose from.")]
sealed record VocabularyFile : ContentRecord
{
    [Field("What a person calls the list.", Required = true)]
    public override string Title { get; init; } = "";

    [Field("What the list is for, in one sentence.")]
    public override string Summary { get; init; } = "";

    [Field("What the list is for, in one sentence.")]
    public string Help { get; init; } = "";

    [Field("The values, in the order to show them.", Required = true, Min = 1)]
    public ImmutableArray<VocabularyTerm> Terms { get; init; } = [];
}

/// <summary>One value of a controlled list, as written.</summary>
sealed record VocabularyTerm
{
    [Field("The value documents write: a to z, digits and hyphens.", Required = true, Max = 100)]
    public string Id { get; init; } = "";

    [Field("What a person reads.", Required = true)]
    public string Label { get; init; } = "";

    [Field("What it means, in one sentence.")]
    public string Definition { get; init; } = "";

    [Field("Other words readers search by.")]
    public ImmutableArray<string> Synonyms { get; init; } = [];

    [Field("Where the concept comes from: a web address.")]
    public string? Source { get; init; }

    [Field("Name of the part of the list it belongs to.")]
    public string? Group { get; init; }

    [Field("What else a reader should know.")]
    public string? Note { get; init; }

    [Allowed("source", "proposed")]
    [Field("proposed when the term is the editors' own.")]
    public string Origin { get; init; } = "source";
}
